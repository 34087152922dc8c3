import { FUNCTIONS } from '../../functions';
import type { Declaration } from '../../functions';
import { MAX_COLUMNS, MAX_ROWS, readRect, rectAddress } from '../../sheet';
import type { CellsReference, FormulaCell } from '../../sheet';
import type { Expression, Reference } from '../../sheet/formula';
import { expressionOf, mynaCalls } from '../formula';

/** A call whose result the tariff decides. */
export interface TariffUse extends FormulaCell {
  readonly declaration: Declaration;
  /** Whether the formula is nothing but this call. */
  readonly whole: boolean;
  readonly operands: readonly Operand[];
}

const PRICED = ['POSTAGE', 'MAILCOST', 'MAILCOSTBANDS', 'MAILCOSTCOMPARE', 'MAILTIER'];
const DECLARATIONS: ReadonlyMap<string, Declaration> = new Map(
  FUNCTIONS.filter(({ name }) => PRICED.includes(name)).map((declaration) => [declaration.name, declaration]),
);

/** Every call of a function that reads the tariff, in the order of the cells. */
export function tariffUses(formulas: readonly FormulaCell[], names: Names): readonly TariffUse[] {
  return formulas.flatMap(({ sheet, cell, formula }) =>
    mynaCalls(formula).flatMap(({ name, args, start, end }) => {
      const declaration = DECLARATIONS.get(name);
      if (!declaration) return [];
      const whole = /^=\s*$/.test(formula.slice(0, start)) && formula.slice(end).trim() === '';
      const operands = declaration.args.map((_, index) => operandOf(args[index] ?? '', sheet, names));
      return [{ sheet, cell, formula, declaration, whole, operands }];
    }),
  );
}

export function readsTariff(formula: string): boolean {
  return mynaCalls(formula).some(({ name }) => isPriced(name));
}

/** The cells that the calls read, each once. */
export function cellsRead(uses: readonly TariffUse[]): readonly CellsReference[] {
  const all = uses.flatMap(({ operands }) => operands.flatMap(referencesOf));
  return [...new Map(all.map((reference) => [referenceKey(reference), reference])).values()];
}

/** Also of calls in an argument. */
export function referencesOf(operand: Operand): readonly CellsReference[] {
  if (operand.kind === 'cells') return [operand.reference];
  return operand.kind === 'call' ? operand.operands.flatMap(referencesOf) : [];
}

export function isPriced(name: string): boolean {
  return DECLARATIONS.has(name);
}

export function referenceKey({ sheet, cells }: CellsReference): string {
  return `${sheet.toLowerCase()}!${cells.toUpperCase()}`;
}

/** Why an argument has no value that could be read without Excel's own calculation. */
export type Unknown = 'expression' | 'name' | 'structured' | 'spill' | 'otherBook' | 'wholeLines';

export type Operand =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'cells'; readonly reference: CellsReference }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Operand[] }
  | { readonly kind: 'unresolved'; readonly why: Unknown };

/** What the book's names stand for, by name in lower case, with `=` in front. */
export type Names = ReadonlyMap<string, string>;

/** What an argument is, as it is written in a formula of the sheet `home`. */
function operandOf(written: string, home: string, names: Names): Operand {
  return operand(expressionOf(written), home, names);
}

function operand(expression: Expression, home: string, names: Names): Operand {
  switch (expression.kind) {
    case 'omitted':
      return expression;
    case 'literal':
      return { kind: 'value', value: expression.value };
    case 'reference':
      return referred(expression.reference, home, names);
    case 'call': {
      const { name, args } = expression.call;
      return { kind: 'call', name, operands: args.map((argument) => operand(argument, home, names)) };
    }
    case 'obstacle': {
      const elsewhere = expression.obstacle.kind === 'otherWorkbook' || expression.obstacle.kind === 'severalSheets';
      return unresolved(elsewhere ? 'otherBook' : 'expression');
    }
  }
}

function referred(reference: Reference, home: string, names: Names): Operand {
  if (reference.kind === 'table') return unresolved('structured');
  if (reference.kind === 'cells') {
    if (reference.spilled) return unresolved('spill');
    const rect = readRect(reference.cells);
    if (!rect) return unresolved('expression');
    if (rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS) return unresolved('wholeLines');
    return { kind: 'cells', reference: { sheet: reference.sheet ?? home, cells: rectAddress(rect) } };
  }
  const formula = names.get(reference.text.toLowerCase());
  // A name that stands for another name may stand for itself.
  return formula === undefined ? unresolved('name') : operandOf(formula.replace(/^=/, ''), home, new Map());
}

function unresolved(why: Unknown): Operand {
  return { kind: 'unresolved', why };
}
