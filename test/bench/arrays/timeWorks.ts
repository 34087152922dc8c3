import { DEFAULT_DATE_FORMAT, fiscalYearMonths, fiscalYearOf, formatDate } from '../../../src/domain/calendar';
import type { Day } from '../../../src/domain/calendar';
import {
  followUp,
  noticeState,
  openDays,
  planTarget,
  staffFor,
  terminalsFor,
  windowsFor,
} from '../../../src/domain/deliveryPlan';
import { cardExpiry, certificateExpiry, renewFrom } from '../../../src/domain/renewal';
import { DateCell } from '../../../src/functions/core/cell';
import { termsOn } from '../../../src/functions/renewal/rules';
import { nationalHolidays } from '../../../src/reference';
import { column, loop, ROWS, rowLoop } from './arrayWork';
import type { ArrayWork } from './arrayWork';
import { bareFollowUp, bareWorkload } from './bareLoops';

/** 2022-06-01 and after; births from 1940 on. */
const day = (row: number) => 44_713 + (row % 1200);
const birth = (row: number) => 14_611 + (row % 20_000);
const month = (row: number) => 44_713 + 30 * (row % 60);
const cardEnd = (row: number) => day(row) + 3653;
const year = (row: number) => 2016 + (row % 20);
const done = (row: number) => people(row) + (row % 300);
const tenthsPlanned = (row: number) => (10_001 + 10 * (row % 5000)) / 10;
const tenthsDone = (row: number) => (10 * tenthsPlanned(row) + (row % 3000)) / 10;
/** Days are results with the format in which they show. */
const shown = (of: Day) => new DateCell(of);
const people = (row: number) => 1000 + (row % 5000);

type OneColumn = readonly [
  name: string,
  input: (row: number) => number,
  value: (input: number) => unknown,
  rows?: number,
];

/** Functions of one column, whose further arguments are left out. */
const ONE_COLUMN: readonly OneColumn[] = [
  ['RENEWFROM', day, (of) => shown(renewFrom(termsOn, of))],
  ['OPENDAYS', month, (of) => openDays(of, nationalHolidays), ROWS / 10],
  ['FISCALYEAR', day, fiscalYearOf],
  ['WAREKI', day, (of) => formatDate(of, DEFAULT_DATE_FORMAT)],
  ['NOTICECHECK', day, (of) => noticeState(of)],
  ['TERMINALS', people, (of) => terminalsFor(of)],
  ['STAFF', people, (of) => staffFor(of)],
  ['NUM', people, (of) => of],
];

export const TIME_WORKS: readonly ArrayWork[] = [
  ...ONE_COLUMN.map(([name, input, value, rows = ROWS]): ArrayWork => ({
    name,
    rows,
    args: (count) => [column(count, input)],
    bare: (count) => {
      const inputs = column(count, input);
      return loop(count, (row) => value(inputs[row]![0]!));
    },
  })),
  {
    name: 'CARDEXPIRY',
    rows: ROWS,
    args: (rows) => [column(rows, day), column(rows, birth)],
    bare: (rows) => {
      const [days, births] = [column(rows, day), column(rows, birth)];
      return loop(rows, (row) => shown(cardExpiry(termsOn, days[row]![0]!, births[row]![0]!)));
    },
  },
  {
    name: 'CERTEXPIRY',
    rows: ROWS,
    args: (rows) => [column(rows, day), column(rows, birth), column(rows, cardEnd)],
    bare: (rows) => {
      const [days, births, ends] = [column(rows, day), column(rows, birth), column(rows, cardEnd)];
      return loop(rows, (row) => shown(certificateExpiry(termsOn, days[row]![0]!, births[row]![0]!, ends[row]![0]!)));
    },
  },
  {
    name: 'FYMONTHS',
    rows: ROWS / 10,
    args: (rows) => [column(rows, year)],
    bare: (rows) => {
      const years = column(rows, year);
      return rowLoop(rows, (row) => fiscalYearMonths(years[row]![0]!).map(shown));
    },
  },
  {
    name: 'WORKLOAD',
    rows: ROWS,
    args: (rows) => [column(rows, people), column(rows, day)],
    bare: (rows) => {
      const [counts, days] = [column(rows, people), column(rows, day)];
      return () => bareWorkload(counts, days);
    },
  },
  {
    name: 'WINDOWS',
    rows: ROWS,
    args: (rows) => [column(rows, people), 24, 20],
    bare: (rows) => {
      const counts = column(rows, people);
      return loop(rows, (row) => windowsFor(counts[row]![0]!, 24, 20));
    },
  },
  {
    name: 'PLANTARGET',
    rows: ROWS,
    args: (rows) => [column(rows, day), column(rows, people)],
    bare: (rows) => {
      const [days, counts] = [column(rows, day), column(rows, people)];
      return loop(rows, (row) => planTarget(days[row]![0]!, counts[row]![0]!));
    },
  },
  {
    name: 'FOLLOWUP',
    rows: ROWS,
    args: (rows) => [column(rows, people), column(rows, done)],
    bare: (rows) => {
      const [planned, actual] = [column(rows, people), column(rows, done)];
      return rowLoop(rows, (row) => {
        const { difference, rate, progress } = followUp(planned[row]![0]!, actual[row]![0]!);
        return [difference, rate, progress];
      });
    },
  },
  {
    name: 'FOLLOWUP',
    kind: '小数',
    rows: ROWS,
    args: (rows) => [column(rows, tenthsPlanned), column(rows, tenthsDone)],
    bare: (rows) => {
      const [planned, actual] = [column(rows, tenthsPlanned), column(rows, tenthsDone)];
      return () => bareFollowUp(planned, actual);
    },
  },
];
