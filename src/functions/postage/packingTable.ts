import { fail } from '../../domain';
import { priceOf } from '../../domain/postage';
import type { PackingStep, PriceBook } from '../../domain/postage';
import type { Day } from '../../domain/calendar';
import type { Argument, Grid } from '../core/argument';
import { located } from '../core/readCell';
import { ANY_NUMBER, number } from '../readers';
import { options as optionsArgument } from './arguments';
import { blamed, optionsIn } from './prices';
import type { Options } from './prices';
import { isBlankRow, mailClass, readTableCell, readWeightCell } from './readers';
import type { Content } from '../../sheet';

const fromCards = number({ measures: 'pieces', minimum: 1, whole: true, help: ANY_NUMBER });
const yen = number({ measures: 'money', per: 'piece', minimum: 0, help: ANY_NUMBER });

export interface Posting {
  readonly prices: PriceBook;
  readonly options: Options | undefined;
  readonly day: Day | undefined;
}

/** A unit price is taken as it is: options beside nothing but unit prices would go unheard. */
export function refuseUnheardOptions(options: Options | undefined, tables: readonly Grid<Content>[]): void {
  if (optionsIn(options).length === 0 || tables.some((table) => table[0]!.length !== 2)) return;
  located(optionsArgument, undefined, () => fail('optionsWithUnitPrice', {}));
}

/** Reads `[from cards, class, weight g]` or `[from cards, unit price]`. */
export function packingFromTable(argument: Argument, table: Grid<Content>, posting: Posting): PackingStep[] {
  const used = table.slice(0, table.length - trailingBlanks(table));
  const columns = table[0]!.length;
  if (used.length === 0) located(argument, undefined, () => fail('allBlank', {}));
  if (columns !== 2 && columns !== 3) located(argument, undefined, () => fail('packingColumns', { columns }));
  let last = 0;
  return used.map((_, row) => {
    const from = readTableCell(argument, table, row, 0, fromCards);
    if (from <= last) located(argument, undefined, () => fail('packingOrder', { row: row + 1, from }));
    last = from;
    const unitPrice =
      columns === 2 ? readTableCell(argument, table, row, 1, yen) : postageOf(argument, table, row, posting);
    return { from, unitPrice };
  });
}

function postageOf(argument: Argument, table: Grid<Content>, row: number, { prices, day }: Posting): number {
  const service = readTableCell(argument, table, row, 1, mailClass);
  const weight = readWeightCell(argument, table, row, 2, service);
  return located(argument, { row: row + 1, column: 3 }, () => {
    try {
      return priceOf(prices(service, day), weight);
    } catch (error) {
      throw blamed(error);
    }
  });
}

function trailingBlanks(table: Grid<Content>): number {
  let blanks = 0;
  while (blanks < table.length && isBlankRow(table[table.length - 1 - blanks]!)) blanks++;
  return blanks;
}
