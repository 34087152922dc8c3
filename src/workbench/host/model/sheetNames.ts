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

export function freeSheetName(context: ExcelContext): string {
  for (let number = context.book.sheets().length + 1; ; number += 1) {
    const name = `${context.words.sheet}${number}`;
    if (!context.sheetNamed(name)) return name;
  }
}
