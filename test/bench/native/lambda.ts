import { IronBook } from '../../native/ironCalc';

/** Weights of 1 to 1,000 grams, as in a list of parcels. */
const grams = (row: number): number => 1 + ((row * 37) % 1000);

/** Milliseconds that the engine takes for a column of POSTAGE, as one formula or as one a row. */
function postage(rows: number, single: boolean): number {
  const book = new IronBook();
  const sheet = book.newSheet();
  for (let row = 1; row <= rows; row++) book.put(sheet, row, 1, grams(row));
  if (single)
    for (let row = 1; row <= rows; row++) book.formula(sheet, row, 2, `=MYNA.POSTAGE(A${row},"規格内","一般書留")`);
  else book.formula(sheet, 1, 2, `=MYNA.POSTAGE(A1:A${rows},"規格内","一般書留")`);
  const start = performance.now();
  book.calculate();
  const time = performance.now() - start;
  const last = book.read(sheet, rows, 2);
  if (typeof last !== 'number') throw new Error(`the last row says ${last}`);
  book.free();
  return time;
}

const times = [1000, 2000, 5000, 10_000].map((rows) => ({
  rows,
  spilled: postage(rows, false),
  single: postage(rows, true),
}));

console.log(JSON.stringify(times));
