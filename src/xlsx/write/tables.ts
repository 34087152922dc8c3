import { cornersAddress } from '../../sheet';
import type { BookSheet, BookTable } from '../model/book';
import type { Package } from '../package/package';
import { attributeText, prefixOf, splice, withAttributes, withPrefix, type Edit } from '../package/splice';
import { child, children, highestOf, parseXml, relationId, type XmlElement } from '../package/xml';
import { readTables } from '../read/workbook';
import { decodeEscapes } from '../read/values';
import { encodeEscapes } from './cellXml';
import { sortedJson } from './compare';
import { placeChild, SHEET_ORDER } from './placement';
import type { Parts } from './parts';

/** Changes the tables of a sheet, whose parts are their own, and the list of them in the sheet. */
export function patchTables(file: Package, parts: Parts, sheetPart: string, after: BookSheet): void {
  const present = readTables(file, sheetPart);
  const wanted = new Map(after.tables.map((table) => [table.name.toLowerCase(), withHeaders(table, after)]));
  for (const [part, table] of present) {
    const now = wanted.get(table.name.toLowerCase());
    wanted.delete(table.name.toLowerCase());
    if (!now) removeTable(file, parts, sheetPart, part);
    else if (sortedJson(now) !== sortedJson(table)) file.set(part, patchTable(file.text(part), now));
  }
  for (const table of wanted.values()) addTable(file, parts, sheetPart, table);
}

/** A table whose columns have the texts of its header row: where they differ, Excel takes the file for damaged. */
function withHeaders(table: BookTable, { cells }: BookSheet): BookTable {
  if (!table.hasHeaders) return table;
  const { row, column } = table.rect;
  const columns = table.columns.map((name, index) => {
    const value = cells.get(row)?.get(column + index)?.value;
    return typeof value === 'string' && value !== '' ? value : name;
  });
  return new Set(columns).size === columns.length ? { ...table, columns } : table;
}

function columnName(name: string): string {
  return encodeEscapes(name).replaceAll('\n', '_x000a_');
}

function filterRect({ rect, hasTotals }: BookTable): string {
  return cornersAddress({ ...rect, rows: rect.rows - (hasTotals ? 1 : 0) });
}

function patchTable(xml: string, table: BookTable): string {
  const root = parseXml(xml);
  const prefix = prefixOf(xml, 'table');
  const ref = cornersAddress(table.rect);
  const edits: Edit[] = [
    tagEdit(xml, root, {
      ref,
      headerRowCount: table.hasHeaders ? undefined : 0,
      totalsRowCount: table.hasTotals ? 1 : undefined,
      ...(table.hasTotals ? { totalsRowShown: undefined } : {}),
    }),
  ];
  const filter = child(root, 'autoFilter');
  if (filter) edits.push(tagEdit(xml, filter, { ref: filterRect(table) }));
  const list = child(root, 'tableColumns');
  if (list) edits.push({ start: list.start, end: list.end, text: withPrefix(columnsXml(xml, list, table), prefix) });
  const style = child(root, 'tableStyleInfo');
  if (style) edits.push(tagEdit(xml, style, { name: table.style || undefined }));
  return splice(xml, edits);
}

function tagEdit(
  xml: string,
  element: XmlElement,
  changes: Readonly<Record<string, string | number | undefined>>,
): Edit {
  const { start, contentStart, attributes } = element;
  return { start, end: contentStart, text: withAttributes(xml.slice(start, contentStart), attributes, changes) };
}

/** Columns that were there keep their formulas and totals. */
function columnsXml(xml: string, list: XmlElement, { columns }: BookTable): string {
  const old = children(list, 'tableColumn');
  let highest = highestOf(old.map(({ attributes }) => attributes['id']));
  const texts = columns.map((name, index) => {
    const same = old.find(({ attributes }) => decodeEscapes(attributes['name'] ?? '') === name);
    if (same) return xml.slice(same.start, same.end);
    const renamed = old.length === columns.length ? old[index] : undefined;
    if (!renamed) return `<tableColumn${attributeText({ id: (highest += 1), name: columnName(name) })}/>`;
    const { text, end } = tagEdit(xml, renamed, { name: columnName(name) });
    return text + xml.slice(end, renamed.end);
  });
  return `<tableColumns count="${columns.length}">${texts.join('')}</tableColumns>`;
}

function addTable(file: Package, parts: Parts, sheetPart: string, table: BookTable): void {
  const { part, id } = parts.add(sheetPart, 'table', (number) => `xl/tables/table${number}.xml`, '<table/>');
  file.set(part, tableXml(table, freeTableId(file), parts.namespaces.main));
  editList(file, sheetPart, (old) => [...old, `<tablePart xmlns:r="${parts.namespaces.relations}" r:id="${id}"/>`]);
}

function removeTable(file: Package, parts: Parts, sheetPart: string, part: string): void {
  const id = file.relations(sheetPart).find(({ target }) => file.find(target) === part)?.id;
  editList(file, sheetPart, (old, idOf) => old.filter((text) => idOf(text) !== id));
  parts.remove(sheetPart, part);
}

/** Rewrites `<tableParts>` from the texts of its children. */
function editList(
  file: Package,
  sheetPart: string,
  change: (old: readonly string[], idOf: (text: string) => string | undefined) => readonly string[],
): void {
  const xml = file.text(sheetPart);
  const root = parseXml(xml);
  const old = children(child(root, 'tableParts')).map((one) => ({
    text: xml.slice(one.start, one.end),
    id: relationId(one.attributes),
  }));
  const list = change(
    old.map(({ text }) => text),
    (text) => old.find((one) => one.text === text)?.id,
  );
  const element = list.length === 0 ? '' : `<tableParts count="${list.length}">${list.join('')}</tableParts>`;
  file.set(
    sheetPart,
    splice(xml, [placeChild(root, SHEET_ORDER, 'tableParts', withPrefix(element, prefixOf(xml, 'worksheet')))]),
  );
}

function freeTableId(file: Package): number {
  const ids = file
    .names()
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => file.xml(name).attributes['id']);
  return highestOf(ids) + 1;
}

function tableXml(table: BookTable, id: number, namespace: string): string {
  const { name, rect, hasHeaders, hasTotals, style, columns } = table;
  const counts = { headerRowCount: hasHeaders ? undefined : 0, totalsRowCount: hasTotals ? 1 : undefined };
  const shown = { totalsRowShown: hasTotals ? undefined : 0 };
  const list = columns.map(
    (column, index) => `<tableColumn${attributeText({ id: index + 1, name: columnName(column) })}/>`,
  );
  const look = {
    name: style || undefined,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table${attributeText({ xmlns: namespace, id, name, displayName: name, ref: cornersAddress(rect), ...counts, ...shown })}>`,
    hasHeaders ? `<autoFilter ref="${filterRect(table)}"/>` : '',
    `<tableColumns count="${columns.length}">${list.join('')}</tableColumns>`,
    `<tableStyleInfo${attributeText(look)}/></table>`,
  ].join('');
}
