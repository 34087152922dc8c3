import fc from 'fast-check';
import { isLess, minus, over, plus, times, total, written } from '../../support/exactRationals';
import { notNegative } from '../../domain/support/decimals';
import { BLANK, known, subject } from './judge';
import type { Subject } from './judge';

const share = fc.oneof(
  fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value < 1e-9 ? 0 : value)),
);
const cell = fc.option(notNegative, { freq: 8 });
type Column = (number | null)[][];
const column: fc.Arbitrary<Column> = fc.array(
  cell.map((value) => [value]),
  { minLength: 1, maxLength: 12 },
);
/** Two columns of one length. */
const columns = column.chain((first) =>
  fc.tuple(
    fc.constant(first),
    fc.array(
      cell.map((value) => [value]),
      { minLength: first.length, maxLength: first.length },
    ),
  ),
);
const ZERO = written(0);

export const FIGURES: readonly Subject[] = [
  subject('PERCARDCOST', fc.tuple(notNegative, notNegative), (cost, cards) =>
    cards === 0 ? undefined : [over(written(cost), written(cards))],
  ),
  subject('IDLECAPACITY', fc.tuple(notNegative, notNegative), (capacity, issued) => [
    minus(written(capacity), written(issued)),
  ]),
  subject('UTILIZATION', fc.tuple(notNegative, notNegative), (capacity, issued) =>
    capacity === 0 ? undefined : [over(written(issued), written(capacity))],
  ),
  subject('IDLETOTAL', columns, (capacity, issued) => {
    const months = known(capacity, issued);
    return months.length === 0 ? [BLANK] : [total(months.map(([able, made]) => minus(written(able!), written(made!))))];
  }),
  subject(
    'IDLECOST',
    fc
      .tuple(columns, notNegative)
      .map(([[capacity, issued], cost]): [Column, Column, number] => [capacity, issued, cost]),
    (capacity, issued, cost) => {
      const months = known(capacity, issued);
      if (months.length === 0) return [BLANK];
      const able = total(months.map(([amount]) => written(amount!)));
      const idle = months.map(([amount, made]) => minus(written(amount!), written(made!)));
      const counted = total(idle.filter((amount) => isLess(ZERO, amount)));
      return able.above === 0n ? undefined : [over(times(written(cost), counted), able)];
    },
  ),
  subject(
    'RECONCILE',
    fc.tuple(notNegative, notNegative, notNegative, fc.option(notNegative)),
    (applied, delivered, cancelled, counted) => {
      const books = minus(minus(written(applied), written(delivered)), written(cancelled));
      return [books, counted === null ? BLANK : minus(written(counted), books)];
    },
  ),
  subject(
    'AISAVING',
    fc.tuple(notNegative, share, share, fc.option(notNegative)),
    (cost, routine, settled, running) => [
      minus(times(times(written(cost), written(routine)), written(settled)), written(running ?? 0)),
    ],
  ),
  subject(
    'WORKLOAD',
    fc.tuple(notNegative, notNegative, fc.option(notNegative), fc.option(notNegative)),
    (cards, certs, cardMinutes, certMinutes) => {
      const minutes = plus(
        times(written(cards), written(cardMinutes ?? 17.5)),
        times(written(certs), written(certMinutes ?? 10)),
      );
      return [over(minutes, written(60))];
    },
  ),
  subject('CALLRATIO', columns, (evening, daytime) => {
    const [late, early] = [evening, daytime].map((hours) => hours.flat().filter((calls) => calls !== null));
    if (late!.length === 0 || early!.length === 0) return [BLANK, BLANK];
    if (Math.min(...early!) === 0) return undefined;
    return [
      over(written(Math.min(...late!)), written(Math.max(...early!))),
      over(written(Math.max(...late!)), written(Math.min(...early!))),
    ];
  }),
  subject(
    'CALLSHARE',
    fc.tuple(column, fc.nat({ max: 11 })).map(([calls, last]): [string[][], Column, string[][]] => {
      const names = calls.map((_, index) => [`区分${index}`]);
      return [names, calls, names.slice(0, last + 1)];
    }),
    (_, counts, selected) => {
      const [chosen, all] = [counts.slice(0, selected.length), counts].map((cells) =>
        cells.flat().filter((calls) => calls !== null),
      );
      if (chosen!.length === 0) return [BLANK];
      const sum = total(all!.map(written));
      return sum.above === 0n ? undefined : [over(total(chosen!.map(written)), sum)];
    },
  ),
];
