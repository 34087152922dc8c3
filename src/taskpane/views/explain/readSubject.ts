import { WorkbookError, workbookErrorOf } from '../../../desk';
import type { ExplainDesk } from '../../../desk';
import type { Explainable } from '../../../analysis/explain';
import { FUNCTIONS } from '../../../functions';
import type { Declaration } from '../../../functions';
import { loadExplainer } from '../../../functions/explanations';
import type { Explainer } from '../../../functions/explanations';
import { loadHelp } from '../../pane/help';
import type { ExplainEvent, Subject } from './state';
import { outermostCalls, readMynaCall, resolveCall } from '../../../analysis/formula';
import { referencesIn } from '../../../sheet/formula';

/** Reads the selected cell and all that its formula refers to; it never rejects. */
export async function readSubject(desk: ExplainDesk): Promise<ExplainEvent> {
  try {
    return { type: 'read', subject: await subjectOf(desk) };
  } catch (error) {
    const { fault, detail } = workbookErrorOf(error);
    return { type: 'unreadable', fault, detail };
  }
}

async function subjectOf(desk: ExplainDesk): Promise<Subject> {
  const focus = await desk.focus();
  const formula = focus.formula ?? '';
  const written = outermostCalls(formula).map((call) => ({
    text: formula.slice(call.start, call.end),
    call: readMynaCall(call),
  }));
  const references = written.flatMap(({ call }) => referencesIn(call));
  const found = await desk.read(references, focus);
  const cells = new Map(references.map((reference, index) => [reference.text, found[index]!]));
  const calls = await Promise.all(
    written.map(async ({ text, call }) => {
      const resolved = resolveCall(call, (reference) => cells.get(reference.text)!);
      return { text, ...resolved, told: await explainable(call.name) };
    }),
  );
  return { focus, calls };
}

/** The function with its help, and how it comes to its result; null where no function has that name. */
async function explainable(called: string): Promise<Explainable | null> {
  const declaration = FUNCTIONS.find(({ name }) => name === called);
  if (!declaration) return null;
  const [explainer] = await Promise.all([explainerOf(declaration), loadHelp(declaration)]);
  return { declaration, explainer };
}

async function explainerOf(declaration: Declaration): Promise<Explainer> {
  try {
    return await loadExplainer(declaration);
  } catch {
    throw new WorkbookError('notLoaded', `explain-${declaration.family}.js`);
  }
}
