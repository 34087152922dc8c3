import { readFileSync } from 'node:fs';
import { placeAddress, cellPlace } from '../../../src/sheet';
import { BookFault, faultText, openBook, saveBook } from '../../../src/xlsx';
import type { Book, OpenedBook } from '../../../src/xlsx';
import { peakMegabytes } from '../../support/peakMemory';

export interface Answer {
  /** The fault's kind, or `opened`. */
  readonly kind: string;
  /** The sentence of a fault, or `A1=5 B1=あ` of what was opened, with what is told of it. */
  readonly text: string;
  readonly milliseconds: number;
}

/** Opens a file, saves it with a cell changed, opens that again: one after the other, as whoever works with it does. */
function answerTo(path: string): Answer {
  const start = performance.now();
  const done = (kind: string, text: string): Answer => ({ kind, text, milliseconds: performance.now() - start });
  try {
    const opened = openBook(new Uint8Array(readFileSync(path)));
    const again = openBook(saveBook(changed(opened.book), opened.original));
    const lost = cellsOf(opened.book).filter((cell) => !cellsOf(again.book).includes(cell));
    return done('opened', [...cellsOf(opened.book), ...told(opened), ...lost.map((cell) => `lost ${cell}`)].join(' '));
  } catch (error) {
    if (error instanceof BookFault) return done(error.kind, faultText(error, 'ja'));
    return done('uncaught', String(error));
  }
}

/** The first sheet with a date in a cell that was empty, so that a style and a row are added. */
function changed(book: Book): Book {
  const [first, ...others] = book.sheets;
  const cells = new Map(first!.cells);
  cells.set(
    6,
    new Map([...(cells.get(6) ?? []), [7, { value: 46_000, style: { numberFormat: 'yyyy/m/d', bold: true } }]]),
  );
  return { ...book, sheets: [{ ...first!, cells }, ...others] };
}

function cellsOf({ sheets }: Book): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, inRow]) =>
      [...inRow].map(([column, { value, formula }]) => {
        const content = `${formula ?? ''}${JSON.stringify(value)}`;
        return `${placeAddress(cellPlace(name, row, column))}=${content.length > 60 ? content.length : content}`;
      }),
    ),
  );
}

function told({ notShown }: OpenedBook): string[] {
  return notShown.map(({ kind, count }) => `${kind}:${count}`);
}

const files = process.argv.slice(2);
process.stdout.write(JSON.stringify({ answers: files.map(answerTo), megabytes: peakMegabytes() }));
