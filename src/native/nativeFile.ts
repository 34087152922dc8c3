import type { Text } from '../functions';
import { cellAddress } from '../sheet';
import { saveBook } from '../xlsx';
import type { Book } from '../xlsx';
import { NativeFault, nativeFaultText } from './faults';
import { withNative } from './toNative';

export type NativeFile =
  | {
      readonly outcome: 'made';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** How many formulas call functions of the workbook's own now. */
      readonly changed: number;
      /** Cells whose formulas gave way to their values. */
      readonly kept: readonly { readonly sheet: string; readonly cell: string; readonly formula: string }[];
    }
  | { readonly outcome: 'refused'; readonly why: Text };

/** The file of a book that calculates without the add-in; `original` is the one it was read from. */
export function nativeFile(original: Book, file: Uint8Array | undefined): NativeFile {
  try {
    const { book, changed, kept } = withNative(original);
    const cells = kept.map(({ sheet, row, column, cell }) => ({
      sheet,
      cell: cellAddress(row, column),
      formula: cell.formula!,
    }));
    return { outcome: 'made', bytes: new Uint8Array(saveBook(book, file)), changed, kept: cells };
  } catch (error) {
    if (!(error instanceof NativeFault)) throw error;
    return { outcome: 'refused', why: { ja: nativeFaultText(error, 'ja'), en: nativeFaultText(error, 'en') } };
  }
}
