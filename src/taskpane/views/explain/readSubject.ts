import { workbookErrorOf } from '../../../desk';
import type { ExplainDesk } from '../../../desk';
import { FUNCTIONS } from '../../../functions';
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
  const calls = written.map(({ text, call }) => ({
    text,
    ...resolveCall(call, (reference) => cells.get(reference.text)!),
  }));
  await Promise.all(FUNCTIONS.filter(({ name }) => calls.some((call) => call.name === name)).map(loadHelp));
  return { focus, calls };
}
