import { quotedSheet } from '../../sheet';
import type { StoredValue } from '../../sheet';
import type { Book, BookName, BookSheet } from '../../xlsx';
import type { RuleRow } from './counts';
import { loadSheet } from './loadSheet';
import { lackingText, prefectureSheet } from './prefectureSheet';
import { COUNT, DIFFERENCE, heightOf, less, LONG_TEXT, monthStyle, sheetOf, TEXT } from './reportSheet';
import type { Column } from './reportSheet';
import type { FileRemark } from './result';
import type { BodyRow, Summary } from './tally';
import { reasonOf, ruleName } from './texts';
import type { CheckTexts } from './texts';

/** Rows below the heading that a sheet can have in Excel. */
export const MOST_ROWS = 1_048_575;

/** The book of the findings, with so many sheets of findings; with none, one has the heading alone. */
export function findingsBook(summary: Summary, ofFindings: number, texts: CheckTexts): Book {
  return bookOf([
    ...(ofFindings === 0 ? [findingsSheet(0, [], texts)] : findingsSheets(ofFindings, texts)),
    sheetOf(texts.sheets.bodies, bodyColumns(texts), summary.bodies),
    prefectureSheet(summary, texts),
    sheetOf(texts.sheets.rules, ruleColumns(texts), summary.rules),
    loadSheet(summary, texts),
    sheetOf(texts.sheets.unreadable, unreadableColumns(texts), summary.unreadable),
  ]);
}

/** Its sheets of findings before anything else is known: their numbers of styles are those of the whole book, since they come first. */
export function findingsFrame(ofFindings: number, texts: CheckTexts): Book {
  return bookOf(findingsSheets(ofFindings, texts));
}

function bookOf(sheets: readonly BookSheet[]): Book {
  return {
    sheets,
    names: sheets.map(headingsOnEachPage),
    active: 0,
    date1904: false,
  };
}

function headingsOnEachPage({ name, frozen }: BookSheet): BookName {
  const formula = `=${quotedSheet(name)}!$1:$${frozen.rows}`;
  return { name: '_xlnm.Print_Titles', sheet: name, formula, hidden: false };
}

/** The cells of a finding in the order of the sheet's columns, and the height of their row; undefined where one line is enough. */
export interface FindingRow {
  readonly cells: readonly StoredValue[];
  readonly height: number | undefined;
}

export function findingRows(texts: CheckTexts): (remark: FileRemark) => FindingRow {
  const columns = findingColumns(texts);
  return (remark) => {
    const cells = columns.map(({ value }) => value(remark));
    return { cells, height: heightOf(cells, columns) };
  };
}

/** They hold the heading and one empty row that shows what rows look like; the rows themselves may be too many to hold. */
function findingsSheets(count: number, texts: CheckTexts): BookSheet[] {
  return Array.from({ length: count }, (_, index) => findingsSheet(index, [null], texts));
}

function findingsSheet(index: number, rows: readonly null[], texts: CheckTexts): BookSheet {
  const columns = findingColumns(texts).map((column) => ({ ...column, value: () => null }));
  const name = index === 0 ? texts.sheets.findings : `${texts.sheets.findings} ${index + 1}`;
  return sheetOf(name, columns, rows);
}

function findingColumns(texts: CheckTexts): Column<FileRemark>[] {
  const { findingColumns: titles, findings, monthFormat } = texts;
  return [
    { title: titles.file, width: 150, style: LONG_TEXT, value: ({ file }) => file },
    { title: titles.sheet, width: 80, style: LONG_TEXT, value: ({ sheet }) => sheet },
    { title: titles.cell, width: 60, style: TEXT, value: ({ cell }) => cell },
    { title: titles.body, width: 90, style: LONG_TEXT, value: ({ body }) => body },
    { title: titles.month, width: 75, style: monthStyle(monthFormat), value: ({ month }) => month },
    { title: titles.rule, width: 85, style: LONG_TEXT, value: ({ rule }) => ruleName(rule, texts) },
    { title: titles.severity, width: 50, style: TEXT, value: ({ severity }) => findings.severities[severity] },
    { title: titles.text, width: 380, style: LONG_TEXT, value: ({ text }) => text },
    { title: titles.why, width: 320, style: LONG_TEXT, value: ({ rule }) => reasonOf(rule, texts) },
  ];
}

function bodyColumns(texts: CheckTexts): Column<BodyRow>[] {
  const { bodyColumns: titles, findings, monthFormat, and } = texts;
  const { severities } = findings;
  const month = monthStyle(monthFormat);
  return [
    { title: titles.body, width: 100, style: LONG_TEXT, value: ({ body }) => body },
    { title: titles.files, width: 200, style: LONG_TEXT, value: ({ files }) => files.join(and) },
    { title: titles.first, width: 75, style: month, value: ({ first }) => first },
    { title: titles.last, width: 75, style: month, value: ({ last }) => last },
    { title: titles.months, width: 50, style: COUNT, value: ({ months }) => months },
    { title: titles.planned, width: 90, style: COUNT, value: ({ sums }) => sums.planned ?? null },
    { title: titles.target, width: 80, style: COUNT, value: ({ target }) => target },
    { title: titles.over, width: 80, style: DIFFERENCE, value: ({ sums, target }) => less(sums.planned, target) },
    { title: titles.actual, width: 80, style: COUNT, value: ({ sums }) => sums.actual ?? null },
    { title: titles.applied, width: 80, style: COUNT, value: ({ sums }) => sums.applied ?? null },
    { title: severities.serious, width: 50, style: COUNT, value: (row) => row.severities.serious },
    { title: severities.warning, width: 50, style: COUNT, value: (row) => row.severities.warning },
    { title: severities.information, width: 50, style: COUNT, value: (row) => row.severities.information },
    {
      title: texts.notInSums,
      width: 150,
      style: LONG_TEXT,
      value: ({ lacking }) => lackingText(lacking, texts.lacking.months, texts) || null,
    },
    { title: titles.verdict, width: 200, style: LONG_TEXT, value: ({ verdict }) => verdict },
  ];
}

function ruleColumns(texts: CheckTexts): Column<RuleRow>[] {
  const { severities } = texts.findings;
  const { ruleColumns: titles } = texts;
  return [
    { title: titles.rule, width: 140, style: LONG_TEXT, value: ({ rule }) => ruleName(rule, texts) },
    { title: severities.serious, width: 60, style: COUNT, value: (row) => row.severities.serious },
    { title: severities.warning, width: 60, style: COUNT, value: (row) => row.severities.warning },
    { title: severities.information, width: 60, style: COUNT, value: (row) => row.severities.information },
    { title: titles.bodies, width: 70, style: COUNT, value: ({ bodies }) => bodies },
    { title: texts.findingColumns.why, width: 460, style: LONG_TEXT, value: ({ rule }) => reasonOf(rule, texts) },
  ];
}

function unreadableColumns({ unreadableColumns: titles }: CheckTexts): Column<Summary['unreadable'][number]>[] {
  return [
    { title: titles.file, width: 220, style: LONG_TEXT, value: ({ file }) => file },
    { title: titles.why, width: 560, style: LONG_TEXT, value: ({ why }) => why },
  ];
}
