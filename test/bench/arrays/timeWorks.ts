import { DEFAULT_DATE_FORMAT, fiscalYearMonths, fiscalYearOf, formatDate } from '../../../src/domain/calendar';
import {
  followUp,
  noticeState,
  openDays,
  planTarget,
  staffFor,
  terminalsFor,
  windowsFor,
} from '../../../src/domain/plan';
import { cardExpiry, certificateExpiry, renewFrom, workload } from '../../../src/domain/renewal';
import { nationalHolidays } from '../../../src/reference';
import { column, loop, ROWS, rowLoop } from './arrayWork';
import type { ArrayWork } from './arrayWork';

/** 2022-06-01 and after; births from 1940 on. */
const day = (row: number) => 44_713 + (row % 1200);
const birth = (row: number) => 14_611 + (row % 20_000);
const month = (row: number) => 44_713 + 30 * (row % 60);
const people = (row: number) => 1000 + (row % 5000);

type OneColumn = readonly [
  name: string,
  input: (row: number) => number,
  value: (input: number) => unknown,
  rows?: number,
];

/** Functions of one column, whose further arguments are left out. */
const ONE_COLUMN: readonly OneColumn[] = [
  ['RENEWFROM', day, renewFrom],
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
    bare: (rows) => loop(rows, (row) => cardExpiry(day(row), birth(row))),
  },
  {
    name: 'CERTEXPIRY',
    rows: ROWS,
    args: (rows) => [column(rows, day), column(rows, birth), column(rows, (row) => day(row) + 3653)],
    bare: (rows) => loop(rows, (row) => certificateExpiry(day(row), birth(row), day(row) + 3653)),
  },
  {
    name: 'FYMONTHS',
    rows: ROWS / 10,
    args: (rows) => [column(rows, (row) => 2016 + (row % 20))],
    bare: (rows) => rowLoop(rows, (row) => fiscalYearMonths(2016 + (row % 20))),
  },
  {
    name: 'WORKLOAD',
    rows: ROWS,
    args: (rows) => [column(rows, people), column(rows, day)],
    bare: (rows) => loop(rows, (row) => workload(people(row), day(row))),
  },
  {
    name: 'WINDOWS',
    rows: ROWS,
    args: (rows) => [column(rows, people), 24, 20],
    bare: (rows) => loop(rows, (row) => windowsFor(people(row), 24, 20)),
  },
  {
    name: 'PLANTARGET',
    rows: ROWS,
    args: (rows) => [column(rows, day), column(rows, people)],
    bare: (rows) => loop(rows, (row) => planTarget(day(row), people(row))),
  },
  {
    name: 'FOLLOWUP',
    rows: ROWS,
    args: (rows) => [column(rows, people), column(rows, (row) => people(row) + (row % 300))],
    bare: (rows) =>
      rowLoop(rows, (row) => {
        const { difference, rate, progress } = followUp(people(row), people(row) + (row % 300));
        return [difference, rate, progress];
      }),
  },
];
