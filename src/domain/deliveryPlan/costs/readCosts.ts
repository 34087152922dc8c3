import { fail } from '../../fault';
import type { Numeral } from '../../numerals';
import { numeralIn } from '../table/cells';
import type { PlanCell, PlanCells } from '../table/cells';
import { COST_WORDS, costKey, plainCost } from './words';
import type { CostKey, PriceId } from './words';

declare module '../../fault' {
  interface PlanFaults {
    costColumns: { columns: number };
    /** A word that looks like one of the table's own; `meant` are the words it may have been. */
    unknownCost: { row: number; text: string; meant: readonly string[] };
    costTwice: { row: number; text: string };
    costValue: { row: number; name: string; text: string };
    noCosts: Record<never, never>;
  }
}

/** What a plan costs, and how far it may go. */
export interface Costs {
  /** Yen for one in a month; of weekend days, for a day. */
  readonly prices: ReadonlyMap<PriceId, number>;
  /** The most of each in a month. */
  readonly ceilings: ReadonlyMap<PriceId, number>;
  /** Yen a month for anything else, as the user names it. */
  readonly others: readonly { readonly name: string; readonly yen: number }[];
}

const HEADING = /^(?:項目|費目|区分|名称|内容|種別|単価)$/;

/** Reads two columns, what and how much; a row without an amount says nothing. */
export function readCosts(cells: PlanCells): Costs {
  const table = filledColumns(cells);
  const columns = table[0]?.length ?? 0;
  if (columns !== 2) return fail('costColumns', { columns });
  const prices = new Map<PriceId, number>();
  const ceilings = new Map<PriceId, number>();
  const others: { name: string; yen: number }[] = [];
  const seen = new Set<string>();
  table.forEach(([name = null, value = null], index) => {
    const text = name === null ? '' : String(name);
    if (plainCost(text) === '' || value === null || (index === 0 && HEADING.test(plainCost(text)))) return;
    const row = index + 1;
    const key = costKey(text) ?? unknown(text, row);
    const id = JSON.stringify(key);
    if (seen.has(id)) fail('costTwice', { row, text });
    seen.add(id);
    const amount =
      ('ceiling' in key ? countIn(value) : yenIn(value)) ?? fail('costValue', { row, name: text, text: String(value) });
    take(key, amount);
  });
  return { prices, ceilings, others };

  function take(key: CostKey, amount: number): void {
    if ('price' in key) prices.set(key.price, amount);
    else if ('ceiling' in key) ceilings.set(key.ceiling, amount);
    else others.push({ name: key.other, yen: amount });
  }
}

/** Two columns of more: where cells are merged over several, nothing stands in all but the first. */
export function filledColumns(cells: PlanCells): PlanCells {
  if ((cells[0]?.length ?? 0) <= 2) return cells;
  const filled = cells[0]?.flatMap((_, column) => (cells.some((row) => row[column] !== null) ? column : [])) ?? [];
  return cells.map((row) => filled.map((column) => row[column] ?? null));
}

function unknown(text: string, row: number): never {
  const plain = plainCost(text);
  const meant = Object.values(COST_WORDS).flatMap(({ about, price, ceiling }) =>
    about.test(plain) ? [price, ceiling] : [],
  );
  return fail('unknownCost', { row, text, meant });
}

/** An amount of money from 0 on. */
export function yenIn(cell: PlanCell): number | undefined {
  const read = amountIn(cell);
  return read && (read.measures === undefined || read.measures === 'money') ? read.value : undefined;
}

/** A whole number of windows, days, people or terminals. */
function countIn(cell: PlanCell): number | undefined {
  const read = amountIn(cell);
  return read && read.measures !== 'money' && Number.isInteger(read.value) ? read.value : undefined;
}

/** Not below 0, and not for a day or an item: 1,000円/日 is no amount for a month. */
function amountIn(cell: PlanCell): Pick<Numeral, 'value' | 'measures'> | undefined {
  const read = typeof cell === 'number' ? { value: cell } : typeof cell === 'string' ? numeralIn(cell) : undefined;
  return read && !('per' in read && read.per) && Number.isFinite(read.value) && read.value >= 0 ? read : undefined;
}
