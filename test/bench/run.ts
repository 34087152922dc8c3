import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { FUNCTIONS, call } from '../../src/functions';
import { bareIdleCapacity, barePostage } from './bareLoops';
import { measure, ratios, shown, spread } from './measure';
import { planTable } from './planTable';

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
  const [times = [], loop = []] = measure(ours, bare);
  return {
    作業: title,
    '関数 ms': shown(spread(times)),
    '素のループ ms': shown(spread(loop)),
    比: shown(spread(ratios(times, loop))),
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

const bodies = planTable(1741, 36);

/** Single calls, whose time is stated as it is. */
const single: readonly [title: string, work: () => unknown][] = [
  [`CAPACITYPLAN ${MONTHS} か月 × ${LEVELS} 段階`, () => evaluate('CAPACITYPLAN', demand, 10, 300, 200, 500, 1, 3)],
  ['PLANCHECK 1,741 団体 × 36 か月', () => evaluate('PLANCHECK', bodies.plan, bodies.population, bodies.delivered)],
  ['ERLANGC(9900,10000)', () => evaluate('ERLANGC', 9900, 10000)],
  ['GROUPDIFF 10万人ずつ', () => evaluate('GROUPDIFF', 50_123, 100_000, 49_500, 100_000)],
];
console.table(single.map(([title, work]) => ({ 作業: title, ms: shown(spread(measure(work)[0]!)) })));

/** In a process of its own, first call included. */
const alone = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'planCheckMemory.ts')], {
  encoding: 'utf8',
});
const { before, milliseconds, after } = JSON.parse(alone.stdout) as Record<string, number>;
console.log(
  `PLANCHECK 1,741 団体 × 36 か月だけのプロセス: 初回 ${milliseconds} ms、常駐メモリーの最大 ${after} MB（表を作った時点で ${before} MB）`,
);
