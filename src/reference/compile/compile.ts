import type * as z from 'zod';
import type { CompiledColumn, CompiledReference, CompiledSource, CompiledTable } from '../compiled';
import { VALIDITY_TABLE } from '../validityRules';
import { checkValidityRules } from './checkValidityRules';
import { compilePostage } from './compilePostage';
import { readTable } from './readTable';
import type { SeedFault, SeedFolder } from './readTable';
import { documentSourceSchema, tariffSourceSchema } from './schema';
import type { DocumentSource, TariffSource } from './schema';
import { tableNameKey } from '../openReference';

export type Compilation = { faults: readonly SeedFault[]; reference?: CompiledReference };

/** Checks every seed folder and packs them into what the program bundles; with any fault there is no result. */
export function compile(folders: readonly SeedFolder[]): Compilation {
  const faults: SeedFault[] = [];
  const documents: { folder: SeedFolder; source: DocumentSource }[] = [];
  const tariffs: { folder: SeedFolder; source: TariffSource }[] = [];
  for (const folder of folders) {
    if (isTariffSource(folder.source)) {
      const source = checkSource(folder, tariffSourceSchema, faults);
      if (source) tariffs.push({ folder, source });
    } else {
      const source = checkSource(folder, documentSourceSchema, faults);
      if (source) documents.push({ folder, source });
    }
  }

  const tables = documents.flatMap(({ folder, source }, index) => compileTables(folder, source, index, faults));
  faults.push(...checkNames(documents), ...checkFiles([...documents, ...tariffs]));
  const [postage] = tariffs.map(({ folder, source }) => compilePostage(folder, source, faults));
  if (tariffs.length !== 1) faults.push({ file: 'seeds', message: '料金のsource.jsonは一つだけにしてください。' });
  if (faults.length > 0 || !postage) return { faults };

  const verified = [...documents, ...tariffs].map(({ source }) => source.verifiedOn).sort();
  const sources = documents.map(({ source }): CompiledSource => {
    const { id, title, publisher, date, verifiedOn } = source;
    return [id, title, publisher, date, verifiedOn];
  });
  return { faults, reference: { verifiedOn: verified[0]!, sources, tables, ...postage } };
}

function isTariffSource(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'tariffs' in source;
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
    source.tables.flatMap(({ name }) => {
      const key = tableNameKey(name);
      if (seen.has(key))
        return [{ file: `${folder.folder}/source.json`, message: `表の名前「${name}」が重複しています。` }];
      seen.add(key);
      return [];
    }),
  );
}

function checkFiles(all: readonly { folder: SeedFolder; source: DocumentSource | TariffSource }[]): SeedFault[] {
  return all.flatMap(({ folder, source }) => {
    const tables = 'tables' in source ? source.tables : [source.tariffs, source.sizeLimits];
    const declared = new Set(tables.map(({ file }) => file));
    const strays = [...folder.csvFiles.keys()].filter((file) => !declared.has(file));
    return strays.map((file) => ({
      file: `${folder.folder}/${file}`,
      message: 'source.jsonに記載のないファイルです。',
    }));
  });
}
