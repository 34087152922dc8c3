import { readAddress, rectAddress } from '../sheet';
import type { Matrix } from '../sheet';

type Mask = Matrix<boolean>;
type Masks = ReadonlyMap<string, Mask>;

interface Batch {
  readonly wanted: Set<string>;
  readonly masks: Promise<Masks>;
}

let open: Batch | undefined;

/**
 * For each address, which of its cells are empty. All that is asked for in one turn, by however many cells, is read in
 * one request. Cells of other workbooks cannot be looked at: none of them counts as empty.
 */
export async function emptyCells(addresses: readonly string[]): Promise<Mask[]> {
  const { wanted, masks } = (open ??= newBatch());
  addresses.forEach((address) => wanted.add(address));
  const found = await masks;
  return addresses.map((address) => found.get(address) ?? []);
}

function newBatch(): Batch {
  const wanted = new Set<string>();
  const masks = Promise.resolve().then(() => {
    open = undefined;
    return readMasks([...wanted]);
  });
  return { wanted, masks };
}

function readMasks(addresses: readonly string[]): Promise<Masks> {
  return Excel.run(async (context) => {
    const asked = addresses.flatMap((address) => {
      const place = readAddress(address);
      return place?.sheet ? [{ address, ...askFor(context, place.sheet, rectAddress(place.rect)) }] : [];
    });
    await context.sync();
    return new Map(asked.map(({ address, range, used }) => [address, maskOf(range, used)]));
  });
}

/** Types are loaded for the used part alone: an argument such as A:A has a million cells. */
function askFor(
  context: Excel.RequestContext,
  sheet: string,
  cells: string,
): { range: Excel.Range; used: Excel.Range } {
  const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
  const used = range.getUsedRangeOrNullObject(true);
  return {
    range: range.load('rowIndex,columnIndex,rowCount,columnCount'),
    used: used.load('rowIndex,columnIndex,valueTypes'),
  };
}

function maskOf(range: Excel.Range, used: Excel.Range): Mask {
  const allEmpty = new Array<boolean>(range.columnCount).fill(true);
  const mask: boolean[][] = new Array<boolean[]>(range.rowCount).fill(allEmpty);
  if (used.isNullObject) return mask;
  const [top, left] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
  used.valueTypes.forEach((types, row) => {
    const cells = [...allEmpty];
    types.forEach((type, column) => (cells[left + column] = type === 'Empty'));
    mask[top + row] = cells;
  });
  return mask;
}
