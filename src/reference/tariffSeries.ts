import type { PostalService } from './types';

export interface TariffRow {
  readonly service: PostalService;
  readonly maxGrams: number | null;
  readonly from: string;
  readonly to: string | null;
  readonly yen: number;
  readonly source: string;
  /** How many documents that could be read tell the price; 2 stands for two or more. */
  readonly told: number;
  readonly verifiedOn: string;
}

export interface SeriesFault {
  readonly row: number;
  readonly key: keyof TariffRow;
  readonly message: string;
}
interface IndexedRow extends TariffRow {
  readonly row: number;
}

/** What a price history may not do: end before it begins, overlap, leave a hole, or cost less for more weight. */
export function checkTariffSeries(rows: readonly TariffRow[]): SeriesFault[] {
  const indexed = rows.map((values, row): IndexedRow => ({ ...values, row }));
  const services = groupBy(indexed, ({ service }) => service);
  return [
    ...indexed.flatMap(checkPeriod),
    ...services.flatMap((ofService) => groupBy(ofService, ({ maxGrams }) => maxGrams).flatMap(checkHistory)),
    ...services.flatMap((ofService) => groupBy(ofService, ({ from }) => from).flatMap(checkTierOrder)),
    ...services.flatMap(checkPrices),
  ];
}

function checkPeriod({ row, from, to }: IndexedRow): SeriesFault[] {
  if (to === null || to >= from) return [];
  return [{ row, key: 'to', message: `適用終了日${to}が適用開始日${from}より前です。` }];
}

function checkHistory(series: readonly IndexedRow[]): SeriesFault[] {
  const inOrder = [...series].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.slice(1).flatMap((next, index) => {
    const previous = inOrder[index]!;
    if (previous.to === null || previous.to >= next.from) {
      return [
        { row: next.row, key: 'from' as const, message: `同じ種別と重量の、${previous.from}からの期間と重なります。` },
      ];
    }
    if (dayAfter(previous.to) !== next.from) {
      return [
        { row: next.row, key: 'from' as const, message: `前の期間が終わる${previous.to}の翌日から始まっていません。` },
      ];
    }
    return [];
  });
}

function checkTierOrder(sameDay: readonly IndexedRow[]): SeriesFault[] {
  return sameDay.slice(1).flatMap((row, index) => {
    if (limitOf(row) >= limitOf(sameDay[index]!)) return [];
    return [{ row: row.row, key: 'maxGrams' as const, message: '重量上限が軽い順に並んでいません。' }];
  });
}

function checkPrices(ofService: readonly IndexedRow[]): SeriesFault[] {
  const firstDays = [...new Set(ofService.map(({ from }) => from))].sort();
  return firstDays.flatMap((day) => {
    const inForce = ofService.filter(({ from, to }) => from <= day && (to === null || to >= day));
    const byWeight = inForce.sort((a, b) => limitOf(a) - limitOf(b));
    return byWeight.slice(1).flatMap((heavier, index) => checkPrice(byWeight[index]!, heavier, day));
  });
}

function checkPrice(lighter: IndexedRow, heavier: IndexedRow, day: string): SeriesFault[] {
  // Two prices for one weight on one day are an overlap, which checkHistory reports.
  if (limitOf(heavier) === limitOf(lighter) || heavier.yen >= lighter.yen) return [];
  const message = `${day}の料金${heavier.yen}円が、より軽い区分の${lighter.yen}円を下回ります。`;
  return [{ row: heavier.row, key: 'yen', message }];
}

function limitOf({ maxGrams }: TariffRow): number {
  return maxGrams ?? Number.MAX_VALUE;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
