import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import type * as planShared from '../../src/excel/planShared';
import type * as sharedByName from '../../src/excel/shared';
import { FUNCTIONS } from '../../src/functions';
import type { FunctionHelp, HelpIndex } from '../../src/functions';
import { untoldUnit } from '../../src/functions/core/help';
import { referenceTables } from '../../src/reference';
import type { ReferenceTable } from '../../src/reference';
import { addHelp, addIndex, hasHelp } from '../../src/taskpane/pane/help';

const folder = process.env['E2E_FOLDER'] ?? join(__dirname, '../../dist-local');

/** What the scripts of the functions give to the pane. */
function given(): typeof sharedByName & typeof planShared {
  const world: Record<string, unknown> = { CustomFunctions: { associate: () => undefined } };
  const context = createContext(world);
  for (const script of ['functions.js', 'plan-functions.js']) {
    runInContext(readFileSync(join(folder, script), 'utf8'), context);
  }
  const { shared, plans } = world['mynaFunctions'] as {
    readonly shared: typeof sharedByName;
    readonly plans: { readonly shared: typeof planShared };
  };
  return { ...shared, ...plans.shared };
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, 'help', `${name}.json`), 'utf8')) as T;
const told = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('with its help a declaration of functions.js says all that its source says, a table all that the pane shows', () => {
  const declarations = given().FUNCTIONS;
  const tables = given().referenceTables();
  expect(declarations.map(hasHelp)).toEqual(FUNCTIONS.map(() => false));
  addIndex(read<HelpIndex>('index'), declarations, tables);
  for (const declaration of declarations) addHelp(declaration, read<FunctionHelp>(declaration.name));
  expect(told(declarations)).toEqual(told(FUNCTIONS));
  // What its columns hold is told by their cells (readReference.ts).
  const shown = ({ columns, ...rest }: ReferenceTable): unknown => ({
    ...rest,
    columns: columns.map((column) => [column.title, untoldUnit(column)]),
  });
  expect(tables.map(shown)).toEqual(referenceTables().map(shown));
});
