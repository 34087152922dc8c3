import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { isStoredError } from '../../src/sheet';
import type { StoredValue } from '../../src/sheet';
import { Filled } from '../../src/xlsx';
import type { Book, BookCell } from '../../src/xlsx';

initSync({ module: readFileSync(join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm')) });

/** Fifteen digits and the power of ten: what the engine shows of a number otherwise has nine. */
const ALL_DIGITS = '0.0000000000000000E+00';
const TYPES = { number: 1, boolean: 4, error: 16 };

export interface FormulaResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What the book holds. */
  readonly expected: StoredValue;
  readonly found: string | number | boolean;
}

/** A book's formulas that `isMeant`, calculated from its cells and names by an engine of somebody else's. */
export function calculatedByIronCalc(
  book: Book,
  isMeant: (formula: string, sheet: string) => boolean,
): readonly FormulaResult[] {
  const model = new Model('native', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  book.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const { name, formula } of book.names) {
    // INDEX of a single cell is refused; the same cell as a range is not.
    const cells = formula.slice(1).replace(/!(\$[A-Z]+\$\d+)$/, '!$1:$1');
    model.newDefinedName(name, null, formula.startsWith('=LAMBDA(') ? formula : cells);
  }
  const wanted: Omit<FormulaResult, 'found'>[] = [];
  book.sheets.forEach((sheet, index) => {
    const filled = new Filled(sheet);
    for (const [row, inRow] of sheet.cells) {
      for (const [column, cell] of inRow) {
        const { formula, fills = { rows: 1, columns: 1 } } = cell;
        const isFilled = formula === undefined && filled.has(row, column);
        if (!isFilled && (formula ?? cell.value) !== null) model.setUserInput(index, row + 1, column + 1, typed(cell));
        if (formula === undefined || !isMeant(formula, sheet.name)) continue;
        const area = { sheet: index, row: row + 1, column: column + 1, width: fills.columns, height: fills.rows };
        model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
        for (let down = 0; down < fills.rows; down += 1)
          for (let across = 0; across < fills.columns; across += 1) {
            const at = { sheet: sheet.name, row: row + down, column: column + across };
            const expected = sheet.cells.get(at.row)?.get(at.column)?.value ?? null;
            wanted.push({ ...at, formula, expected });
          }
      }
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const order = new Map(book.sheets.map(({ name }, index) => [name, index]));
  const results = wanted.map((one) => ({ ...one, found: read(model, order.get(one.sheet)!, one) }));
  model.free();
  return results;
}

function read(model: Model, sheet: number, { row, column }: FormulaPlace): string | number | boolean {
  const type = model.getCellType(sheet, row + 1, column + 1);
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  if (type === TYPES.number) return Number(text);
  return type === TYPES.boolean ? text === 'TRUE' : text;
}

type FormulaPlace = Pick<FormulaResult, 'row' | 'column'>;

function typed({ formula, value }: BookCell): string {
  if (formula !== undefined) return formula;
  if (isStoredError(value)) return value.error === '#N/A' ? '=NA()' : '=1/0';
  if (typeof value === 'string') return value === '' ? '=""' : `'${value}`;
  return String(value).toUpperCase();
}
