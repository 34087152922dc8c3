import { WorkbookError } from '../../desk';
import { FUNCTIONS } from '../../functions';
import type { Declaration, Example, FunctionHelp, HelpIndex, SearchWords } from '../../functions';
import { referenceTables } from '../../reference';
import type { ReferenceTable } from '../../reference';
import { attempt } from './actions';
import type { Pane } from './context';

/** What every view shows of functions and tables, which functions.js goes without; the workbench holds it all. */
export async function loadIndex(): Promise<void> {
  if (FUNCTIONS.every(hasHelp)) return;
  addIndex(await read<HelpIndex>('index'), FUNCTIONS, referenceTables());
}

/** What a search looks through besides: those who never search go without. */
export async function loadWords(): Promise<void> {
  const missing = FUNCTIONS.filter(({ help }) => (help as Partial<Declaration['help']>).words === undefined);
  if (missing.length === 0) return;
  const words = await read<SearchWords>('words');
  for (const { name, help } of missing) Object.assign(help, { words: words[name] });
}

/** Afterwards all that the declaration says can be shown. */
export async function loadHelp(declaration: Declaration): Promise<void> {
  if (!hasHelp(declaration)) addHelp(declaration, await read<FunctionHelp>(declaration.name));
}

async function read<T>(name: string): Promise<T> {
  const path = `help/${name}.json`;
  const response = await fetch(path).catch(() => undefined);
  if (!response?.ok) throw new WorkbookError('notLoaded', path);
  return (await response.json()) as T;
}

/** Whether the declaration has its help: read from the source it has, from functions.js it has not. */
export function hasHelp({ help }: Declaration): boolean {
  return (help as Partial<Declaration['help']> | undefined)?.notes !== undefined;
}

/** Gives the declarations and tables of functions.js what every view shows of them. */
export function addIndex(
  { functions, notes, units }: HelpIndex,
  declarations: readonly Declaration[],
  tables: readonly ReferenceTable[],
): void {
  for (const declaration of declarations) Object.assign(declaration, { help: { text: functions[declaration.name] } });
  for (const table of tables) {
    Object.assign(table, { note: notes[table.name] ?? '' });
    table.columns.forEach((column, index) => Object.assign(column, { unit: units[table.name]?.[index] || null }));
  }
}

/** Gives a declaration of functions.js back all that it goes without. */
export function addHelp(target: Declaration, { declaration, result, args }: FunctionHelp): void {
  Object.assign(target, { help: declaration });
  Object.assign(target.result, { help: result });
  target.args.forEach((argument, index) => {
    const { argument: help, reader } = args[index]!;
    Object.assign(argument, { help });
    Object.assign(argument.reader, { help: reader });
  });
}

type Parts = Pick<Pane, 'desk' | 'dispatch' | 'texts'>;

/** Puts an example of a function with its cells on a sheet of its own. */
export function putExample(pane: Parts, declaration: Declaration, example: Example): Promise<void> {
  return attempt(pane.dispatch, () => addExample(pane, declaration, example));
}

/** One that has cells of its own comes before one that is only a formula. */
export function putFirstExample(pane: Parts, declaration: Declaration): Promise<void> {
  return attempt(pane.dispatch, async () => {
    await loadHelp(declaration);
    const { examples } = declaration.help;
    await addExample(pane, declaration, examples.find(({ sheet }) => sheet) ?? examples[0]!);
  });
}

async function addExample({ desk, dispatch, texts }: Parts, { name }: Declaration, example: Example): Promise<void> {
  const { sheet } = await desk.workbook.addExampleSheet({
    sheetName: texts.frame.exampleSheet(name),
    cells: example.sheet ?? [],
    formula: example.formula,
  });
  dispatch({ type: 'done', used: name, say: ({ frame }) => frame.sheetMade(sheet) });
}
