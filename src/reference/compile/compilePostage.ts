import type * as z from 'zod';
import type { CompiledPeriod, CompiledReference, CompiledSizeLimit } from '../compiled';
import { readTable } from './readTable';
import type { SeedFault, SeedFolder } from './readTable';
import { sizeLimitsSchema, tariffsSchema } from './schema';
import type { CsvTable, TariffSource } from './schema';
import type { TariffRow } from '../tariffSeries';

type CompiledPostage = Pick<CompiledReference, 'rateSources' | 'services' | 'rates' | 'sizeLimits'>;

export function compilePostage(folder: SeedFolder, source: TariffSource, faults: SeedFault[]): CompiledPostage {
  const sourceIds = source.sources.map(({ id }) => id);
  const tariffs = readRecords(folder, source.tariffs, tariffsSchema(sourceIds), faults);
  const limits = readRecords(folder, source.sizeLimits, sizeLimitsSchema(sourceIds), faults);

  return {
    rateSources: source.sources.map(({ id, title }) => [id, title]),
    services: source.services.map(({ id, title }) => [id, title]),
    rates: groupByPeriod(tariffs, sourceIds),
    sizeLimits: limits.map((row): CompiledSizeLimit => [
      row.service,
      row.minLengthCm,
      row.maxLengthCm,
      row.minWidthCm,
      row.maxWidthCm,
      row.maxThicknessCm,
      row.maxSidesSumCm,
      row.maxGrams,
      sourceIds.indexOf(row.source),
    ]),
  };
}

function groupByPeriod(rows: readonly TariffRow[], sourceIds: readonly string[]): CompiledPeriod[] {
  const periods = new Map<string, TariffRow[]>();
  for (const row of rows) {
    const key = `${row.from} ${row.to} ${row.source}`;
    periods.set(key, [...(periods.get(key) ?? []), row]);
  }
  return [...periods.values()].map((prices): CompiledPeriod => {
    const { from, to, source } = prices[0]!;
    const column = <K extends keyof TariffRow>(key: K) => prices.map((price) => price[key]);
    const toldByOne = prices.flatMap(({ told }, index) => (told === 1 ? [index] : []));
    return [from, to, sourceIds.indexOf(source), column('service'), column('maxGrams'), column('yen'), toldByOne];
  });
}

function readRecords<T>(folder: SeedFolder, table: CsvTable, schema: z.ZodType<T[]>, faults: SeedFault[]): T[] {
  const { rows, lines, faults: tableFaults } = readTable(folder, table);
  faults.push(...tableFaults);
  if (tableFaults.length > 0) return [];

  const records = rows.map((cells) => Object.fromEntries(table.columns.map(({ key }, index) => [key, cells[index]])));
  const result = schema.safeParse(records);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const column = table.columns.find(({ key }) => key === path[1])?.title ?? String(path[1]);
    faults.push({ file: `${folder.folder}/${table.file}`, line: lines[Number(path[0])]!, column, message });
  }
  return [];
}
