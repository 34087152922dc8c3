import { monthsBetween, readDate } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import type { AgeCounts, Between, BodyCounts, Statistics } from '../../domain/renewal/forecast';
import { findTable } from '..';
import type { CompiledDeliveries, CompiledParameter } from './compiled';
import type { Body, Deliveries, Evidence } from './types';

/** The nation's issues by month; in 10,000s in the document. */
const ISSUES = '000表2';
const TEN_THOUSAND = 1e4;

let loading: Promise<Deliveries> | undefined;

/** Large, so it comes in a file of its own, from where the program itself came, and is read once. Where that fails it may be asked for again. */
export function loadDeliveries(): Promise<Deliveries> {
  return (loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

async function load(): Promise<Deliveries> {
  const { default: compiled } = await import(/* webpackChunkName: "deliveries" */ '../../../generated/deliveries.json');
  return openDeliveries(compiled as unknown as CompiledDeliveries);
}

function openDeliveries(compiled: CompiledDeliveries): Deliveries {
  const delivered = compiled.delivered.split('\n');
  const bodies = compiled.bodies.split('\n').map((line, index) => bodyOf(line, delivered[index]!));
  const days = compiled.days.map((day) => readDate(day));
  const parameter = (name: string, end: string) =>
    at(compiled.parameters, ([wanted, of]) => wanted === name && of === end, `${name} ${end}`);
  return {
    source: compiled.source,
    bodies,
    prefectures: [...new Set(bodies.map(({ prefecture }) => prefecture))],
    statistics: {
      days,
      nation: together(bodies),
      ages: compiled.ages.split('\n').map(agesOf),
      made: compiled.made.map(([day, count]) => ({ day: readDate(day), count })),
      firstBatch: {
        day: readDate(parameter('firstBatch', '点')[2]),
        share: valueOf(parameter('firstBatch', '点')),
      },
      issues: nationalIssues(),
      held: between(parameter('held', '下限'), parameter('held', '上限')),
      lead: between(parameter('lead', '下限'), parameter('lead', '上限')),
    },
    evidence: [
      ...compiled.parameters.map(([what, , day, , , , source, page, quote, verifiedOn], index): Evidence => {
        const value = valueOf(compiled.parameters[index]!);
        return { what, day, value, source, page, quote, verifiedOn };
      }),
      ...compiled.made.map(([day, value, source, quote, verifiedOn]): Evidence => {
        return { what: 'made', day, value, source, page: null, quote, verifiedOn };
      }),
    ],
  };
}

/** Several bodies as one: a prefecture, or the nation. */
export function together(bodies: readonly BodyCounts[]): BodyCounts {
  const delivered = bodies[0]!.delivered.map((_, index) =>
    bodies.reduce((sum, body) => sum + body.delivered[index]!, 0),
  );
  const population = bodies.reduce<number | null>(
    (sum, body) => (sum === null || body.population === null ? null : sum + body.population),
    0,
  );
  return { delivered, population };
}

function bodyOf(line: string, steps: string): Body {
  const [code = '', prefecture = '', name = '', reading = '', population] = line.split(',');
  let count = 0;
  const delivered = steps.split(',').map((step) => (count += Number(step)));
  return { code, prefecture, name, reading, population: population === '' ? null : Number(population), delivered };
}

function agesOf(line: string): AgeCounts {
  const [day = '', ...counts] = line.split(',');
  const pairs = Array.from({ length: counts.length / 2 }, (_, index) => ({
    delivered: Number(counts[2 * index]),
    population: Number(counts[2 * index + 1]),
  }));
  const [nation, ...groups] = pairs;
  return { day: readDate(day), ...nation!, groups };
}

function nationalIssues(): Statistics['issues'] {
  const rows = findTable(ISSUES)?.rows ?? [];
  const issues = rows.map(([, month, , issued]) => ({
    month: readDate(`${month}-01`),
    issued: Number(issued) * TEN_THOUSAND,
  }));
  const first: Day = issues[0]!.month;
  const gap = issues.find(({ month }, index) => monthsBetween(first, month) !== index);
  if (gap) throw new Error(`${ISSUES} has months out of order`);
  return issues;
}

function valueOf([, , , value, divisor]: CompiledParameter): number {
  return divisor === null ? value : value / divisor;
}

/** Between two published figures nothing tells which is nearer: the mean stands for both. */
function between(low: CompiledParameter, high: CompiledParameter): Between {
  const ends = [valueOf(low), valueOf(high)] as const;
  return { low: ends[0], central: (ends[0] + ends[1]) / 2, high: ends[1] };
}

function at<T>(list: readonly T[], wanted: (item: T) => boolean, name: string): T {
  const found = list.find(wanted);
  if (found === undefined) throw new Error(`generated/deliveries.json holds no ${name}`);
  return found;
}
export { findBodies, findPrefecture } from './search';
export type { Body, Deliveries } from './types';
