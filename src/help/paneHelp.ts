import { FUNCTIONS, untoldUnit } from '../functions';
import type { Declaration, FunctionHelp, HelpIndex, SearchWords } from '../functions';
import { referenceTables } from '../reference';

interface HelpFile {
  /** Below the origin. */
  readonly path: string;
  readonly content: HelpIndex | SearchWords | FunctionHelp;
}

/** What the pane adds to what functions.js gives it: an index, words to search, and one file for each function. */
export function paneHelp(): HelpFile[] {
  const files = FUNCTIONS.map((declaration) => ({
    path: `help/${declaration.name}.json`,
    content: helpOf(declaration),
  }));
  const words = Object.fromEntries(FUNCTIONS.map(({ name, help }) => [name, help.words]));
  return [{ path: 'help/index.json', content: index() }, { path: 'help/words.json', content: words }, ...files];
}

function index(): HelpIndex {
  const noted = referenceTables().filter(({ note }) => note !== '');
  const units = referenceTables().map(({ name, columns }) => [name, columns.map(untoldUnit)] as const);
  return {
    functions: Object.fromEntries(FUNCTIONS.map(({ name, help }) => [name, help.text])),
    notes: Object.fromEntries(noted.map(({ name, note }) => [name, note])),
    units: Object.fromEntries(units.filter(([, told]) => told.some((unit) => unit !== ''))),
  };
}

function helpOf({ args, result, help }: Declaration): FunctionHelp {
  return {
    declaration: help,
    result: result.help,
    args: args.map((argument) => ({ argument: argument.help, reader: argument.reader.help })),
  };
}
