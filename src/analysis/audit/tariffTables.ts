import { isoOf } from '../../domain/calendar';
import { tariffOf } from '../../domain/postage';
import type { Tariff } from '../../domain/postage';
import { builtInTariff, tariffFromTable } from '../../functions/postage';
import type { AuditBook } from './auditBook';
import type { CallingCell } from './judgeCalls';
import type { FindingRuns } from './finding';
import { CellError, placeAddress } from '../../sheet';
import type { Matrix, Place } from '../../sheet';
import { declarationOf } from '../formula';

/** The tables of prices that formulas read, and whether newer prices have overtaken them. */
export class TariffTables {
  private readonly tables = new Map<string, { readonly place: Place; readers: number }>();

  /** Notes which table a formula reads. */
  note({ grid, calls }: CallingCell, book: AuditBook): void {
    for (const { name, args } of calls) {
      const index = declarationOf(name)?.args.findIndex((argument) => argument.name === 'tariff') ?? -1;
      const place = args[index] ? book.find(args[index], grid.sheet) : undefined;
      if (!place) continue;
      const address = placeAddress(place);
      const known = this.tables.get(address) ?? { place, readers: 0 };
      this.tables.set(address, { ...known, readers: known.readers + 1 });
    }
  }

  judge(book: AuditBook, runs: FindingRuns): void {
    for (const { place, readers } of this.tables.values()) {
      const outdated = outdatedBy(book.values(place));
      const grid = book.grid(place.sheet);
      if (!outdated || !grid) continue;
      runs.add('oldTariff', grid, place.row, place.column, { ...outdated, readers }, placeAddress(place));
    }
  }
}

/** The newest day of the table, and since when newer prices hold for something it lists. */
function outdatedBy(cells: Matrix<unknown>): { day: string; newest: string } | undefined {
  const own = tariffIn(cells);
  let found: { day: number; newest: number } | undefined;
  for (const [service, versions] of own ?? []) {
    const day = versions.at(-1)?.from ?? null;
    const newest = builtInTariff().get(service)?.at(-1)?.from ?? null;
    if (day === null || newest === null || newest <= day) continue;
    if (!found || newest > found.newest) found = { day, newest };
  }
  return found && { day: isoOf(found.day), newest: isoOf(found.newest) };
}

/** What does not read as a table of prices is an error of the formula that reads it, and told there. */
function tariffIn(cells: Matrix<unknown>): Tariff | undefined {
  if (cells.flat().some((cell) => cell instanceof CellError)) return undefined;
  try {
    return tariffFromTable(cells as Parameters<typeof tariffFromTable>[0], tariffOf([]));
  } catch {
    return undefined;
  }
}
