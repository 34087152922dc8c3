import type { SheetTemplate, TemplateBlock, TemplateCell, TemplateStyle } from '../../../../desk';
import { findTable } from '../../../../reference';
import type { Cell } from '../../../../reference';
import type { TemplateId } from './ids';
import type { TemplateTexts } from './texts/ja';

export interface TemplateOptions {
  readonly texts: TemplateTexts;
  /** How many months a plan has. */
  readonly months: number;
}

export interface Template {
  readonly id: TemplateId;
  readonly build: (options: TemplateOptions) => SheetTemplate;
}

/** Cells from an address on. */
export function block(at: string, style: TemplateStyle, cells: readonly (readonly TemplateCell[])[]): TemplateBlock {
  return { at, style, cells };
}

export function row(at: string, style: TemplateStyle, ...cells: readonly TemplateCell[]): TemplateBlock {
  return block(at, style, [cells]);
}

export function column(at: string, style: TemplateStyle, cells: readonly TemplateCell[]): TemplateBlock {
  return block(
    at,
    style,
    cells.map((cell) => [cell]),
  );
}

/** A formula and room for what it spills. */
export function spilling(at: string, style: TemplateStyle, formula: string, rows: number, columns = 1): TemplateBlock {
  return block(
    at,
    style,
    Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => (i + j === 0 ? formula : null))),
  );
}

/** The figures of a template are those of a published table, until a person puts others in. */
export function published(
  table: string,
  title: string,
  wanted: (row: readonly Cell[]) => boolean = () => true,
): Cell[] {
  const found = findTable(table);
  const index = found?.columns.findIndex((candidate) => candidate.title === title) ?? -1;
  if (!found || index < 0) throw new Error(`No column ${title} in ${table}`);
  return found.rows.filter(wanted).map((cells) => cells[index] ?? null);
}

/** `2025-04` as Excel counts days. */
export function monthSerial(month: Cell): number {
  const [year = 0, number = 1] = String(month).split('-').map(Number);
  return Date.UTC(year, number - 1, 1) / 86_400_000 + 25_569;
}
