import { OUTCOMES } from './results';
import type { CheckResult, Outcome, SelfTestReport } from './results';
import type { SelfTestTexts } from './texts';

/** What is wrong, and not only late, not there or known. */
const FAULTS: ReadonlySet<Outcome> = new Set(['differs', 'refused', 'noAnswer']);

export function faultsIn({ results }: SelfTestReport): readonly CheckResult[] {
  return results.filter(({ outcome }) => FAULTS.has(outcome));
}

/** In one sentence what came of it. */
export function verdictOn(report: SelfTestReport, texts: SelfTestTexts): string {
  const { ending, results } = report;
  if (ending !== 'completed') return texts.endings[ending];
  const faults = faultsIn(report).length;
  if (faults > 0) return texts.verdicts.faults(faults);
  return results.some(({ outcome }) => outcome === 'known') ? texts.verdicts.known : texts.verdicts.sound;
}

/** How often each outcome came, without those that did not. */
export function countsOf({ results }: SelfTestReport, texts: SelfTestTexts): string {
  return OUTCOMES.map((outcome) => [outcome, results.filter((result) => result.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${texts.outcomes[outcome]} ${count}`)
    .join(texts.separator);
}

/** What is to be said of one result beyond its outcome. */
export function remarksOn({ id, formula, expected, came, difference }: CheckResult, texts: SelfTestTexts): string[] {
  return [
    ...(formula === undefined ? [] : [formula]),
    ...(expected === undefined ? [] : [`${texts.expected} ${expected}`]),
    ...(expected === undefined || came === undefined ? [] : [`${texts.came} ${came}`]),
    ...(expected !== undefined || came === undefined ? [] : [came]),
    ...(difference === undefined ? [] : [texts.differences[difference]]),
    ...(id === 'offered.words' ? [texts.words] : []),
  ];
}

export const secondsOf = (milliseconds: number): string => (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1);

/** As plain text to paste: a line for each check, which docs/hosts.md is made from too (scripts/hosts). */
export function plainText(report: SelfTestReport, version: string, day: string, texts: SelfTestTexts): string {
  const { host, ending, detail, results, ms, roundTrip, left } = report;
  const words = texts.report;
  const sets = host?.sets.map(({ name, version: newest }) => `${name} ${newest ?? words.none}`).join(texts.separator);
  const place = host ? `${host.platform ?? words.unknown} ${host.version ?? words.unknown}` : words.workbench;
  return [
    words.title,
    `MYNA: ${version}`,
    `${words.place}: ${place}`,
    ...(host ? [`${words.product}: `, `${words.sets}: ${sets}`] : []),
    `${words.day}: ${day}`,
    `${words.ending}: ${[ending === 'completed' ? words.completed : texts.endings[ending], detail].join(' ').trim()}`,
    ...(left.length > 0 ? [texts.left(left)] : []),
    words.time(secondsOf(ms), roundTrip === null ? '-' : secondsOf(roundTrip)),
    `${words.counts}: ${countsOf(report, texts)}`,
    ...results.map((result) => lineOf(result, texts)),
  ].join('\n');
}

function lineOf(result: CheckResult, texts: SelfTestTexts): string {
  const time = result.ms === undefined ? [] : [texts.seconds(secondsOf(result.ms))];
  return [`[${texts.outcomes[result.outcome]}] ${result.id}`, ...time, ...remarksOn(result, texts)].join(' | ');
}
