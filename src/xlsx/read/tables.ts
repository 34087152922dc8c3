import { readRect } from '../../sheet';
import type { BookTable } from '../model/book';
import type { Package } from '../package/package';
import { child, children, type XmlElement } from '../package/xml';
import { decodeEscapes } from './values';

/** The tables of a sheet with the parts that hold them. */
export function readTables(file: Package, sheetPart: string): ReadonlyMap<string, BookTable> {
  const tables = new Map<string, BookTable>();
  for (const { type, target } of file.relations(sheetPart)) {
    const part = type === 'table' ? file.find(target) : undefined;
    const table = part === undefined ? null : readTable(file.xml(part));
    if (part !== undefined && table) tables.set(part, table);
  }
  return tables;
}

function readTable(root: XmlElement): BookTable | null {
  const { displayName, name, ref = '', headerRowCount, totalsRowCount } = root.attributes;
  const rect = readRect(ref);
  if (!rect) return null;
  return {
    name: displayName ?? name ?? '',
    rect,
    hasHeaders: headerRowCount !== '0',
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    style: child(root, 'tableStyleInfo')?.attributes['name'] ?? '',
    columns: children(child(root, 'tableColumns')).map(({ attributes }) => decodeEscapes(attributes['name'] ?? '')),
  };
}
