import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { DATA_TABLES } from '../../src/native/data/tables';
import { HELPERS, NATIVE_FUNCTIONS, nativeName, onOneLine } from '../../src/native/names';
import { lazily } from '../../src/domain';
import { CellError } from '../../src/sheet';
import type { Plain } from '../support/evaluate';
import type { JudgingBook } from './judgingBook';

const CODE = join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm');
initSync({ module: readFileSync(CODE) });

const DATA_SHEET = 'MYNA_データ';
/** Fifteen digits and the power of ten: what the engine shows of a number otherwise has nine. */
const ALL_DIGITS = '0.0000000000000000E+00';
const BOOLEAN_TYPE = 4;
const NUMBER_TYPE = 1;

/** A workbook in an engine of somebody else's that knows LAMBDA, with the names of the native edition and nothing of ours that calculates. */
export class IronBook implements JudgingBook {
  private readonly model = Model.from_bytes(emptyBook(), 'en');
  private sheets = 1;

  constructor() {
    this.model.pauseEvaluation();
  }

  newSheet(): number {
    this.model.newSheet();
    return this.sheets++;
  }

  put(sheet: number, row: number, column: number, value: unknown): void {
    if (value === null || value === undefined) return;
    this.model.setUserInput(sheet, row, column, typed(value));
  }

  formula(sheet: number, row: number, column: number, formula: string, height = 1, width = 1): void {
    this.model.updateRangeStyle({ sheet, row, column, width, height }, 'num_fmt', ALL_DIGITS);
    this.model.setUserInput(sheet, row, column, formula.replaceAll('MYNA.', 'MYNA_'));
  }

  calculate(): void {
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  read(sheet: number, row: number, column: number): Plain {
    const type = this.model.getCellType(sheet, row, column);
    const text = this.model.getFormattedCellValue(sheet, row, column);
    // A cell without anything in it has the type of a number.
    if (type === NUMBER_TYPE && text !== '') return Number(text);
    return type === BOOLEAN_TYPE ? text === 'TRUE' : text;
  }

  free(): void {
    this.model.free();
  }
}

function typed(value: unknown): string {
  if (typeof value === 'string') return value === '' ? '=""' : `'${value}`;
  if (value instanceof CellError) return value.code === '#N/A' ? '=NA()' : '=1/0';
  return String(value).toUpperCase();
}

export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** To take in the names takes more than a second, and is done once. */
const emptyBook = lazily(() => {
  const model = new Model('native', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.renameSheet(0, DATA_SHEET);
  let column = 1;
  for (const table of DATA_TABLES) {
    table.columns.forEach(({ name }, index) => {
      const letter = columnName(column + index);
      table.rows.forEach((row, at) => {
        const value = row[index];
        if (value !== null && value !== undefined) model.setUserInput(0, at + 1, column + index, typed(value));
      });
      model.newDefinedName(name, null, `${DATA_SHEET}!$${letter}$1:$${letter}$${table.rows.length}`);
    });
    column += table.columns.length;
  }
  for (const { name, text } of HELPERS) model.newDefinedName(name, null, `=${onOneLine(text)}`);
  for (const { name, help } of NATIVE_FUNCTIONS) {
    model.newDefinedName(nativeName(name), null, `=${onOneLine(help.native!)}`);
  }
  return model.toBytes();
});
