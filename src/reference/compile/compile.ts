import type * as z from 'zod';
import type { CompiledColumn, CompiledReference, CompiledSource, CompiledTable, CompiledSeries } from '../compiled';
import { VALIDITY_TABLE } from '../validityRules';
import type { CompiledDeliveries } from '../deliveries/compiled';
import { checkValidityRules } from './checkValidityRules';
import { compileDeliveries } from './compileDeliveries';
import { compilePostage } from './compilePostage';
import { readTable } from './readTable';
import type { SeedFault, SeedFolder } from './readTable';
import { documentSourceSchema, forecastSourceSchema, tariffSourceSchema } from './schema';
import type { DocumentSource, ForecastSource, TariffSource } from './schema';
import { tableNameKey } from '../openReference';

export interface Compilation {
  readonly faults: readonly SeedFault[];
  readonly reference?: CompiledReference;
  readonly deliveries?: CompiledDeliveries;
  readonly prefectures?: CompiledSeries;
}

/** Checks every seed folder and packs them into what the program bundles; with any fault there is no result. */
export function compile(folders: readonly SeedFolder[]): Compilation {
  const faults: SeedFault[] = [];
  const documents: { folder: SeedFolder; source: DocumentSource }[] = [];
  const tariffs: { folder: SeedFolder; source: TariffSource }[] = [];
  const forecasts: { folder: SeedFolder; source: ForecastSource }[] = [];
  for (const folder of folders) {
    if (hasKey(folder.source, 'parameters')) {
      const source = checkSource(folder, forecastSourceSchema, faults);
      if (source) forecasts.push({ folder, source });
    } else if (hasKey(folder.source, 'tariffs')) {
      const source = checkSource(folder, tariffSourceSchema, faults);
      if (source) tariffs.push({ folder, source });
    } else {
      const source = checkSource(folder, documentSourceSchema, faults);
      if (source) documents.push({ folder, source });
    }
  }

  const tables = documents.flatMap(({ folder, source }, index) => compileTables(folder, source, index, faults));
  faults.push(...checkNames(documents), ...checkFiles([...documents, ...tariffs, ...forecasts]));
  const [postage] = tariffs.map(({ folder, source }) => compilePostage(folder, source, faults));
  if (tariffs.length !== 1) faults.push({ file: 'seeds', message: '料金のsource.jsonは一つだけにしてください。' });
  const counted = documents.filter(({ source }) => source.deliveries);
  const packed =
    counted[0] && forecasts[0]
      ? compileDeliveries(counted[0], documents.indexOf(counted[0]), forecasts[0], faults)
      : undefined;
  if (counted.length > 1 || forecasts.length !== counted.length) {
    faults.push({
      file: 'seeds',
      message: '団体ごとの交付枚数と更新の見通しの前提は、一つずつ、そろえて置いてください。',
    });
  }
  if (faults.length > 0 || !postage) return { faults };

  const verified = [...documents, ...tariffs].map(({ source }) => source.verifiedOn).sort();
  const sources = documents.map(({ source }): CompiledSource => {
    const { id, title, publisher, date, verifiedOn } = source;
    return [id, title, publisher, date, verifiedOn];
  });
  const reference = { verifiedOn: verified[0]!, sources, tables, ...postage };
  return { faults, reference, ...packed };
}

/** Each kind of source has a list that no other has. */
function hasKey(source: unknown, key: string): boolean {
  return typeof source === 'object' && source !== null && key in source;
}

function checkSource<T>(folder: SeedFolder, schema: z.ZodType<T>, faults: SeedFault[]): T | undefined {
  const result = schema.safeParse(folder.source);
  if (result.success) return result.data;
  const file = `${folder.folder}/source.json`;
  for (const { path, message } of result.error.issues) faults.push({ file, column: path.join('.'), message });
  return undefined;
}

function compileTables(folder: SeedFolder, source: DocumentSource, index: number, faults: SeedFault[]) {
  return source.tables.map((table): CompiledTable => {
    const { rows, lines, faults: tableFaults } = readTable(folder, table);
    faults.push(...tableFaults);
    if (table.name === VALIDITY_TABLE && tableFaults.length === 0) {
      faults.push(...checkValidityRules(`${folder.folder}/${table.file}`, table.columns, rows, lines));
    }
    const { name, title, page, note } = table;
    const columns = table.columns.flatMap((column, at): CompiledColumn[] => {
      const { title: columnTitle, type, unit = null, reviewOnly } = column;
      return reviewOnly ? [] : [[columnTitle, type, unit, rows.map((row) => row[at] ?? null)]];
    });
    return [name, title, index, page, columns, note];
  });
}

function checkNames(documents: readonly { folder: SeedFolder; source: DocumentSource }[]): SeedFault[] {
  const seen = new Set<string>();
  return documents.flatMap(({ folder, source }) =>
    [...source.tables, ...(source.deliveries ? [source.deliveries.prefectures] : [])].flatMap(({ name }) => {
      const key = tableNameKey(name);
      if (seen.has(key))
        return [{ file: `${folder.folder}/source.json`, message: `表の名前「${name}」が重複しています。` }];
      seen.add(key);
      return [];
    }),
  );
}

type Source = DocumentSource | TariffSource | ForecastSource;

function filesOf(source: Source): string[] {
  if ('parameters' in source) return [source.parameters.file, source.made.file];
  if ('tariffs' in source) return [source.tariffs.file, source.sizeLimits.file];
  const { bodies, ages, readings } = source.deliveries ?? {};
  return [...source.tables.map(({ file }) => file), bodies ?? '', ages ?? '', readings ?? ''];
}

function checkFiles(all: readonly { folder: SeedFolder; source: Source }[]): SeedFault[] {
  return all.flatMap(({ folder, source }) => {
    const declared = new Set(filesOf(source));
    const strays = [...folder.csvFiles.keys()].filter((file) => !declared.has(file));
    return strays.map((file) => ({
      file: `${folder.folder}/${file}`,
      message: 'source.jsonに記載のないファイルです。',
    }));
  });
}
