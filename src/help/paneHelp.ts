import { FUNCTIONS } from '../functions';
import type { Declaration, FunctionHelp, HelpIndex } from '../functions';
import { inWords, untoldUnit } from '../functions/core/help';
import { referenceTables } from '../reference';

interface HelpFile {
  /** Below the origin. */
  readonly path: string;
  readonly content: HelpIndex | FunctionHelp;
}

/** What the pane adds to what functions.js gives it: an index, and one file for each function. */
export function paneHelp(): HelpFile[] {
  const files = FUNCTIONS.map((declaration) => ({
    path: `help/${declaration.name}.json`,
    content: helpOf(declaration),
  }));
  return [{ path: 'help/index.json', content: index() }, ...files];
}

function index(): HelpIndex {
  const noted = referenceTables().filter(({ note }) => note !== '');
  const units = referenceTables().map(({ name, columns }) => [name, columns.map(untoldUnit)] as const);
  return {
    functions: Object.fromEntries(FUNCTIONS.map(({ name, text, args }) => [name, { text, labels: labelsOf(args) }])),
    notes: Object.fromEntries(noted.map(({ name, note }) => [name, note])),
    units: Object.fromEntries(units.filter(([, told]) => told.some((unit) => unit !== ''))),
  };
}

function labelsOf(args: Declaration['args']): Record<string, string> {
  const other = args.filter(({ name, label }) => label.en !== inWords(name));
  return Object.fromEntries(other.map(({ name, label }) => [name, label.en]));
}

function helpOf({ args, result, rounding, notes, errors, examples, sources, related }: Declaration): FunctionHelp {
  return {
    args: args.map(({ text, reader }) => ({ text, expects: reader.expects })),
    result: result.text,
    ...{ rounding, notes, errors, examples, sources, related },
  };
}
