import type { Declaration, FunctionHelp, HelpIndex } from '../../functions';
import type { ReferenceTable } from '../../reference';

/** Whether the declaration has its help: read from the source it has, from functions.js it has not. */
export function hasHelp(declaration: Partial<Declaration>): boolean {
  return declaration.notes !== undefined;
}

/** Gives the declarations and tables of functions.js what every view shows of them. */
export function addIndex(
  { functions, tables }: HelpIndex,
  declarations: readonly Declaration[],
  referenceTables: readonly ReferenceTable[],
): void {
  for (const declaration of declarations) {
    const { text, labels } = functions[declaration.name]!;
    Object.assign(declaration, { text });
    declaration.args.forEach(({ label }, index) => Object.assign(label, { en: labels[index] }));
  }
  for (const table of referenceTables) {
    const { note, columns } = tables[table.name]!;
    Object.assign(table, { note });
    table.columns.forEach((column, index) => {
      const [type, unit] = columns[index]!;
      Object.assign(column, { type, unit });
    });
  }
}

/** Gives a declaration of functions.js back all that it goes without. */
export function addHelp(declaration: Declaration, { args, result, ...told }: FunctionHelp): void {
  Object.assign(declaration, told);
  Object.assign(declaration.result, { text: result });
  declaration.args.forEach((argument, index) => {
    const { text, expects } = args[index]!;
    Object.assign(argument, { text });
    Object.assign(argument.reader, { expects });
  });
}
