import { readAddress } from '../sheet';
import type { Rect } from '../sheet';

/** Cells of one sheet that are asked for at once, and the addresses that lie in them. */
export interface Area {
  readonly sheet: string;
  readonly rect: Rect;
  readonly addresses: readonly string[];
}

/** Rows between two areas of the same columns that are read along rather than asked for apart. */
const GAP = 16;

/** As few areas as cover the addresses: first down the columns, then across them. Other workbooks cannot be asked. */
export function mergedAreas(addresses: readonly string[]): Area[] {
  const single = addresses.flatMap((address): Area[] => {
    const place = readAddress(address);
    return place?.sheet ? [{ sheet: place.sheet, rect: place.rect, addresses: [address] }] : [];
  });
  return mergedAcross(mergedDown(single));
}

function mergedDown(areas: readonly Area[]): Area[] {
  return [...groups(areas, ({ sheet, rect }) => `${rect.column}:${rect.columns}:${sheet}`)].flatMap((group) =>
    chained(
      [...group].sort((a, b) => a.rect.row - b.rect.row),
      (end, { rect }) => rect.row <= end + GAP,
      ({ rect }) => rect.row + rect.rows,
      (first, end) => ({ ...first, rows: end - first.row }),
    ),
  );
}

function mergedAcross(areas: readonly Area[]): Area[] {
  return [...groups(areas, ({ sheet, rect }) => `${rect.row}:${rect.rows}:${sheet}`)].flatMap((group) =>
    chained(
      [...group].sort((a, b) => a.rect.column - b.rect.column),
      (end, { rect }) => rect.column <= end,
      ({ rect }) => rect.column + rect.columns,
      (first, end) => ({ ...first, columns: end - first.column }),
    ),
  );
}

function groups(areas: readonly Area[], key: (area: Area) => string): Iterable<readonly Area[]> {
  const found = new Map<string, Area[]>();
  for (const area of areas) {
    const group = found.get(key(area));
    if (group) group.push(area);
    else found.set(key(area), [area]);
  }
  return found.values();
}

/** Of sorted areas, those that touch become one. */
function chained(
  sorted: readonly Area[],
  touches: (end: number, next: Area) => boolean,
  endOf: (area: Area) => number,
  stretched: (first: Rect, end: number) => Rect,
): Area[] {
  const chains: { first: Area; end: number; addresses: string[] }[] = [];
  for (const area of sorted) {
    const last = chains.at(-1);
    if (last && touches(last.end, area)) {
      last.end = Math.max(last.end, endOf(area));
      for (const address of area.addresses) last.addresses.push(address);
    } else chains.push({ first: area, end: endOf(area), addresses: [...area.addresses] });
  }
  return chains.map(({ first, end, addresses }) => ({ ...first, rect: stretched(first.rect, end), addresses }));
}
