import {
  abandonmentRate,
  agentsNeeded,
  averageWait,
  erlangB,
  erlangC,
  seatsFor,
  serviceLevel,
} from '../../../src/domain/callCentre';
import { column, loop, ROWS } from './arrayWork';
import type { ArrayWork } from './arrayWork';
import { bareAiSaving } from './bareLoops';

const traffic = (row: number) => 1 + (row % 90);
const agents = (row: number) => 2 + (row % 90) + (row % 5);
/** The same mix of short and long queues at every size. */
const calls = (row: number) => 10 + 40 * (row % 20);
const HANDLING = 300;
const HOUR = 3600;
const WAIT = 20;
const PATIENCE = 120;
const SEATED = 90;
/** Each of these sums a series as long as there are agents. */
const FEWER = ROWS / 10;

const queue = (row: number) => ({ calls: calls(row), handlingTime: HANDLING, agents: SEATED, period: HOUR });

export const CALL_WORKS: readonly ArrayWork[] = [
  {
    name: 'ERLANGB',
    rows: FEWER,
    args: (rows) => [column(rows, traffic), column(rows, agents)],
    bare: (rows) => {
      const [load, seated] = [column(rows, traffic), column(rows, agents)];
      return loop(rows, (row) => erlangB(load[row]![0]!, seated[row]![0]!));
    },
  },
  {
    name: 'ERLANGC',
    rows: FEWER,
    args: (rows) => [column(rows, traffic), column(rows, agents)],
    bare: (rows) => {
      const [load, seated] = [column(rows, traffic), column(rows, agents)];
      return loop(rows, (row) => erlangC(load[row]![0]!, seated[row]![0]!));
    },
  },
  {
    name: 'SERVICELEVEL',
    rows: FEWER,
    args: (rows) => [column(rows, calls), HANDLING, SEATED, WAIT],
    bare: (rows) => loop(rows, (row) => serviceLevel(queue(row), WAIT)),
  },
  {
    name: 'ASA',
    rows: FEWER,
    args: (rows) => [column(rows, calls), HANDLING, SEATED],
    bare: (rows) => loop(rows, (row) => averageWait(queue(row))),
  },
  {
    name: 'ABANDONRATE',
    rows: FEWER,
    args: (rows) => [column(rows, calls), HANDLING, SEATED, PATIENCE],
    bare: (rows) => loop(rows, (row) => abandonmentRate({ ...queue(row), patience: PATIENCE })),
  },
  {
    name: 'SEATS',
    rows: FEWER / 10,
    args: (rows) => [column(rows, calls), HANDLING, 0.8, WAIT],
    bare: (rows) =>
      loop(rows, (row) =>
        seatsFor(
          agentsNeeded(
            { calls: calls(row), handlingTime: HANDLING, period: HOUR },
            { level: 0.8, target: WAIT, maxOccupancy: 1 },
          ),
          0,
        ),
      ),
  },
  {
    name: 'AISAVING',
    kind: '小数',
    rows: ROWS,
    args: (rows) => [column(rows, calls), 0.4, 0.5, 10],
    bare: (rows) => {
      const counts = column(rows, calls);
      return () => bareAiSaving(counts, 0.4, 0.5, 10);
    },
  },
];
