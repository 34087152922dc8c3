import { declarationOf, mynaCalls } from '../../../../analysis/formula';
import { isStandIn } from '../../../../desk';
import type { BookReader, EntryOutcome } from '../../../../desk';
import { contains, readAddress, UNREAD } from '../../../../sheet';
import type { Place, SheetCells, SheetPosition, Unread } from '../../../../sheet';
import { tokensOf } from '../../../../sheet/formula';

/** A formula of ours that the spreadsheet did not take up, or whose result did not reach the cell. */
export interface StuckFormula extends SheetPosition {
  readonly hidden: boolean;
  readonly formula: string;
  readonly shows: '#NAME?' | '#BUSY!' | 'standIn';
  /** Why it would not help, or do harm, to enter it again. */
  readonly left: 'unknownFunction' | 'tableColumn' | null;
}

export interface FoundStuck {
  readonly stuck: readonly StuckFormula[];
  /** Cells that nobody could look at. */
  readonly unread: readonly Unread[];
}

/** What became of a formula. */
export type Became =
  | Exclude<EntryOutcome, 'entered'>
  | NonNullable<StuckFormula['left']>
  | 'calculated'
  /** It gives an error of its own. */
  | 'error'
  | 'stillUnknown'
  /** Entered, and not yet known to be calculated. */
  | 'waiting'
  /** At #BUSY! after it was calculated once, now or before: nothing more is done to it. */
  | 'stillBusy'
  /** Its saved result might be lost: nobody knows whether the functions work. */
  | 'unproven';

export interface RepairReport {
  /** Set where nothing was done: our functions do not calculate in this Excel. */
  readonly failure: string | null;
  readonly cells: readonly (StuckFormula & { readonly became: Became })[];
}

/** Looks through the whole book, hidden sheets too; `rest` is awaited between its parts. */
export async function findStuck(book: BookReader, rest: () => Promise<void>): Promise<FoundStuck> {
  const { sheets, names } = await book.outline();
  const tables = names.flatMap(({ name, formula }) => (isTable(name, names) ? placesOf(formula) : []));
  const stuck: StuckFormula[] = [];
  const unread: Unread[] = [];
  for (const sheet of sheets) {
    const cells = await book.read(sheet, rest);
    unread.push(...cells.unread);
    stuck.push(
      ...stuckIn(
        cells,
        tables.filter((table) => table.sheet === sheet.name),
      ),
    );
  }
  return { stuck, unread };
}

/** A table has a name for its body, and one for all of it. */
function isTable(name: string, names: readonly { readonly name: string }[]): boolean {
  return names.some((other) => other.name === `${name}[#All]`);
}

function placesOf(formula: string): Place[] {
  const address = readAddress(formula.slice(1));
  return address?.sheet ? [{ sheet: address.sheet, ...address.rect }] : [];
}

function stuckIn(cells: SheetCells, tables: readonly Place[]): StuckFormula[] {
  const { sheet, hidden, left, blocks } = cells;
  return blocks.flatMap(({ top, formulas, values, types }) =>
    formulas.flatMap((row, i) =>
      row.flatMap((formula, j): StuckFormula[] => {
        const value = values[i]?.[j];
        // A text that starts with = stands among the formulas too; its value is then the same.
        if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return [];
        const shows = shown(formula, types[i]?.[j] === 'Error' ? value : null);
        if (!shows) return [];
        const place = { sheet, row: top + i, column: left + j };
        return [{ ...place, hidden, formula, shows, left: reasonToLeave(formula, place, shows, cells, tables) }];
      }),
    ),
  );
}

function shown(formula: string, error: unknown): StuckFormula['shows'] | null {
  if (!/MYNA/i.test(formula) || mynaCalls(formula).length === 0) return null;
  if (isStandIn(formula)) return 'standIn';
  return error === '#NAME?' || error === '#BUSY!' ? error : null;
}

function reasonToLeave(
  formula: string,
  { row, column }: SheetPosition,
  shows: StuckFormula['shows'],
  cells: SheetCells,
  tables: readonly Place[],
): StuckFormula['left'] {
  if (shows === '#BUSY!') return null;
  if (mynaCalls(formula).some(({ name }) => !declarationOf(name))) return 'unknownFunction';
  const table = tables.find((place) => contains(place, { row, column }));
  return table && hasBlank(cells, { ...table, column, columns: 1 }) ? 'tableColumn' : null;
}

/** Into a column of a table that has blanks, Excel may put a formula that is entered in one of its cells. */
function hasBlank({ left, blocks }: SheetCells, { row, column, rows }: Place): boolean {
  const filled = new Set(
    blocks.flatMap(({ top, types }) =>
      types.flatMap((each, i) => (['Empty', UNREAD].includes(each[column - left]!) ? [] : [top + i])),
    ),
  );
  return Array.from({ length: rows }, (_, index) => row + index).some((each) => !filled.has(each));
}

/** A stand-in may have the name of a file before it, as the add-in's namespace had none (OfficeDev/office-js#3872). */
export function properFormula(formula: string): string {
  const tokens = tokensOf(formula);
  const texts = tokens.map(({ value }) => value);
  tokens.forEach(({ type, value }, index) => {
    if (type !== 'func' || !/^_xldudf_MYNA_/i.test(value)) return;
    texts[index] = value.toUpperCase().replace('_XLDUDF_MYNA_', 'MYNA.');
    if (/^context/.test(tokens[index - 2]?.type ?? '')) texts.fill('', index - 2, index);
  });
  return texts.join('');
}
