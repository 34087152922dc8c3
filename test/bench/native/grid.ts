import { headlessGrid } from '../../engine/support/headlessGrid';
import { grams, nativeFormula, nativePrice, REGISTERED, TARIFF } from './postageFile';

/** In a process of its own: the grid's engine on as many native formulas, and on one formula of ours over the same weights. */
const rows = Number(process.argv[2]);

async function timed(enter: (book: ReturnType<typeof grid>) => void): Promise<{ milliseconds: number; last: unknown }> {
  const book = grid();
  await book.settled();
  const start = performance.now();
  enter(book);
  await book.settled();
  const milliseconds = performance.now() - start;
  const last = book.values('sheet1', { row: rows - 1, column: 1, rows: 1, columns: 1 })[0]![0];
  if (last !== nativePrice(rows - 1)) throw new Error(`the last price is ${JSON.stringify(last)}`);
  return { milliseconds, last };
}

function grid() {
  const { book } = headlessGrid({
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: rows + 10, columnCount: 26 } },
  });
  book.write(
    'sheet1',
    { row: 0, column: 0, rows, columns: 1 },
    Array.from({ length: rows }, (_, row) => [grams(row)]),
  );
  book.write('sheet1', { row: 0, column: 3, rows: TARIFF.length, columns: 2 }, TARIFF);
  book.write('sheet1', { row: 0, column: 5, rows: 1, columns: 1 }, [[REGISTERED]]);
  return book;
}

async function run(): Promise<void> {
  const native = await timed((book) =>
    book.write(
      'sheet1',
      { row: 0, column: 1, rows, columns: 1 },
      Array.from({ length: rows }, (_, row) => [{ formula: `=${nativeFormula(row + 1)}` }]),
    ),
  );
  const ours = await timed((book) =>
    book.write('sheet1', { row: 0, column: 1, rows: 1, columns: 1 }, [
      [{ formula: `=MYNA.POSTAGE(A1:A${rows},"規格内","一般書留")` }],
    ]),
  );
  console.log(JSON.stringify({ native: native.milliseconds, ours: ours.milliseconds }));
}

void run();
