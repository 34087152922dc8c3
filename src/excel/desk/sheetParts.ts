import { readAddress } from '../../sheet';
import type { Rect } from '../../sheet';
import { supports } from '../host/office';

/** What of a sheet's layout those should know who pass on a copy of it. */
export interface SheetParts {
  readonly tables: readonly Rect[];
  /** Null where Excel does not tell. */
  readonly merged: readonly Rect[] | null;
}

export async function readParts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetParts[]> {
  for (const sheet of sheets) sheet.tables.load('items/id');
  await context.sync();
  const tables = sheets.map((sheet) => sheet.tables.items.map((table) => table.getRange().load('address')));
  if (tables.flat().length > 0) await context.sync();
  const merged = await mergedIn(context, sheets);
  return sheets.map((_, index) => ({ tables: tables[index]!.map(rectOf), merged: merged[index]! }));
}

/** Excel refuses where a sheet has more than 512 merged areas: the sheets are then asked one by one. */
export async function mergedIn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly Rect[] | null)[]> {
  if (!supports('ExcelApi', '1.13')) return sheets.map(() => null);
  const asked = sheets.map((sheet) => sheet.getRange().getMergedAreasOrNullObject().load('areas/items/address'));
  try {
    await context.sync();
    return asked.map((areas) => (areas.isNullObject ? [] : areas.areas.items.map(rectOf)));
  } catch {
    if (sheets.length === 1) return [null];
    const found: (readonly Rect[] | null)[] = [];
    for (const sheet of sheets) found.push(...(await mergedIn(context, [sheet])));
    return found;
  }
}

function rectOf({ address }: Excel.Range): Rect {
  return readAddress(address)!.rect;
}
