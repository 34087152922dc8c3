import { rectAddress } from '../../../sheet';
import type { AuditReport } from '../../../analysis/audit';
import type { PlanMending, PlanReport } from '../../../analysis/plans';
import type { Severity } from '../../../domain/deliveryPlan';
import { DateCell, Failure, fixedCells } from '../../../functions';
import type { Language, OutputCell } from '../../../functions';
import { FINDING_TEXTS, sentenceOn, SEVERITY_MARKS } from '../../../functions/deliveryPlan/findings';
import type { SheetCell, SheetTable } from '../../../desk';
import { remarkOn } from './texts/remarks';
import type { CheckTexts } from './texts/ja';
import type { Place } from '../../../sheet';

type AddressOf = (place: Place) => string;

/** Of a column of figures. A format that leaves room for decimals shows a point after whole numbers. */
function amountFormat(rows: readonly (readonly SheetCell[])[], column: number): string {
  const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
  return numbers.length > 0 && numbers.every(Number.isInteger) ? '#,##0' : 'General';
}

export function planTable(reports: readonly PlanReport[], texts: CheckTexts, language: Language): SheetTable {
  const rows = reports.flatMap((report) => planRows(report, texts, language));
  const figures = [amountFormat(rows, 5), amountFormat(rows, 6)];
  const formats = ['@', '@', '@', texts.monthFormat, '@', ...figures, '@', '@', '@'];
  return {
    sheetName: texts.planSheet,
    title: texts.planTitle,
    notes: [],
    definedName: texts.planName,
    columns: texts.planColumns.map((title, index) => ({ title, numberFormat: formats[index] ?? '@' })),
    rows,
  };
}

function planRows(
  { place, findings, failure, unread }: PlanReport,
  texts: CheckTexts,
  language: Language,
): SheetCell[][] {
  const { severities, rules, items } = FINDING_TEXTS[language];
  const marked = (severity: Severity): string => `${SEVERITY_MARKS[severity]} ${severities[severity]}`;
  const reason = unread ? texts.planUnread : failure?.[language];
  if (reason !== undefined) {
    const blanks: SheetCell[] = [null, null, null, null, null];
    return [[marked('serious'), texts.notChecked, ...blanks, reason, place.sheet, rectAddress(place)]];
  }
  // A text in a column of numbers must not read as a number or a day.
  const shown = (value: number | string | null) =>
    typeof value === 'string' && value !== '' ? texts.quoted(value) : (value ?? '');
  return findings.map(({ severity, rule, body, month, item, value, limit, place: cell, found }) => [
    ...[marked(severity), rules[rule], body, month, item && items[item]],
    ...[shown(value), shown(limit), sentenceOn(found, FINDING_TEXTS[language])],
    ...[place.sheet, cell ? rectAddress(cell) : null],
  ]);
}

/** The new plan, with what changed in it and what is left. */
export function mendedTable({ fixed }: PlanMending, texts: CheckTexts): SheetTable {
  const [header = [], ...fixedRows] = fixedCells(fixed);
  const rows = fixedRows.map((row) => row.map(plainCell));
  const formatOf = (column: number): string => {
    const cell = fixedRows[0]?.[column];
    return cell instanceof DateCell ? cell.format : amountFormat(rows, column);
  };
  return {
    sheetName: texts.mendedSheet,
    title: texts.mendedTitle,
    notes: [],
    definedName: texts.mendedName,
    columns: header.map((title, index) => ({ title: String(title), numberFormat: formatOf(index) })),
    rows,
  };
}

function plainCell(cell: OutputCell): SheetCell {
  if (cell instanceof DateCell) return cell.serial;
  return cell === '' || cell instanceof Failure ? null : cell;
}

export function auditTable({ findings }: AuditReport, texts: CheckTexts, addressOf: AddressOf): SheetTable {
  return {
    sheetName: texts.auditSheet,
    title: texts.auditTitle,
    notes: [],
    definedName: texts.auditName,
    columns: texts.auditColumns.map((title) => ({ title, numberFormat: '@' })),
    rows: findings.map((finding) => {
      const { what, why, next } = remarkOn(finding, texts.remarks, addressOf);
      const { kind, place, hidden } = finding;
      return [
        texts.kinds[kind],
        place.sheet,
        rectAddress(place),
        what,
        why,
        next,
        hidden ? texts.hidden[hidden] : null,
      ];
    }),
  };
}
