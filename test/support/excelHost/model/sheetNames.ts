import { alreadyExists, invalidArgument } from '../protocol/richError';
import type { ExcelContext } from './excelContext';

/** Excel's rule: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, unlike every other sheet's name. */
export function checkedSheetName(context: ExcelContext, name: unknown, own?: string): string {
  if (typeof name !== 'string' || name.length < 1 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) {
    throw invalidArgument(`${String(name)} cannot name a worksheet`);
  }
  const other = context.sheetNamed(name);
  if (other && other.id !== own) throw alreadyExists(name);
  return name;
}

const MAX_LENGTH = 31;

/** `計算`, then `計算 (2)`: what Excel calls a copy. */
export function copiedSheetName(context: ExcelContext, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const copy = stem.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!context.sheetNamed(copy)) return copy;
  }
}

export function freeSheetName(context: ExcelContext): string {
  for (let number = context.book.sheets().length + 1; ; number += 1) {
    const name = `${context.words.sheet}${number}`;
    if (!context.sheetNamed(name)) return name;
  }
}
