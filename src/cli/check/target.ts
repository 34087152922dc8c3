import { normalizeWidth } from '../../domain/numerals';
import { bodyKey, columnOf, numberIn, planTarget, readPlanMonth } from '../../domain/deliveryPlan';
import type { StoredValue } from '../../sheet';
import type { Book, BookCell } from '../../xlsx';

/** What a municipality's own target follows from (notice No. 181, 1): its people less those who have a card. */
export interface BodyTarget {
  readonly name: string;
  readonly population: number;
  readonly delivered: number;
}

export interface Targets {
  readonly bodies: readonly BodyTarget[];
  /** The prefecture's cards month by month, by the serial number of the first day. */
  readonly months: readonly { readonly month: number; readonly cards: number }[];
}

type Heading = 'body' | 'population' | 'delivered' | 'month' | 'cards';
type Row = ReadonlyMap<number, BookCell>;

const SPELLINGS: readonly (readonly [heading: Heading, spelling: RegExp])[] = [
  ['population', /^(?:住民基本台帳(?:に基づく)?)?人口/],
  ['delivered', /^累計交付(?:枚|件)?数/],
  ['cards', /^(?:月別?の?|県の?|交付)*目標(?:交付)?(?:枚数)?$/],
];
const TOTAL = /(?:計|平均|年度)$/;

/** The tables of targets in a book, whichever sheets they stand on; no rows where there is none. */
export function readTargets(book: Book): Targets {
  const bodies = new Map<string, BodyTarget>();
  const months = new Map<number, number>();
  for (const { cells } of book.sheets) {
    let headings = new Map<Heading, number>();
    for (const [, row] of [...cells].sort(([a], [b]) => a - b)) {
      const found = headingsIn(row);
      if (isTable(found)) headings = found;
      else readRow(row, headings, bodies, months);
    }
  }
  return {
    bodies: [...bodies.values()],
    months: [...months].sort(([a], [b]) => a - b).map(([month, cards]) => ({ month, cards })),
  };
}

export function cardsToDeliver({ population, delivered }: BodyTarget): number {
  return planTarget(population, delivered);
}

function isTable(found: ReadonlyMap<Heading, number>): boolean {
  return has(found, 'body', 'population', 'delivered') || has(found, 'month', 'cards');
}

function has(found: ReadonlyMap<Heading, number>, ...headings: readonly Heading[]): boolean {
  return headings.every((heading) => found.has(heading));
}

function headingsIn(row: Row): Map<Heading, number> {
  const found = new Map<Heading, number>();
  for (const [column, { value }] of row) {
    const heading = typeof value === 'string' ? headingOf(value) : undefined;
    if (heading !== undefined && !found.has(heading)) found.set(heading, column);
  }
  return found;
}

function headingOf(text: string): Heading | undefined {
  const plain = normalizeWidth(text).replace(/\s|[(（【[].*/gs, '');
  const named = SPELLINGS.find(([, spelling]) => spelling.test(plain))?.[0];
  if (named !== undefined) return named;
  const column = columnOf(text);
  return column === 'body' || column === 'month' ? column : undefined;
}

function readRow(
  row: Row,
  headings: ReadonlyMap<Heading, number>,
  bodies: Map<string, BodyTarget>,
  months: Map<number, number>,
): void {
  const at = (heading: Heading): StoredValue => row.get(headings.get(heading) ?? -1)?.value ?? null;
  const [name, population, delivered] = [at('body'), figure(at('population')), figure(at('delivered'))];
  if (typeof name === 'string' && !TOTAL.test(name.trim()) && population !== undefined && delivered !== undefined) {
    bodies.set(bodyKey(name), { name: name.trim(), population, delivered });
  }
  const [month, cards] = [at('month'), figure(at('cards'))];
  if (cards === undefined || month === null || typeof month === 'object') return;
  const read = typeof month === 'string' && TOTAL.test(month.trim()) ? undefined : readPlanMonth(month);
  if (read) months.set(read.first, cards);
}

function figure(value: StoredValue): number | undefined {
  if (value === null || typeof value === 'object') return undefined;
  const number = numberIn(value);
  return number !== undefined && number >= 0 ? number : undefined;
}
