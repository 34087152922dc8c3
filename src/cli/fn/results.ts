import { isoOf } from '../../domain/calendar';
import { DateCell, Failure } from '../../functions';
import type { Language, Output, OutputCell } from '../../functions';
import { tableText } from '../common/tableText';
import type { Matrix } from '../../sheet';

type Json = number | string | boolean | { readonly error: string; readonly reason: string };

/** One value stands alone, whatever the function's shape. */
export function jsonOf(output: Output, language: Language): Json | Json[][] {
  if (!isTable(output)) return jsonCell(output, language);
  const rows = output.map((row) => row.map((cell) => jsonCell(cell, language)));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

/** A table in columns; the reasons of errors below, each once. */
export function textOf(output: Output, language: Language): string {
  const table = isTable(output) ? output : [[output]];
  const reasons = new Set(
    table.flat().flatMap((cell) => (cell instanceof Failure ? [`${cell.code} ${cell.reason[language]}`] : [])),
  );
  if (table.length === 1 && table[0]!.length === 1 && reasons.size > 0) return `${[...reasons].join('')}\n`;
  const lines = tableText(table.map((row) => row.map(cellText)));
  return `${[...lines, ...reasons].join('\n')}\n`;
}

function isTable(output: Output): output is Matrix<OutputCell> {
  return Array.isArray(output);
}

function jsonCell(cell: OutputCell, language: Language): Json {
  if (cell instanceof Failure) return { error: cell.code, reason: cell.reason[language] };
  return cell instanceof DateCell ? isoOf(cell.serial) : cell;
}

function cellText(cell: OutputCell): { text: string; number: boolean } {
  if (cell instanceof Failure) return { text: cell.code, number: false };
  if (cell instanceof DateCell) return { text: isoOf(cell.serial), number: false };
  if (typeof cell === 'boolean') return { text: cell ? 'TRUE' : 'FALSE', number: false };
  return { text: String(cell), number: typeof cell === 'number' };
}
