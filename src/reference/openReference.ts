import { lazily } from '../domain/lazily';
import type { CompiledReference, CompiledSizeLimit, CompiledTable } from './compiled';
import { tableNameKey } from './tableName';
import type { Cell, PostageRate, PostalService, PostalSizeLimit, RateSource, ReferenceTable } from './types';

/** Gives the bundled arrays their names back, each when it is first asked for. */
export function openReference(compiled: CompiledReference) {
  const referenceTables = lazily((): readonly ReferenceTable[] =>
    compiled.tables.map((table) => openTable(compiled, table)),
  );
  const tablesByKey = lazily(() => new Map(referenceTables().map((table) => [tableNameKey(table.name), table])));
  const rateSources = compiled.rateSources.map(([id, title]): RateSource => ({ id, title }));

  return {
    referenceTables,
    findTable: (name: string): ReferenceTable | undefined => tablesByKey().get(tableNameKey(name)),
    postageRates: lazily(() => openRates(compiled, rateSources)),
    postalSizeLimits: lazily((): readonly PostalSizeLimit[] =>
      compiled.sizeLimits.map((limit) => openSizeLimit(limit, rateSources)),
    ),
    postalServiceTitles: new Map(compiled.services) as ReadonlyMap<PostalService, string>,
    dataVersion: { verifiedOn: compiled.verifiedOn },
  };
}

function openTable(compiled: CompiledReference, table: CompiledTable): ReferenceTable {
  const [id, title, publisher, date, verifiedOn] = at(compiled.sources, table.source);
  return {
    name: table.name,
    title: table.title,
    note: table.note,
    source: { id, title, publisher, date, page: table.page, verifiedOn },
    columns: table.columns.map(([columnTitle, type, unit]) => ({ title: columnTitle, type, unit })),
    rows: transpose(table.columns.map(([, , , cells]) => cells)),
  };
}

function transpose(columns: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first = []] = columns;
  return first.map((_, row) => columns.map((cells) => cells[row] ?? null));
}

function openRates(compiled: CompiledReference, sources: readonly RateSource[]): readonly PostageRate[] {
  return compiled.rates.flatMap(([from, to, source, prices]) =>
    prices.map(([service, maxGrams, yen]) => ({ service, maxGrams, from, to, yen, source: at(sources, source) })),
  );
}

function openSizeLimit(limit: CompiledSizeLimit, sources: readonly RateSource[]): PostalSizeLimit {
  const [service, minLengthCm, maxLengthCm, minWidthCm, maxWidthCm, maxThicknessCm, maxSidesSumCm, maxGrams, source] =
    limit;
  return {
    service,
    minLengthCm,
    maxLengthCm,
    minWidthCm,
    maxWidthCm,
    maxThicknessCm,
    maxSidesSumCm,
    maxGrams,
    source: at(sources, source),
  };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`generated/reference.json names entry ${index}, which it does not hold`);
  return item;
}
