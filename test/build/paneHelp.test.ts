import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { SHARED } from '../../src/excel/shared';
import { FUNCTIONS } from '../../src/functions';
import type { Declaration, FunctionHelp, HelpIndex, TableNotes } from '../../src/functions';
import { referenceTables } from '../../src/reference';
import type { ReferenceTable } from '../../src/reference';
import { addHelp, addIndex, addNote, hasHelp, hasNote } from '../../src/taskpane/helpTexts/addHelp';

const folder = process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local');

/** What functions.js gives to the pane, at the place where the list has the value. */
function given<T>(value: T): T {
  const world: Record<string, unknown> = { CustomFunctions: { associate: () => undefined } };
  runInContext(readFileSync(join(folder, 'functions.js'), 'utf8'), createContext(world));
  return (world['mynaFunctions'] as readonly unknown[])[SHARED.indexOf(value as never)] as T;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, 'help', `${name}.json`), 'utf8')) as T;
const told = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('with its help a declaration of functions.js says all that its source says', () => {
  const declarations = given<readonly Declaration[]>(FUNCTIONS);
  expect(declarations.map(hasHelp)).toEqual(FUNCTIONS.map(() => false));
  addIndex(read<HelpIndex>('index'), declarations);
  for (const declaration of declarations) addHelp(declaration, read<FunctionHelp>(declaration.name));
  expect(told(declarations)).toEqual(told(FUNCTIONS));
});

test('with the notes of its document a table of functions.js says all that the pane shows of it', () => {
  const tables = given<typeof referenceTables>(referenceTables)();
  expect(tables.map(hasNote)).toEqual(referenceTables().map(() => false));
  for (const table of tables) addNote(table, read<TableNotes>(`tables/${table.source.id}`));
  const shown = ({ columns, ...rest }: ReferenceTable): unknown => ({
    ...rest,
    titles: columns.map(({ title }) => title),
  });
  expect(tables.map(shown)).toEqual(referenceTables().map(shown));
});
