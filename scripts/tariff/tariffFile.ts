import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const TO_FILL_IN = '（要記入）';

export interface TariffLine {
  readonly service: string;
  readonly maxGrams: string;
  readonly from: string;
  /** Empty while no end is known. */
  readonly to: string;
  readonly yen: string;
  readonly source: string;
  readonly told: string;
  readonly verifiedOn: string;
}

interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly effectiveOn: string | null;
  readonly announcedOn: string | null;
  readonly url: string | null;
  readonly verification: string;
}

interface TariffSource {
  readonly publisher: string;
  readonly date: string;
  readonly verifiedOn: string;
  readonly sources: readonly SourceRecord[];
  readonly services: readonly { readonly id: string; readonly title: string }[];
}

export interface TariffSeeds {
  readonly source: TariffSource;
  readonly lines: readonly TariffLine[];
}

export const FIELDS = ['service', 'maxGrams', 'from', 'to', 'yen', 'source', 'told', 'verifiedOn'] as const;

export function readTariff(root: string): TariffSeeds {
  const { sourceFile, tariffFile } = filesOf(root);
  const [, ...records] = parse(readFileSync(tariffFile, 'utf8')) as string[][];
  return {
    source: JSON.parse(readFileSync(sourceFile, 'utf8')) as TariffSource,
    lines: records.map(
      (cells) => Object.fromEntries(FIELDS.map((field, index) => [field, cells[index] ?? ''])) as unknown as TariffLine,
    ),
  };
}

export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

export function filesOf(root: string): { sourceFile: string; tariffFile: string } {
  const folder = join(root, 'seeds/japan-post');
  return { sourceFile: join(folder, 'source.json'), tariffFile: join(folder, 'tariffs.csv') };
}
