import type { Declaration, FunctionHelp, HelpIndex } from '../../functions';
import { inWords } from '../../functions/core/help';
import type { ReferenceTable } from '../../reference';

/** Whether the declaration has its help: read from the source it has, from functions.js it has not. */
export function hasHelp(declaration: Partial<Declaration>): boolean {
  return declaration.notes !== undefined;
}

/** Gives the declarations and tables of functions.js what every view shows of them. */
export function addIndex(
  { functions, notes, units }: HelpIndex,
  declarations: readonly Declaration[],
  tables: readonly ReferenceTable[],
): void {
  for (const declaration of declarations) {
    const { text, labels } = functions[declaration.name]!;
    Object.assign(declaration, { text });
    for (const { name, label } of declaration.args) Object.assign(label, { en: labels[name] ?? inWords(name) });
  }
  for (const table of tables) {
    Object.assign(table, { note: notes[table.name] ?? '' });
    table.columns.forEach((column, index) => Object.assign(column, { unit: units[table.name]?.[index] || null }));
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
