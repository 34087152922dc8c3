import { call, FUNCTIONS } from '../../../src/functions';
import { inOwnProcess } from '../child';
import { exponentOf } from '../growth';
import { measure, spread } from '../measure';
import { planTable } from '../planTable';
import { milliseconds } from '../report';
import type { Section } from '../report';

const MONTHS = 120;
const BODIES = 1741;

function evaluate(name: string, args: readonly unknown[]): unknown {
  return call(
    FUNCTIONS.find((declaration) => declaration.name === name)!,
    args,
  );
}

function demand(months: number, levels: number): number[][] {
  return Array.from({ length: months }, (_, month) => [Math.abs(Math.round(levels * Math.sin(month / 5)))]);
}

function plans(bodies: number): readonly unknown[] {
  const { plan, population, delivered } = planTable(bodies, 36);
  return [plan, population, delivered];
}

/** One call with much work in it; the sizes are what the work grows with. */
const CALLS: readonly [title: string, name: string, sizes: readonly [size: number, args: readonly unknown[]][]][] = [
  [
    `CAPACITYPLAN ${MONTHS} か月 × 1,000 段階（段階を増やす）`,
    'CAPACITYPLAN',
    [10, 100, 1000].map((levels) => [levels, [demand(MONTHS, levels), levels / 100, 300, 200, 500, 1, 3]]),
  ],
  [
    `PLANCHECK ${BODIES.toLocaleString('en')} 団体 × 36 か月（団体を増やす）`,
    'PLANCHECK',
    [17, 174, BODIES].map((bodies) => [bodies, plans(bodies)]),
  ],
  [
    'ERLANGC(9900,10000)（回線を増やす）',
    'ERLANGC',
    [100, 1000, 10_000].map((agents) => [agents, [agents * 0.99, agents]]),
  ],
  ['GROUPDIFF 10万人ずつ', 'GROUPDIFF', [[100_000, [50_123, 100_000, 49_500, 100_000]]]],
];

export function singleSection(): Section {
  const rows = CALLS.map(([title, name, sizes]) => {
    const points = sizes.map(([size, args]) => ({ size, times: spread(measure(() => evaluate(name, args))[0]!) }));
    const growth = points.map(({ size, times }) => ({ size, median: times.median }));
    return [title, milliseconds(points.at(-1)!.times), growth.length > 1 ? exponentOf(growth).toFixed(2) : ''];
  });
  const alone = inOwnProcess<Record<'before' | 'milliseconds' | 'after', number>>('planCheckMemory.ts');
  return {
    title: '1回の呼び出しの中の大きな計算',
    note: `25回の中央値。PLANCHECK だけのプロセスでは、初回 ${alone.milliseconds} ms、常駐メモリーの最大 ${alone.after} MB（表を作った時点で ${alone.before} MB）。`,
    columns: ['作業', 'ms', '増え方の指数'],
    rows,
  };
}
