import { UNCERTAINTIES } from '../../src/domain/renewal/forecast';
import type { Uncertainty } from '../../src/domain/renewal/forecast';
import type { Compared, HoldOut, KawasakiMonth, Kind } from './figures';

type Row = readonly string[];

/** Words that the tables need, in one language. */
export interface TableWords {
  readonly year: (year: number, isWinter: boolean) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly compared: Row;
  readonly moves: Row;
  readonly uncertainties: Readonly<Record<Uncertainty, string>>;
  readonly heldOut: Row;
  readonly ways: Row;
  readonly size: (from: number, below: number) => string;
  readonly kawasaki: Row;
  readonly total: string;
}

/** A Markdown table; all columns but so many to the left hold numbers. */
function markdown(head: Row, rows: readonly Row[], texts: number): string {
  const rule = head.map((_, index) => (index < texts ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function signed(value: number, text: string): string {
  return value < 0 ? `▲ ${text}` : text;
}

/** `▲ 3.0%` */
export function percent(share: number, digits = 1): string {
  const text = `${Math.abs(share * 100).toFixed(digits)}%`;
  return Number.parseFloat(text) === 0 ? text : signed(share, text);
}

export function comparedTable(rows: readonly Compared[], words: TableWords): string {
  return markdown(
    words.compared,
    rows.map(({ year, kind, isWinter, published, computed, byHeld }) => [
      words.year(year, isWinter),
      words.kinds[kind],
      whole(published),
      whole(computed.central),
      `${whole(computed.low)}～${whole(computed.high)}`,
      ...[byHeld.low, byHeld.central, byHeld.high].map((value) => percent(value / published - 1)),
    ]),
    2,
  );
}

export function movesTable(rows: readonly Compared[], words: TableWords): string {
  const both = (below: number, above: number) =>
    below < 0.5 && above < 0.5 ? '0' : `▲${whole(below)}～+${whole(above)}`;
  return markdown(
    [...words.moves, ...UNCERTAINTIES.filter((name) => name !== 'part').map((name) => words.uncertainties[name])],
    rows.map(({ year, kind, isWinter, moves }) => [
      words.year(year, isWinter),
      words.kinds[kind],
      ...UNCERTAINTIES.filter((name) => name !== 'part').map((name) => both(moves[name].below, moves[name].above)),
    ]),
    2,
  );
}

export function heldOutTable(trials: readonly HoldOut[], words: TableWords): string {
  return markdown(
    words.heldOut,
    trials.flatMap(({ known, foretold, rows }) =>
      rows.map(({ from, below, bodies, added, total, within }) => [
        `${known} → ${foretold}`,
        words.size(from, below),
        whole(bodies),
        ...[added.median, added.ninety, total.median, total.ninety, within].map((share) => percent(share)),
      ]),
    ),
    2,
  );
}

export function waysTable(trials: readonly HoldOut[], words: TableWords): string {
  return markdown(
    words.ways,
    trials.map(({ known, foretold, nation, ways }) => [
      `${known} → ${foretold}`,
      whole(nation),
      ...[ways.ofPeople, ways.ofDelivered, ways.ofLastYear, ways.ofOthers].map((share) => percent(share)),
    ]),
    1,
  );
}

export function kawasakiTable(months: readonly KawasakiMonth[], words: TableWords): string {
  const sum = (of: 'city' | 'ministry') => months.reduce((total, month) => total + month[of], 0);
  const rows = [...months, { month: words.total, city: sum('city'), ministry: sum('ministry') }];
  return markdown(
    words.kawasaki,
    rows.map(({ month, city, ministry }) => [
      month,
      whole(city),
      whole(ministry),
      signed(ministry - city, whole(Math.abs(ministry - city))),
      percent(ministry / city - 1),
    ]),
    1,
  );
}
