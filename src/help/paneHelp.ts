import { FUNCTIONS } from '../functions';
import type { Declaration, FunctionHelp, HelpIndex } from '../functions';
import { referenceTables } from '../reference';

interface HelpFile {
  /** Below the origin. */
  readonly path: string;
  readonly content: HelpIndex | FunctionHelp;
}

/** What the pane adds to the declarations that functions.js gives it: an index, and one file for each function. */
export function paneHelp(): HelpFile[] {
  const files = FUNCTIONS.map((declaration) => ({
    path: `help/${declaration.name}.json`,
    content: helpOf(declaration),
  }));
  return [{ path: 'help/index.json', content: index() }, ...files];
}

function index(): HelpIndex {
  return {
    functions: Object.fromEntries(
      FUNCTIONS.map(({ name, text, args }) => [name, { text, labels: args.map(({ label }) => label.en) }]),
    ),
    tables: Object.fromEntries(
      referenceTables().map(({ name, note, columns }) => [
        name,
        { note, columns: columns.map(({ type, unit }) => [type, unit] as const) },
      ]),
    ),
  };
}

function helpOf({ args, result, rounding, notes, errors, examples, sources, related }: Declaration): FunctionHelp {
  return {
    args: args.map(({ text, reader }) => ({ text, expects: reader.expects })),
    result: result.text,
    ...{ rounding, notes, errors, examples, sources, related },
  };
}
