import { lazily } from '../domain';
import type { CompiledColumn, CompiledReference, CompiledSeries, CompiledSizeLimit, CompiledTable } from './compiled';
import { announcedRulesIn, VALIDITY_TABLE, validityRulesIn } from './validityRules';
import type { Cell, PostageRate, PostalService, PostalSizeLimit, RateSource, ReferenceTable } from './types';

/** Gives the bundled arrays their names back, each when it is first asked for. */
export function openReference(compiled: CompiledReference, series: readonly CompiledSeries[] = []) {
  const referenceTables = lazily((): readonly ReferenceTable[] =>
    [...compiled.tables, ...series.map(tableOfSeries)].map((table) => openTable(compiled, table)),
  );
  const tablesByKey = lazily(() => new Map(referenceTables().map((table) => [tableNameKey(table.name), table])));
  const rateSources = compiled.rateSources.map(([id, title]): RateSource => ({ id, title }));

  const findTable = (name: string): ReferenceTable | undefined => tablesByKey().get(tableNameKey(name));
  const validityTable = (): ReferenceTable => {
    const table = findTable(VALIDITY_TABLE);
    if (!table) throw new Error(`generated/reference.json holds no ${VALIDITY_TABLE}`);
    return table;
  };

  return {
    referenceTables,
    findTable,
    validityRules: lazily(() => validityRulesIn(validityTable())),
    announcedRules: lazily(() => announcedRulesIn(validityTable())),
    postageRates: lazily(() => openRates(compiled, rateSources)),
    postalSizeLimits: lazily((): readonly PostalSizeLimit[] =>
      compiled.sizeLimits.map((limit) => openSizeLimit(limit, rateSources)),
    ),
    postalServiceTitles: new Map(compiled.services) as ReadonlyMap<PostalService, string>,
    dataVersion: { verifiedOn: compiled.verifiedOn },
  };
}

function openTable(
  { sources }: CompiledReference,
  [name, title, source, page, columns, note]: CompiledTable,
): ReferenceTable {
  const [id, document, publisher, date, verifiedOn] = at(sources, source);
  return {
    name,
    title,
    note,
    source: { id, title: document, publisher, date, page, verifiedOn },
    columns: columns.map(([columnTitle, type, unit]) => ({ title: columnTitle, type, unit })),
    rows: transpose(columns.map(([, , , cells]) => cells)),
  };
}

function tableOfSeries({ name, title, source, page, unit, note, days, series }: CompiledSeries): CompiledTable {
  const counts = series.map(([place, steps]): CompiledColumn => {
    let count = 0;
    return [place, 'number', unit, steps.map((step) => (count += step))];
  });
  return [name, title, source, page, [['時点', 'date', null, days], ...counts], note];
}

function transpose(columns: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first = []] = columns;
  return first.map((_, row) => columns.map((cells) => cells[row] ?? null));
}

function openRates(compiled: CompiledReference, sources: readonly RateSource[]): readonly PostageRate[] {
  return compiled.rates.flatMap(([from, to, source, services, maxGrams, yen, toldByOne]) =>
    services.map((service, index) => ({
      service,
      maxGrams: maxGrams[index] ?? null,
      from,
      to,
      yen: yen[index]!,
      source: at(sources, source),
      toldByOne: toldByOne.includes(index),
    })),
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

/** What people may write differently in a table's name: spaces, and full- or half-width characters. */
export function tableNameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
