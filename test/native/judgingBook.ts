import type { Plain } from '../support/evaluate';

/** A workbook with the native edition's names that somebody else's functions calculate. Rows and columns count from 1. */
export interface JudgingBook {
  newSheet(): number;
  put(sheet: number, row: number, column: number, value: unknown): void;
  /** `=MYNA.X(…)` as the native edition has it, and how many cells of its result are to be read with all digits. */
  formula(sheet: number, row: number, column: number, formula: string, height?: number, width?: number): void;
  calculate(): void;
  read(sheet: number, row: number, column: number): Plain;
  free(): void;
}
