import { existsSync } from 'node:fs';
import { OWN_TEXTS, ownHeadings, readOwnTable } from '../../analysis/ownFigures';
import type { ownAgainstEstimate, OwnCells, OwnTable } from '../../analysis/ownFigures';
import { isoOf } from '../../domain/calendar';
import type { Statistics } from '../../domain/renewal/forecast';
import { noteText } from '../../formats';
import type { FormatNote } from '../../formats';
import { CellError, isStoredError, placeAddress } from '../../sheet';
import type { Cell, Place } from '../../sheet';
import { in1900 } from '../../xlsx';
import type { Book, BookSheet } from '../../xlsx';
import { bookSources } from '../common/files';
import { openInput } from '../common/openInput';
import { UsageError } from '../common/session';
import type { Session } from '../common/session';
import { TEXTS } from './texts';
import type { ForecastTexts } from './texts';

export interface OwnFile {
  readonly path: string;
  readonly table: OwnTable;
  /** Of a text: what is otherwise than it was written. */
  readonly notes: readonly FormatNote[];
}

/** The own figures in a file. Where none of them can be used, the reader is told why, row by row. */
export async function readOwnFile(asked: string, statistics: Statistics, session: Session): Promise<OwnFile> {
  const texts = TEXTS[session.language];
  const own = OWN_TEXTS[session.language];
  const { path, sheet } = bookSources(asked).find((source) => existsSync(source.path)) ?? { path: asked };
  const opened = await openInput(path, session);
  const book = in1900(opened.book);
  const { cells, source } = chosen(book, path, sheet, texts);
  const table = readOwnTable(cells, statistics);
  if ('kind' in table) throw new UsageError(texts.ownUnreadable(path, own.problem(table)));
  const uncalculated = formulaWithoutResult(source, table.places);
  if (uncalculated) throw new UsageError(texts.ownUncalculated(path, placeAddress(uncalculated)));
  const file = { path, table, notes: opened.notes.filter(({ kind }) => kind !== 'readOnly') };
  if (table.figures.length > 0) return file;
  throw new UsageError([texts.ownUnreadable(path, own.nothing), ...ownLines(file, session)]);
}

/** The sheet that was named, or the only one with headings of months and cards, or the only one. */
function chosen({ sheets }: Book, path: string, name: string | undefined, texts: ForecastTexts) {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const names = (list: readonly BookSheet[]) => list.map((sheet) => sheet.name).join('、');
  const found = name === undefined ? visible : sheets.filter((sheet) => sheet.name === name);
  if (found.length === 0) throw new UsageError(texts.ownNoSheet(path, name ?? '', names(visible)));
  const read = found.flatMap((source) => {
    const cells = cellsOf(source, path, texts);
    return cells ? [{ source, cells }] : [];
  });
  const headed = read.filter(({ cells }) => ownHeadings(cells.values) !== undefined);
  const [only, ...others] = headed.length > 0 ? headed : read;
  if (!only) throw new UsageError(texts.ownEmpty(path));
  if (others.length === 0) return only;
  throw new UsageError(texts.ownWhichSheet(path, names([only, ...others].map(({ source }) => source))));
}

/** As many cells as the table of a large city over its months never has. */
const MOST_CELLS = 500_000;

/** The rectangle of all cells with a content; undefined where there are none. */
function cellsOf({ name, cells }: BookSheet, path: string, texts: ForecastTexts): OwnCells | undefined {
  const filled = [...cells].flatMap(([row, inRow]) =>
    [...inRow].flatMap(([column, { value, formula }]) =>
      (value === null || value === '') && formula === undefined ? [] : [{ row, column, value }],
    ),
  );
  if (filled.length === 0) return undefined;
  const ends = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of filled) {
    ends.top = Math.min(ends.top, row);
    ends.left = Math.min(ends.left, column);
    ends.bottom = Math.max(ends.bottom, row);
    ends.right = Math.max(ends.right, column);
  }
  const { top, left, bottom, right } = ends;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new UsageError(texts.ownTooLarge(path, name));
  const values = Array.from({ length: bottom - top + 1 }, () => Array<Cell>(right - left + 1).fill(null));
  for (const { row, column, value } of filled) {
    values[row - top]![column - left] = isStoredError(value) ? new CellError(value.error) : value;
  }
  return { sheet: name, row: top, column: left, values };
}

/** A result that the file does not hold is no blank. */
function formulaWithoutResult({ cells }: BookSheet, places: readonly Place[]): Place | undefined {
  for (const { sheet, row, column, rows, columns } of places) {
    for (let at = row; at < row + rows; at++) {
      for (const [place, { value, formula }] of cells.get(at) ?? []) {
        const isInside = place >= column && place < column + columns;
        if (isInside && formula !== undefined && value === null) {
          return { sheet, row: at, column: place, rows: 1, columns: 1 };
        }
      }
    }
  }
  return undefined;
}

/** As many rows as a person mends one by one; the rest is for `--json`. */
const MOST_LINES = 20;

/** How the table was read, and each row that is not used, with its cell. */
function ownLines({ table, notes }: OwnFile, { language }: Session): string[] {
  const own = OWN_TEXTS[language];
  const texts = TEXTS[language];
  const { remarks, troubles } = table;
  const more = troubles.length - MOST_LINES;
  return [
    ...notes.map((note) => noteText(note, language)),
    ...remarks.map((remark) => own.remark(remark)),
    ...troubles
      .slice(0, MOST_LINES)
      .map((trouble) => texts.ownTrouble(placeAddress(trouble.place), own.trouble(trouble))),
    ...(more > 0 ? [texts.ownMore(more)] : []),
  ];
}

export interface OwnTold {
  readonly own: OwnFile;
  readonly sums: ReturnType<typeof ownAgainstEstimate>;
}

/** What was read and how much it comes to, how it was read, and each row that is not used. */
export function ownReport({ own, sums }: OwnTold, session: Session): string[] {
  const texts = OWN_TEXTS[session.language];
  return [`${own.path}: ${texts.used(own.table)}${texts.against(sums)}`, ...ownLines(own, session)];
}

export function ownJson({ own: { path, table, notes }, sums }: OwnTold, { language }: Session) {
  const texts = OWN_TEXTS[language];
  return {
    file: path,
    cells: table.places.map(placeAddress),
    months: table.figures.map(({ month, issued }) => ({ month: isoOf(month).slice(0, 7), issued })),
    sums,
    notUsed: table.troubles.map((trouble) => ({
      cell: placeAddress(trouble.place),
      kind: trouble.fault.kind,
      found: trouble.text,
      text: texts.trouble(trouble),
    })),
    remarks: table.remarks.map((remark) => ({ kind: remark.kind, text: texts.remark(remark) })),
    notes: notes.map((note) => ({ ...note, text: noteText(note, language) })),
  };
}
