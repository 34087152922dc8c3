import { utilization } from '../../../src/domain/capacity';
import { perCardCost, perCardCostRange, perCardCostVerdict, partsOf, sumVerdict } from '../../../src/domain/cost';
import { reconcile } from '../../../src/domain/inventory';
import { mailClassOf } from '../../../src/domain/postage';
import { printed } from '../../../src/domain/numerals';
import { groupDifference } from '../../../src/domain/survey';
import { sizeLimits } from '../../../src/functions/postage/prices';
import { column, loop, ROWS, rowLoop } from './arrayWork';
import type { ArrayWork } from './arrayWork';
import {
  bareIdleCapacity,
  bareMailTier,
  barePerCardCostCheck,
  barePerCardCostRange,
  barePostage,
  barePostageByKind,
} from './bareLoops';

const cost = (row: number) => 30_000 + (row % 9000);
const cards = (row: number) => 900 + (row % 997);
const publishedUnit = (row: number) => Math.round(cost(row) / cards(row));
const publishedTotal = (row: number) => MONTHS * 500 + (row % 50);
const capacity = (row: number) => 480 + (row % 7);
const issued = (row: number) => 1 + (row % 486);
const grams = (row: number) => 1 + (row % 1000);
const length = (row: number) => 15 + (row % 20);
const applied = (row: number) => 2000 + row;
const delivered = (row: number) => 1 + row;
const yesA = (row: number) => 1 + (row % 499);
const yesB = (row: number) => 1 + (row % 399);
const aboveLightest = (row: number) => 51 + (row % 950);
/** As people write decimals: 480.1, 480.2 … */
const tenths = (row: number) => (4801 + (row % 70)) / 10;
const tenthsIssued = (row: number) => (3001 + (row % 1201)) / 10;
const tenthsCost = (row: number) => (300_001 + 10 * (row % 9000)) / 10;
const tenthsCards = (row: number) => (9001 + (row % 997)) / 10;
const publishedTenths = (row: number) => Math.round((tenthsCost(row) / tenthsCards(row)) * 10) / 10;
/** One kind of mail in each row, as words. */
const mailKind = (row: number) => (row % 3 === 0 ? '規格外' : '規格内');
const MONTHS = 48;

export const MONEY_WORKS: readonly ArrayWork[] = [
  {
    name: 'PERCARDCOST',
    rows: ROWS,
    args: (rows) => [column(rows, cost), column(rows, cards)],
    bare: (rows) => {
      const [costs, counts] = [column(rows, cost), column(rows, cards)];
      return loop(rows, (row) => perCardCost(costs[row]![0]!, counts[row]![0]!));
    },
  },
  {
    name: 'PERCARDCOSTRANGE',
    rows: ROWS,
    args: (rows) => [column(rows, cost), column(rows, cards)],
    bare: (rows) => {
      const [costs, counts] = [column(rows, cost), column(rows, cards)];
      return rowLoop(rows, (row) => {
        const { low, high } = perCardCostRange(costs[row]![0]!, counts[row]![0]!);
        return [low, high];
      });
    },
  },
  {
    name: 'PERCARDCOSTRANGE',
    kind: '小数',
    rows: ROWS,
    args: (rows) => [column(rows, tenthsCost), column(rows, tenthsCards)],
    bare: (rows) => {
      const [costs, counts] = [column(rows, tenthsCost), column(rows, tenthsCards)];
      return () => barePerCardCostRange(costs, counts);
    },
  },
  {
    name: 'PERCARDCOSTCHECK',
    rows: ROWS,
    args: (rows) => [column(rows, publishedUnit), column(rows, cost), column(rows, cards)],
    bare: (rows) => {
      const [units, costs, counts] = [column(rows, publishedUnit), column(rows, cost), column(rows, cards)];
      return loop(rows, (row) => perCardCostVerdict(units[row]![0]!, costs[row]![0]!, counts[row]![0]!));
    },
  },
  {
    name: 'PERCARDCOSTCHECK',
    kind: '小数',
    rows: ROWS,
    args: (rows) => [column(rows, publishedTenths), column(rows, tenthsCost), column(rows, tenthsCards)],
    bare: (rows) => {
      const units = column(rows, publishedTenths);
      const [costs, counts] = [column(rows, tenthsCost), column(rows, tenthsCards)];
      return () => barePerCardCostCheck(units, costs, counts);
    },
  },
  {
    name: 'SUMCHECK',
    rows: ROWS / 10,
    args: (rows) => [column(rows, publishedTotal), column(MONTHS, () => 500)],
    bare: (rows) => {
      const totals = column(rows, publishedTotal);
      const parts = partsOf(Array.from({ length: MONTHS }, () => printed(500)));
      return loop(rows, (row) => sumVerdict(printed(totals[row]![0]!), parts));
    },
  },
  {
    name: 'IDLECAPACITY',
    rows: ROWS,
    args: (rows) => [column(rows, capacity), column(rows, issued)],
    bare: (rows) => {
      const [capacities, issues] = [column(rows, capacity), column(rows, issued)];
      return () => bareIdleCapacity(capacities, issues);
    },
  },
  {
    name: 'IDLECAPACITY',
    kind: '小数',
    rows: ROWS,
    args: (rows) => [column(rows, tenths), column(rows, tenthsIssued)],
    bare: (rows) => {
      const [capacities, issues] = [column(rows, tenths), column(rows, tenthsIssued)];
      return () => bareIdleCapacity(capacities, issues);
    },
  },
  {
    name: 'UTILIZATION',
    rows: ROWS,
    args: (rows) => [column(rows, capacity), column(rows, issued)],
    bare: (rows) => {
      const [capacities, issues] = [column(rows, capacity), column(rows, issued)];
      return loop(rows, (row) => utilization(capacities[row]![0]!, issues[row]![0]!));
    },
  },
  {
    name: 'IDLECOST',
    rows: ROWS,
    args: (rows) => [column(MONTHS, capacity), column(MONTHS, issued), column(rows, cost)],
    bare: (rows) => {
      const months = Array.from({ length: MONTHS }, (_, row) => ({
        all: capacity(row),
        idle: capacity(row) - issued(row),
      }));
      const all = months.reduce((sum, month) => sum + month.all, 0);
      const idle = months.reduce((sum, month) => sum + Math.max(month.idle, 0), 0);
      const costs = column(rows, cost);
      return loop(rows, (row) => (costs[row]![0]! * idle) / all);
    },
  },
  {
    name: 'POSTAGE',
    rows: ROWS,
    args: (rows) => [column(rows, grams), '規格内', '一般書留'],
    bare: (rows) => {
      const weights = column(rows, grams);
      return () => barePostage(weights);
    },
  },
  {
    name: 'POSTAGE',
    kind: '語の列',
    rows: ROWS,
    args: (rows) => [column(rows, grams), column(rows, mailKind), '一般書留'],
    bare: (rows) => {
      const [weights, kinds] = [column(rows, grams), column(rows, mailKind)];
      return () => barePostageByKind(weights, kinds);
    },
  },
  {
    name: 'MAILTIER',
    rows: ROWS,
    args: (rows) => [column(rows, aboveLightest), '規格内'],
    bare: (rows) => {
      const weights = column(rows, aboveLightest);
      return () => bareMailTier(weights);
    },
  },
  {
    name: 'MAILCLASS',
    rows: ROWS,
    args: (rows) => [column(rows, length), 10, 1, column(rows, grams)],
    bare: (rows) => {
      const [lengths, weights, limits] = [column(rows, length), column(rows, grams), sizeLimits()];
      return loop(rows, (row) => mailClassOf([lengths[row]![0]!, 10, 1], weights[row]![0]!, limits));
    },
  },
  {
    name: 'RECONCILE',
    rows: ROWS,
    args: (rows) => [column(rows, applied), column(rows, delivered), 10, 1990],
    bare: (rows) => {
      const [applications, handedOver] = [column(rows, applied), column(rows, delivered)];
      return rowLoop(rows, (row) => {
        const { onBooks, difference } = reconcile(applications[row]![0]!, handedOver[row]![0]!, 10, 1990);
        return [onBooks, difference];
      });
    },
  },
  {
    name: 'GROUPDIFF',
    rows: ROWS / 10,
    args: (rows) => [column(rows, yesA), 500, column(rows, yesB), 400],
    bare: (rows) => {
      const [first, second] = [column(rows, yesA), column(rows, yesB)];
      return rowLoop(rows, (row) =>
        Object.values(groupDifference({ yesA: first[row]![0]!, sizeA: 500, yesB: second[row]![0]!, sizeB: 400 })),
      );
    },
  },
];
