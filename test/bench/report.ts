import { cpus, totalmem, type as system } from 'node:os';
import type { Spread } from './measure';

export interface Section {
  readonly title: string;
  /** What was done, and how the figures are to be read. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function milliseconds({ median, low, high }: Spread): string {
  const digits = median < 10 ? 2 : 0;
  return `${median.toFixed(digits)}（${low.toFixed(digits)}～${high.toFixed(digits)}）`;
}

export function ratio({ median, low, high }: Spread): string {
  return `${median.toFixed(2)}（${low.toFixed(2)}～${high.toFixed(2)}）`;
}

export function markdown({ title, note, columns, rows }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`## ${title}`, '', note, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** The machine in words, without its name. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} コア、メモリー ${gigabytes} GB の ${system()}、Node.js ${process.versions.node}`;
}
