import { FUNCTIONS } from '../../functions';
import type { Declaration } from '../../functions';
import { mynaCalls } from '../formula';
import { operandOf } from './operands';
import type { CellsReference, Names, Operand } from './operands';

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheet: string;
  /** `B3` */
  readonly cell: string;
  readonly formula: string;
}

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
