import { dayBefore, TO_FILL_IN } from './tariffFile';
import type { TariffLine, TariffSeeds } from './tariffFile';

/**
 * A draft of the tariff of a new date: the prices that hold now are closed the day before and stand once more under the new date, each
 * service's lines together. What has to be looked up says so.
 */
export function draftOf({ source, lines }: TariffSeeds, date: string): TariffSeeds {
  const open = lines.filter(({ to }) => to === '');
  const late = lines.find(({ from }) => from >= date);
  if (late) throw new Error(`${late.from} からの料金がもうあります。${date} はそれより後の日にしてください。`);
  const record = {
    ...{ id: date, title: TO_FILL_IN, publisher: source.publisher, effectiveOn: date, announcedOn: null, url: null },
    verification: TO_FILL_IN,
  };
  return {
    source: {
      ...source,
      date,
      sources: [...source.sources.filter(({ effectiveOn }) => effectiveOn !== null), record, ...undated(source)],
    },
    lines: [...new Set(lines.map(({ service }) => service))].flatMap((service) => [
      ...lines.filter((line) => line.service === service).map((line) => closed(line, date)),
      ...open
        .filter((line) => line.service === service)
        .map((line) => ({ ...line, from: date, source: date, told: '1' })),
    ]),
  };
}

function closed(line: TariffLine, date: string): TariffLine {
  return line.to === '' ? { ...line, to: dayBefore(date) } : line;
}

function undated(source: TariffSeeds['source']): TariffSeeds['source']['sources'] {
  return source.sources.filter(({ effectiveOn }) => effectiveOn === null);
}
