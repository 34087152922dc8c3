import { rectAddress } from '../../sheet';
import type { Place, Rect, Unread, WhyUnread } from '../../sheet';
import { ask, isTooLarge, whyUnread } from './ask';

/** A request has some 500 characters for each area. */
const AREAS_AT_ONCE = 500;

/** What to read of each area, and how much of it Excel can answer in less than 1 MB. */
interface Reading<T> {
  readonly cellsAtOnce: number;
  /** Asks for it; what is given back is called once the answer is here. */
  readonly load: (range: Excel.Range) => () => T;
  /** Milliseconds to wait for the edit of a cell to end. */
  readonly patience?: number;
  /** Awaited after each request. */
  readonly rest?: () => Promise<void>;
}

interface Wanted<A> {
  readonly area: A;
  readonly rect: Rect;
}

interface Told<A, T> extends Wanted<A> {
  readonly told: T;
  readonly why?: never;
}

interface Untold<A> extends Wanted<A> {
  readonly told?: never;
  readonly why: WhyUnread;
}

/** A part of an area, with what was told of it, or why nothing was. */
export type Piece<A, T> = Told<A, T> | Untold<A>;

/**
 * Reads areas in pieces, as many of them in one request as an answer has room for. What is refused costs its own cells alone.
 * Once Excel falls silent, or an edit outlasts the patience, nothing more is asked.
 */
export async function readPieces<A extends Place, T>(areas: readonly A[], reading: Reading<T>): Promise<Piece<A, T>[]> {
  const pieces: Piece<A, T>[] = [];
  let ended: WhyUnread | undefined;
  for (const request of packed(areas, reading.cellsAtOnce)) {
    const read = ended ? untold(request, ended) : await readOrHalve(request, reading);
    pieces.push(...read);
    ended ??= read.find(({ why }) => endsAsking(why))?.why;
    await reading.rest?.();
  }
  return pieces;
}

/** Whether the next request would be left alone as this one was. */
function endsAsking(why: WhyUnread | undefined): boolean {
  return why === 'unanswered' || why === 'editing';
}

/** What is refused together is asked for in halves, so that a single bad piece costs nobody else. */
async function readOrHalve<A extends Place, T>(
  wanted: readonly Wanted<A>[],
  reading: Reading<T>,
): Promise<Piece<A, T>[]> {
  try {
    return await readTogether(wanted, reading);
  } catch (error) {
    const why = whyUnread(error);
    if (endsAsking(why)) return untold(wanted, why);
    const halves = wanted.length > 1 ? halved(wanted) : isTooLarge(error) ? halvedRect(wanted[0]!) : [];
    if (halves.length === 0) return untold(wanted, why);
    const [first, second] = [await readOrHalve(halves[0]!, reading), halves[1]!];
    const ended = first.find((piece) => endsAsking(piece.why))?.why;
    return [...first, ...(ended ? untold(second, ended) : await readOrHalve(second, reading))];
  }
}

function readTogether<A extends Place, T>(wanted: readonly Wanted<A>[], reading: Reading<T>): Promise<Piece<A, T>[]> {
  return ask(async (context) => {
    const { worksheets } = context.workbook;
    const told = wanted.map(({ area, rect }) =>
      reading.load(worksheets.getItem(area.sheet).getRange(rectAddress(rect))),
    );
    await context.sync();
    return wanted.map((piece, index) => ({ ...piece, told: told[index]!() }));
  }, reading.patience);
}

function untold<A>(wanted: readonly Wanted<A>[], why: WhyUnread): Untold<A>[] {
  return wanted.map((piece) => ({ ...piece, why }));
}

function halved<A>(wanted: readonly Wanted<A>[]): Wanted<A>[][] {
  const middle = wanted.length >> 1;
  return [wanted.slice(0, middle), wanted.slice(middle)];
}

/** Down the rows: no row is too large for an answer. */
function halvedRect<A>({ area, rect }: Wanted<A>): Wanted<A>[][] {
  const above = rect.rows >> 1;
  if (above === 0) return [];
  const below = { ...rect, row: rect.row + above, rows: rect.rows - above };
  return [[{ area, rect: { ...rect, rows: above } }], [{ area, rect: below }]];
}

function packed<A extends Place>(areas: readonly A[], cellsAtOnce: number): Wanted<A>[][] {
  const requests: Wanted<A>[][] = [];
  let cells = cellsAtOnce;
  for (const area of areas) {
    for (const rect of rowsAtOnce(area, cellsAtOnce)) {
      const size = rect.rows * rect.columns;
      const request = requests.at(-1);
      if (request && cells + size <= cellsAtOnce && request.length < AREAS_AT_ONCE) {
        request.push({ area, rect });
        cells += size;
      } else {
        requests.push([{ area, rect }]);
        cells = size;
      }
    }
  }
  return requests;
}

/** A rectangle in parts of whole rows; one row may be larger than asked for. */
export function rowsAtOnce({ row, column, rows, columns }: Rect, cellsAtOnce: number): Rect[] {
  const step = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns)));
  const parts: Rect[] = [];
  for (let from = 0; from < rows; from += step) {
    parts.push({ row: row + from, column, rows: Math.min(step, rows - from), columns });
  }
  return parts;
}

/** What was not told; pieces that touch are told as one. */
export function unreadOf(pieces: readonly Piece<Place, unknown>[]): Unread[] {
  const unread: (Unread & { rect: Rect })[] = [];
  for (const { area, rect, why } of pieces) {
    if (!why) continue;
    const last = unread.at(-1);
    const goesOn = last?.sheet === area.sheet && last.why === why && last.rect.row + last.rect.rows === rect.row;
    if (goesOn) unread[unread.length - 1] = { ...last, rect: { ...last.rect, rows: last.rect.rows + rect.rows } };
    else unread.push({ sheet: area.sheet, rect, why });
  }
  return unread;
}

/** The used part of each sheet, null for an empty one: what a formula names may be a whole column, with a million cells. */
export async function usedRects(
  names: readonly string[],
  options: { readonly patience?: number; readonly formatsToo?: boolean } = {},
): Promise<ReadonlyMap<string, Rect | null | WhyUnread>> {
  if (names.length === 0) return new Map();
  try {
    return await ask(async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
      await context.sync();
      const ranges = sheets.map((sheet) =>
        sheet.isNullObject
          ? null
          : sheet.getUsedRangeOrNullObject(!options.formatsToo).load('rowIndex,columnIndex,rowCount,columnCount'),
      );
      await context.sync();
      return new Map(names.map((name, index) => [name, usedRect(ranges[index]!)]));
    }, options.patience);
  } catch (error) {
    const why = whyUnread(error);
    if (endsAsking(why) || names.length === 1) return new Map(names.map((name) => [name, why]));
    const middle = names.length >> 1;
    const first = await usedRects(names.slice(0, middle), options);
    return new Map([...first, ...(await usedRects(names.slice(middle), options))]);
  }
}

function usedRect(range: Excel.Range | null): Rect | null | WhyUnread {
  if (!range) return 'noSheet';
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
