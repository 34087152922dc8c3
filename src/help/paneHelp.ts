import { FUNCTIONS } from '../functions';
import type { Declaration, FunctionHelp, HelpIndex, TableNotes } from '../functions';
import { inWords } from '../functions/core/help';
import { referenceTables } from '../reference';

interface HelpFile {
  /** Below the origin. */
  readonly path: string;
  readonly content: HelpIndex | FunctionHelp | TableNotes;
}

/** What the pane adds to what functions.js gives it: an index, a file for each function, one for the tables of each document. */
export function paneHelp(): HelpFile[] {
  const functions = FUNCTIONS.map((declaration) => ({
    path: `help/${declaration.name}.json`,
    content: helpOf(declaration),
  }));
  const documents = [...new Set(referenceTables().map(({ source }) => source.id))];
  const tables = documents.map((id) => ({ path: `help/tables/${id}.json`, content: notesOf(id) }));
  return [{ path: 'help/index.json', content: index() }, ...functions, ...tables];
}

function index(): HelpIndex {
  return Object.fromEntries(FUNCTIONS.map(({ name, text, args }) => [name, { text, labels: labelsOf(args) }]));
}

function labelsOf(args: Declaration['args']): Record<string, string> {
  const other = args.filter(({ name, label }) => label.en !== inWords(name));
  return Object.fromEntries(other.map(({ name, label }) => [name, label.en]));
}

function notesOf(id: string): TableNotes {
  const tables = referenceTables().filter(({ source, note }) => source.id === id && note !== '');
  return Object.fromEntries(tables.map(({ name, note }) => [name, note]));
}

function helpOf({ args, result, rounding, notes, errors, examples, sources, related }: Declaration): FunctionHelp {
  return {
    args: args.map(({ text, reader }) => ({ text, expects: reader.expects })),
    result: result.text,
    ...{ rounding, notes, errors, examples, sources, related },
  };
}
