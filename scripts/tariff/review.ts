import { dayBefore, TO_FILL_IN } from './tariffFile';
import type { TariffLine, TariffSeeds } from './tariffFile';

/** A price that changes by more than this is looked at twice. */
const JUMP = 0.5;

export interface Review {
  readonly newest: string;
  /** What must not stay so. */
  readonly faults: readonly string[];
  /** What is to be looked at. */
  readonly notes: readonly string[];
  readonly changes: readonly string[];
}

/** The newest tariff beside the one before it. */
export function review({ source, lines }: TariffSeeds): Review {
  const newest = lines.reduce((latest, { from }) => (from > latest ? from : latest), '');
  const after = lines.filter(({ from }) => from === newest);
  const before = lines.filter(({ to }) => to === dayBefore(newest));
  const titleOf = ({ service, maxGrams }: TariffLine) => {
    const title = source.services.find(({ id }) => id === service)?.title ?? service;
    return maxGrams === '' ? title : `${title} ${maxGrams} g まで`;
  };
  const partner = (line: TariffLine, others: readonly TariffLine[]) =>
    others.find(({ service, maxGrams }) => service === line.service && maxGrams === line.maxGrams);
  const pairs = after.flatMap((line) => {
    const earlier = partner(line, before);
    return earlier ? [{ title: titleOf(line), was: Number(earlier.yen), is: Number(line.yen) }] : [];
  });
  const changed = pairs.filter(({ was, is }) => was !== is);
  return {
    newest,
    faults: [
      ...source.sources
        .filter((record) => Object.values(record).includes(TO_FILL_IN))
        .map(({ id }) => `source.json の「${id}」に${TO_FILL_IN}が残っています。`),
      ...before
        .filter((line) => !partner(line, after))
        .map((line) => `${titleOf(line)} の段階が、新しい料金にありません。`),
    ],
    notes: [
      ...after.filter((line) => !partner(line, before)).map((line) => `${titleOf(line)} は、前の料金にない段階です。`),
      ...changed
        .filter(({ was, is }) => Math.abs(is / was - 1) > JUMP)
        .map(
          ({ title, was, is }) =>
            `${title} が ${was}円から${is}円へ、${percent(is / was - 1)}変わります。桁を確かめてください。`,
        ),
      ...(changed.length === 0 ? ['前の料金と同じです。変わった数を直してください。'] : []),
    ],
    changes: changed.map(({ title, was, is }) => `${title}: ${was}円 → ${is}円（${percent(is / was - 1)}）`),
  };
}

/** The seeds as they were before the newest tariff came. */
export function withoutNewest(seeds: TariffSeeds, newest: string): TariffSeeds {
  const kept = seeds.lines.filter(({ from }) => from !== newest);
  return { ...seeds, lines: kept.map((line) => (line.to === dayBefore(newest) ? { ...line, to: '' } : line)) };
}

function percent(share: number): string {
  return `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;
}
