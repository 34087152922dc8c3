import { cellAddress, MAX_COLUMNS, MAX_ROWS } from '../../sheet';
import type { StoredValue } from '../../sheet';
import { readTokens } from '../../sheet/formula';
import { Budget, LIMITS } from '../../xlsx';
import type { Book, BookCell, BookStyle } from '../../xlsx';
import type { TextNote, TextNoteKind } from '../notes/notes';
import { readEntry, withNarrowSigns } from './entries';
import { separatorOf, splitText } from './split';

export interface ReadText {
  readonly book: Book;
  readonly notes: readonly TextNote[];
}

/** Excel's limit on the characters of a cell. */
const LONGEST_TEXT = 32_767;
const ERRORS = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;

/** A text of commas or tabs as Excel in Japanese opens it: numbers, dates and formulas become what they would if they were typed. */
export function bookOfText(text: string, name: string, thisYear: number): ReadText {
  const { lines, openQuote } = splitText(text, separatorOf(text));
  const notes = new Notes();
  const budget = new Budget();
  const cells = new Map<number, Map<number, BookCell>>();
  const looks = new Map<string, BookStyle>();
  lines.slice(0, MAX_ROWS).forEach((fields, row) => {
    const line = new Map<number, BookCell>();
    fields.slice(0, MAX_COLUMNS).forEach((field, column) => {
      if (field === '') return;
      budget.add('cells', LIMITS.cells);
      const note = (kind: TextNoteKind): void => notes.add(kind, cellAddress(row, column));
      line.set(column, cellOf(field, { thisYear, looks, note }));
    });
    if (fields.length > MAX_COLUMNS) notes.add('columnsCut', cellAddress(row, MAX_COLUMNS - 1));
    if (line.size > 0) cells.set(row, line);
  });
  if (lines.length > MAX_ROWS) notes.add('rowsCut', cellAddress(MAX_ROWS - 1, 0), lines.length - MAX_ROWS);
  if (openQuote !== undefined) notes.add('openQuote', cellAddress(Math.min(openQuote, MAX_ROWS) - 1, 0));
  const frozen = { rows: 0, columns: 0 };
  const sheet = {
    name,
    visibility: 'visible',
    cells,
    merges: [],
    columns: new Map(),
    rows: new Map(),
    frozen,
    tables: [],
  } as const;
  return { book: { sheets: [sheet], names: [], active: 0, date1904: false }, notes: notes.list() };
}

class Notes {
  private readonly found = new Map<TextNoteKind, { cell: string; count: number }>();

  add(kind: TextNoteKind, cell: string, count = 1): void {
    const known = this.found.get(kind);
    if (known) known.count += count;
    else this.found.set(kind, { cell, count });
  }

  list(): TextNote[] {
    return [...this.found].map(([kind, { cell, count }]): TextNote => ({ kind, cell, count }));
  }
}

interface Reading {
  readonly thisYear: number;
  readonly looks: Map<string, BookStyle>;
  readonly note: (kind: TextNoteKind) => void;
}

function cellOf(field: string, { thisYear, looks, note }: Reading): BookCell {
  if (/^[=＝]/.test(field)) {
    const cell = formulaCell(withNarrowSigns(field));
    if (cell) return cell;
    note('notRun');
  }
  const entry = readEntry(field, thisYear);
  if (entry) {
    if ('hasLeadingZeros' in entry && entry.hasLeadingZeros) note('leadingZeros');
    if ('ofThisYear' in entry) note('thisYear');
    if (entry.pattern === undefined) return { value: entry.value };
    const style = looks.get(entry.pattern) ?? { numberFormat: entry.pattern };
    looks.set(entry.pattern, style);
    return { value: entry.value, style };
  }
  if (/^[-+]?\d{16,}$/.test(field)) note('manyDigits');
  if (field.length > LONGEST_TEXT) note('longText');
  return { value: plainValue(field.replaceAll('\r\n', '\n').slice(0, LONGEST_TEXT)) };
}

function plainValue(field: string): StoredValue {
  if (/^(?:true|false)$/i.test(field)) return field.toLowerCase() === 'true';
  return ERRORS.test(field) ? { error: field.toUpperCase() } : field;
}

/** `="001"`, by which programs keep digits as text: its result is what is written there. */
const CONSTANT = /^="((?:[^"]|"")*)"$/;

/** Undefined for what is no formula, or would start another program (`=cmd|'/c calc'!A1`). */
function formulaCell(formula: string): BookCell | undefined {
  if (formula.length > LIMITS.formulaLength || formula === '=') return undefined;
  const constant = CONSTANT.exec(formula)?.[1];
  if (constant !== undefined) return { value: constant.replaceAll('""', '"'), formula };
  const { tokens, partner } = readTokens(formula);
  const brackets = tokens.filter(({ type, value }) => type === 'operator' && (value === '(' || value === ')')).length;
  const isFormula = tokens.every(({ type, value }) => type !== 'unknown' && value !== '|') && partner.size === brackets;
  return isFormula ? { value: null, formula } : undefined;
}
