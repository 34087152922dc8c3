import type { BaseValueObject } from '@univerjs/engine-formula';
import { DATA_TABLES } from '../../../src/native/data/tables';
import { HELPERS, NATIVE_FUNCTIONS, nativeName, onOneLine } from '../../../src/native/names';
import { lazily } from '../../../src/domain';
import { CellError, readRect } from '../../../src/sheet';
import type { Plain } from '../../support/evaluate';
import { headlessGrid } from '../../engine/support/headlessGrid';
import type { JudgingBook } from '../judgingBook';
import { EngineFunctions } from './engineFunctions';
import { evaluate } from './evaluate';
import { parse } from './parse';
import { errorValue, isLambda, rowsOf, scalar, valueOfRows } from './values';
import type { Value } from './values';

/** A workbook with the names of the native edition, whose formulas the functions of the grid's engine calculate. */
export class GridBook implements JudgingBook {
  private readonly sheets: Map<string, BaseValueObject>[] = [];
  private readonly formulas: (() => void)[] = [];

  newSheet(): number {
    return this.sheets.push(new Map()) - 1;
  }

  put(sheet: number, row: number, column: number, value: unknown): void {
    if (value === null || value === undefined) return;
    this.set(sheet, row, column, cellValue(value));
  }

  formula(sheet: number, row: number, column: number, formula: string): void {
    this.formulas.push(() => {
      const range = (address: string): BaseValueObject => this.range(sheet, address);
      const result = evaluate(parse(formula.replaceAll('MYNA.', 'MYNA_')), { engine: engine(), name: names(), range });
      if (isLambda(result)) throw new Error('a cell shows no function');
      rowsOf(result).forEach((cells, at) =>
        cells.forEach((cell, across) => this.set(sheet, row + at, column + across, cell)),
      );
    });
  }

  calculate(): void {
    this.formulas.splice(0).forEach((calculate) => calculate());
  }

  read(sheet: number, row: number, column: number): Plain {
    const cell = this.sheets[sheet]!.get(`${row} ${column}`);
    if (!cell) return '';
    // A blank that a formula gives is shown as 0.
    return cell.isNull() ? 0 : (cell.getValue() as Plain);
  }

  free(): void {
    this.sheets.splice(0);
  }

  private set(sheet: number, row: number, column: number, value: BaseValueObject): void {
    this.sheets[sheet]!.set(`${row} ${column}`, value);
  }

  private range(sheet: number, address: string): BaseValueObject {
    const { row, column, rows, columns } = readRect(address)!;
    const at = (i: number, j: number): BaseValueObject =>
      this.sheets[sheet]!.get(`${row + i + 1} ${column + j + 1}`) ?? scalar(null);
    return valueOfRows(Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => at(i, j))));
  }
}

function cellValue(value: unknown): BaseValueObject {
  if (value instanceof CellError) return errorValue(value.code === '#N/A' ? '#N/A' : '#DIV/0!');
  return scalar(value as Plain);
}

const engine = lazily(() => new EngineFunctions(headlessGrid().access.injector));

const names = lazily(() => {
  const texts = new Map([
    ...HELPERS.map(({ name, text }) => [name, text] as const),
    ...NATIVE_FUNCTIONS.map(({ name, help }) => [nativeName(name), help.native!] as const),
  ]);
  const found = new Map<string, Value>();
  for (const table of DATA_TABLES) {
    table.columns.forEach(({ name }, index) => {
      found.set(name, valueOfRows(table.rows.map((row) => [scalar((row[index] ?? null) as Plain | null)])));
    });
  }
  const name = (asked: string): Value | undefined => {
    const text = texts.get(asked);
    if (!found.has(asked) && text !== undefined) {
      const range = (): never => {
        throw new Error(`${asked} reads a cell`);
      };
      found.set(asked, evaluate(parse(onOneLine(text)), { engine: engine(), name, range }));
    }
    return found.get(asked);
  };
  return name;
});
