import { DomainError } from '../domain';
import { intersection, readAddress } from '../sheet';
import type { Matrix, Rect, WhyUnread } from '../sheet';
import { mergedAreas } from './blankAreas';
import { WHILE_A_CELL_WAITS } from './host/ask';
import { readPieces, usedRects } from './host/pieces';
import type { Piece } from './host/pieces';

type Mask = Matrix<boolean>;

interface Batch {
  readonly wanted: Set<string>;
  readonly masks: Promise<ReadonlyMap<string, Mask | WhyUnread>>;
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

const BLANKS = {
  // An answer tells up to 14 characters a cell.
  cellsAtOnce: 40_000,
  load: (range: Excel.Range) => {
    range.load('valueTypes');
    return (): readonly (readonly unknown[])[] => range.valueTypes;
  },
  patience: WHILE_A_CELL_WAITS,
};

type BlankPiece = Piece<unknown, readonly (readonly unknown[])[]>;

async function readMasks(addresses: readonly string[]): Promise<ReadonlyMap<string, Mask | WhyUnread>> {
  const areas = mergedAreas(addresses);
  const used = await usedRects([...new Set(areas.map(({ sheet }) => sheet))], { patience: WHILE_A_CELL_WAITS });
  const wanted = areas.flatMap((of) => {
    const rect = used.get(of.sheet);
    const part = typeof rect === 'object' && rect ? intersection(of.rect, rect) : undefined;
    return part ? [{ sheet: of.sheet, ...part, of }] : [];
  });
  const pieces = new Map<unknown, BlankPiece[]>(areas.map((of) => [of, []]));
  for (const piece of await readPieces(wanted, BLANKS)) pieces.get(piece.area.of)!.push(piece);
  const masks = new Map<string, Mask | WhyUnread>();
  for (const of of areas) {
    const rect = used.get(of.sheet)!;
    for (const address of of.addresses) {
      masks.set(address, typeof rect === 'string' ? rect : maskOf(readAddress(address)!.rect, pieces.get(of)!));
    }
  }
  return masks;
}

/** Empty outside the used part; why not, where a piece of it was not told. */
function maskOf(rect: Rect, pieces: readonly BlankPiece[]): Mask | WhyUnread {
  const allEmpty = new Array<boolean>(rect.columns).fill(true);
  const mask: boolean[][] = new Array<boolean[]>(rect.rows).fill(allEmpty);
  for (const { rect: read, told, why } of pieces) {
    const [first, end] = [Math.max(rect.row, read.row), Math.min(rect.row + rect.rows, read.row + read.rows)];
    if (first < end && why) return why;
    for (let row = first; row < end; row += 1) {
      mask[row - rect.row] = allEmpty.map((_, index) => {
        const type = told?.[row - read.row]?.[rect.column + index - read.column];
        return type === undefined || type === 'Empty';
      });
    }
  }
  return mask;
}
