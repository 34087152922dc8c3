import { DomainError } from '../domain';
import type { FaultDetails } from '../domain';
import { readAddress, rectAddress } from '../sheet';
import type { Matrix, Rect } from '../sheet';
import { mergedAreas } from './blankAreas';
import type { Area } from './blankAreas';

type Mask = Matrix<boolean>;
type Why = FaultDetails['blanksUntold']['why'];

/** An answer tells up to 14 characters a cell and a request some 500 an area: both stay well under 1 MB. */
const [CELLS_AT_ONCE, AREAS_AT_ONCE] = [40_000, 500];

/** After so many milliseconds a request counts as unanswered. */
const LIMIT = 30_000;
/** How often, and how long, a request waits for the edit of a cell to end. */
const [EDIT_PAUSE, EDIT_LIMIT] = [1_000, 300_000];
const EDITING: ReadonlySet<unknown> = new Set(['InvalidOperationInCellEditMode', 'HostIsBusy']);

interface Batch {
  readonly wanted: Set<string>;
  readonly masks: Promise<ReadonlyMap<string, Mask | Why>>;
}

let open: Batch | undefined;
/** Batches go one after another: too many requests at once fail. Whether the one before went unanswered. */
let last: Promise<boolean> = Promise.resolve(false);
let reading = false;

/**
 * For each address, which of its cells are empty. All that is asked for until the request goes out, by however many
 * cells, is read together. Cells of other workbooks cannot be looked at: none of them counts as empty. What Excel does not
 * tell fails for those that asked for it, and for nobody else.
 */
export async function emptyCells(addresses: readonly string[]): Promise<Mask[]> {
  const { wanted, masks } = (open ??= newBatch());
  addresses.forEach((address) => wanted.add(address));
  const found = await masks;
  return addresses.map((address) => {
    const mask = found.get(address) ?? [];
    if (typeof mask === 'string') throw new DomainError('blanksUntold', { address, why: mask });
    return mask;
  });
}

function newBatch(): Batch {
  const wanted = new Set<string>();
  const queued = reading;
  let asked = false;
  const masks = last.then(async (silent) => {
    open = undefined;
    // Who waited for an answer that never came does not wait for another.
    if (queued && silent) return new Map([...wanted].map((address) => [address, 'unanswered' as const]));
    [asked, reading] = [true, true];
    const found = await readMasks([...wanted]);
    reading = false;
    return found;
  });
  last = masks.then((found) => asked && [...found.values()].includes('unanswered'));
  return { wanted, masks };
}

interface Piece {
  readonly area: Area;
  readonly rect: Rect;
  types?: readonly (readonly unknown[])[];
  why?: Why | undefined;
}

async function readMasks(addresses: readonly string[]): Promise<ReadonlyMap<string, Mask | Why>> {
  const areas = mergedAreas(addresses);
  const used = await usedRects([...new Set(areas.map(({ sheet }) => sheet))]);
  const masks = new Map<string, Mask | Why>();
  const pieces = areas.map((area) => {
    const rect = used.get(area.sheet)!;
    return typeof rect === 'object' ? piecesOf(area, rect) : [];
  });
  let silent = false;
  for (const request of packed(pieces.flat())) {
    if (silent) for (const piece of request) piece.why = 'unanswered';
    else silent = (await readOrHalve(request)) === 'unanswered';
  }
  areas.forEach((area, index) => {
    const rect = used.get(area.sheet)!;
    for (const address of area.addresses) {
      masks.set(address, typeof rect === 'string' ? rect : maskOf(readAddress(address)!.rect, pieces[index]!));
    }
  });
  return masks;
}

/** The used part of each sheet, null for an empty one: an argument such as A:A has a million cells. */
async function usedRects(names: readonly string[]): Promise<ReadonlyMap<string, Rect | null | Why>> {
  const found = new Map<string, Rect | null | Why>();
  if (names.length === 0) return found;
  const why = await ask(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
    await context.sync();
    const ranges = sheets.map((sheet) =>
      sheet.isNullObject
        ? null
        : sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await context.sync();
    ranges.forEach((range, index) => {
      const rect = range && (range.isNullObject ? null : rectOf(range));
      found.set(names[index]!, range ? rect : 'noSheet');
    });
  });
  if (why) for (const name of names) found.set(name, why);
  return found;
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function piecesOf(area: Area, used: Rect | null): Piece[] {
  if (!used) return [];
  const top = Math.max(area.rect.row, used.row);
  const left = Math.max(area.rect.column, used.column);
  const bottom = Math.min(area.rect.row + area.rect.rows, used.row + used.rows);
  const columns = Math.min(area.rect.column + area.rect.columns, used.column + used.columns) - left;
  if (columns <= 0) return [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const pieces: Piece[] = [];
  for (let row = top; row < bottom; row += rowsAtOnce) {
    pieces.push({ area, rect: { row, column: left, rows: Math.min(rowsAtOnce, bottom - row), columns } });
  }
  return pieces;
}

function packed(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let cells = CELLS_AT_ONCE;
  for (const piece of pieces) {
    const size = piece.rect.rows * piece.rect.columns;
    const request = requests.at(-1);
    if (request && cells + size <= CELLS_AT_ONCE && request.length < AREAS_AT_ONCE) request.push(piece);
    else requests.push([piece]);
    cells = request === requests.at(-1) ? cells + size : size;
  }
  return requests;
}

/** What is refused together is asked for in halves, so that a single bad piece costs nobody else. */
async function readOrHalve(pieces: readonly Piece[]): Promise<Why | undefined> {
  const why = await readPieces(pieces);
  if (why !== 'refused' || pieces.length === 1) {
    for (const piece of pieces) piece.why = why;
    return why;
  }
  const middle = pieces.length >> 1;
  const first = await readOrHalve(pieces.slice(0, middle));
  const second = await readOrHalve(pieces.slice(middle));
  return second ?? first;
}

function readPieces(pieces: readonly Piece[]): Promise<Why | undefined> {
  return ask(async (context) => {
    const ranges = pieces.map(({ area, rect }) =>
      context.workbook.worksheets.getItem(area.sheet).getRange(rectAddress(rect)).load('valueTypes'),
    );
    await context.sync();
    pieces.forEach((piece, index) => (piece.types = ranges[index]!.valueTypes));
  });
}

/** Why Excel did not answer; undefined where it did. */
async function ask(work: (context: Excel.RequestContext) => Promise<void>): Promise<Why | undefined> {
  for (let waited = 0; ; waited += EDIT_PAUSE) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<Why>((resolve) => (timer = setTimeout(() => resolve('unanswered'), LIMIT)));
    const answer = Excel.run(work).then(
      () => undefined,
      (error: { code?: unknown }): Why => (EDITING.has(error.code) ? 'editing' : 'refused'),
    );
    const why = await Promise.race([answer, silence]);
    clearTimeout(timer);
    if (why !== 'editing' || waited >= EDIT_LIMIT) return why;
    await new Promise((resolve) => setTimeout(resolve, EDIT_PAUSE));
  }
}

/** Empty outside the used part; why not, where a piece of it was not told. */
function maskOf(rect: Rect, pieces: readonly Piece[]): Mask | Why {
  const allEmpty = new Array<boolean>(rect.columns).fill(true);
  const mask: boolean[][] = new Array<boolean[]>(rect.rows).fill(allEmpty);
  for (const { rect: read, types, why } of pieces) {
    const [first, end] = [Math.max(rect.row, read.row), Math.min(rect.row + rect.rows, read.row + read.rows)];
    if (first < end && why) return why;
    for (let row = first; row < end; row += 1) {
      mask[row - rect.row] = allEmpty.map((_, index) => {
        const type = types?.[row - read.row]?.[rect.column + index - read.column];
        return type === undefined || type === 'Empty';
      });
    }
  }
  return mask;
}
