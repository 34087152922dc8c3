import { severityOf } from '../../../domain/deliveryPlan';
import type { CellPosition, Finding, PlanCheck, Skip } from '../../../domain/deliveryPlan';
import { BLANK, monthCell } from '../../core/cell';
import type { OutputCell } from '../../core/cell';
import { cellAddress, readRect } from '../../../sheet';
import { findingsInJapanese as ja } from './ja';
import { HEADER, sentenceOn } from './texts';

/** PLANCHECK's result: the findings as rows of cells, in Japanese; `address` is where the plan stands. */
export function cellsOf({ findings, skips, verdict }: PlanCheck, address: string | null | undefined): OutputCell[][] {
  const nameCell = cellNamer(address);
  return [
    [...HEADER],
    ...(verdict.clean
      ? [[ja.verdict(verdict), BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, ja.checkedBy(verdict), BLANK]]
      : []),
    ...findings.map((finding) => rowOf(finding, nameCell(finding.cell))),
    ...skips.map(skipRow),
  ];
}

function rowOf(finding: Finding, cell: string): OutputCell[] {
  const { rule, body, month, item, value, limit } = finding;
  return [
    ja.severities[severityOf(finding)],
    ja.rules[rule],
    body,
    month === null ? BLANK : monthCell(month),
    ja.items[item],
    value,
    limit ?? BLANK,
    sentenceOn(finding, ja),
    cell,
  ];
}

function skipRow(skip: Skip): OutputCell[] {
  const blanks = [BLANK, BLANK, BLANK, BLANK, BLANK];
  return [ja.severities.information, ja.rules[skip.rule], ...blanks, sentenceOn(skip, ja), BLANK];
}

/** Says where a cell is: by its address where the range's is known, otherwise by its place in the range. */
function cellNamer(range: string | null | undefined): (cell: CellPosition | null) => string {
  const start = (range?.lastIndexOf('!') ?? -1) + 1;
  const rect = range ? readRect(range.slice(start)) : undefined;
  if (!range || !rect) return (cell) => (cell ? `${cell.row + 1}行目・${cell.column + 1}列目` : '');
  const sheet = range.slice(0, start);
  return (cell) => (cell ? `${sheet}${cellAddress(rect.row + cell.row, rect.column + cell.column)}` : '');
}
