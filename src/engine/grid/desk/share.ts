import { isStandIn, PROBE_FORMULA, PROBE_SHEET } from '../../../desk';
import type { HostFacts, Probe, Share, SheetAddress } from '../../../desk';
import { cellAddress, isStoredError } from '../../../sheet';
import type { GridBook } from '../../book/gridBook';
import { settledAnswer, shown } from './deskBook';
import { addSheet } from './newSheet';
import { copyAsValues } from './valueCopy';

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

/** @param copyWithoutAddIn the page's, which hands files over. */
export function gridShare(book: GridBook, copyWithoutAddIn: Share['copyWithoutAddIn']): Share {
  return {
    copyAsValues: (request) => settledAnswer(book, () => copyAsValues(book, request)),
    copyWithoutAddIn,
    recalculate: () => settledAnswer(book, () => book.recalculate()),
    offersComments: () => Promise.resolve(book.comments !== null),
    probe: () => settledAnswer(book, () => probe(book)),
    diagnose: () => settledAnswer(book, () => diagnose(book)),
    startup: null,
  };
}

async function diagnose(book: GridBook): Promise<HostFacts> {
  return { office: null, probe: await probe(book), unresolved: findUnresolved(book), unread: [] };
}

/** Calculates a formula of ours on a hidden sheet, which goes again whatever comes of it. */
async function probe(book: GridBook): Promise<Probe> {
  let sheet: string;
  try {
    sheet = addSheet(book, PROBE_SHEET).id;
  } catch (error) {
    return { state: 'untried', detail: String((error as Error).message) };
  }
  try {
    book.updateSheet(sheet, { visible: false });
    book.write(sheet, A1, [[{ formula: PROBE_FORMULA }]]);
    await book.settled();
    const value = book.values(sheet, A1)[0]![0]!;
    return isStoredError(value)
      ? { state: 'error', error: value.error }
      : { state: 'calculated', text: String(shown(value)) };
  } finally {
    book.deleteSheet(sheet);
  }
}

function findUnresolved(book: GridBook): SheetAddress[] {
  return book.sheets().flatMap(({ id, name }) => {
    const used = book.usedRect(id, true);
    if (!used) return [];
    return book
      .formulas(id, used)
      .flatMap((cells, row) =>
        cells.flatMap((formula, column) =>
          formula !== null && isStandIn(formula)
            ? [{ sheet: name, cell: cellAddress(used.row + row, used.column + column) }]
            : [],
        ),
      );
  });
}
