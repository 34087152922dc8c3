import { FUNCTIONS, call } from '../../src/functions';
import { bareIdleCapacity, barePostage } from './bareLoops';
import { measure, shown } from './measure';
import type { Timing } from './measure';

const ROWS = 200_000;
const MONTHS = 120;
const LEVELS = 1000;

function evaluate(name: string, ...args: unknown[]): unknown {
  return call(
    FUNCTIONS.find((declaration) => declaration.name === name)!,
    args,
  );
}

function column(value: (row: number) => unknown): unknown[][] {
  return Array.from({ length: ROWS }, (_, row) => [value(row)]);
}

function compare(title: string, ours: () => unknown, bare: () => unknown): Record<string, string> {
  const [function_, loop]: [Timing, Timing] = [measure(ours), measure(bare)];
  return {
    作業: title,
    '関数 ms': shown(function_),
    '素のループ ms': shown(loop),
    比: (function_.median / loop.median).toFixed(2),
  };
}

const capacity = column((row) => 480 + (row % 7));
const issued = column((row) => row % 487);
const weights = column((row) => 1 + (row % 1000));
const demand = Array.from({ length: MONTHS }, (_, month) => [Math.abs(Math.round(LEVELS * Math.sin(month / 5)))]);

console.table([
  compare(
    `IDLECAPACITY ${ROWS} 行`,
    () => evaluate('IDLECAPACITY', capacity, issued),
    () => bareIdleCapacity(capacity as number[][], issued as number[][]),
  ),
  compare(
    `POSTAGE ${ROWS} 行（規格内・一般書留）`,
    () => evaluate('POSTAGE', weights, '規格内', '一般書留'),
    () => barePostage(weights as number[][]),
  ),
]);

const plan = measure(() => evaluate('CAPACITYPLAN', demand, 10, 300, 200, 500, 1, 3));
console.table([{ 作業: `CAPACITYPLAN ${MONTHS} か月 × ${LEVELS} 段階`, ms: shown(plan) }]);
