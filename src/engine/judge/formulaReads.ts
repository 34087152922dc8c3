import { readPlace, readRect } from '../../sheet';
import type { Place } from '../../sheet';
import { isBlank, isOperator, isReference, readTableReference, tokensOf } from '../../sheet/formula';
import type { Token } from '../../sheet/formula';
import type { BookTable } from '../../xlsx';

/** What a formula reads, and which functions it calls, its names' included. */
export interface FormulaReads {
  readonly places: readonly Place[];
  /** True where only the calculation knows which cells are read: with OFFSET and INDIRECT, or a name that moves. */
  readonly anything: boolean;
  /** In capitals. */
  readonly functions: ReadonlySet<string>;
  /** `+`, `&`, `>=` …, and the notations below. */
  readonly operators: ReadonlySet<string>;
}

/** What the engine may read otherwise than Excel, whatever functions it stands in. */
export const NOTATIONS = {
  /** A name that several sheets have, or a sheet and the workbook. */
  sheetName: 'name!',
  /** `A1:A9 B1:B9` */
  intersection: 'A:A 1:1',
  /** A heading with brackets in it. */
  bracketHeading: "['[']]",
  /** Days that are counted from 1904. */
  date1904: '1904',
} as const;

/** What calculates; brackets and commas do not. */
const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '%', '=', '<>', '<', '>', '<=', '>=']);

/** Functions whose cells are not those that stand in the formula. */
const MOVING = new Set(['OFFSET', 'INDIRECT']);

/** Names that call names are followed this far; a workbook's names may go round in circles. */
const MOST_NAMES_DEEP = 20;

interface Found {
  readonly places: Place[];
  readonly functions: Set<string>;
  readonly operators: Set<string>;
  anything: boolean;
}

type TableOutline = Pick<BookTable, 'name' | 'rect' | 'columns'>;

/** As much of a book as tells what its formulas read. */
export interface FormulaOutline {
  /** Whether its file counts days from 1904; the engine counts them from 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly tables: readonly TableOutline[] }[];
  readonly names: readonly { readonly name: string; readonly sheet: string | null; readonly formula: string }[];
}

/** Reads the formulas of one book. */
export class FormulaReader {
  private readonly names = new Map<string, string>();
  private readonly scopes = new Map<string, number>();
  private readonly tables = new Map<string, { readonly sheet: string; readonly table: TableOutline }>();
  private readonly order: readonly string[];
  private readonly date1904: boolean;

  constructor(book: FormulaOutline) {
    this.date1904 = book.date1904;
    this.order = book.sheets.map(({ name }) => name);
    for (const { name, sheet, formula } of book.names) {
      this.names.set(nameKey(name, sheet), formula);
      this.scopes.set(name.toUpperCase(), (this.scopes.get(name.toUpperCase()) ?? 0) + 1);
    }
    for (const { name: sheet, tables } of book.sheets) {
      for (const table of tables) this.tables.set(table.name.toUpperCase(), { sheet, table });
    }
  }

  read(formula: string, sheet: string, row: number): FormulaReads {
    const found: Found = { places: [], functions: new Set(), operators: new Set(), anything: false };
    if (this.date1904) found.operators.add(NOTATIONS.date1904);
    this.add(found, formula, sheet, row, 0);
    return found;
  }

  private add(found: Found, formula: string, sheet: string, row: number, depth: number): void {
    const tokens = withoutOptional(tokensOf(formula));
    for (const [index, token] of tokens.entries()) {
      const { type, value } = token;
      if (type === 'func') {
        const name = value.toUpperCase();
        found.functions.add(name);
        // A name that is a LAMBDA is called like a function.
        const called = this.nameOf(name, sheet);
        if (called !== undefined) this.addName(found, called, sheet, row, depth);
        if (MOVING.has(name)) found.anything = true;
      } else if (type === 'range_named') this.addNamed(found, value, sheet, row, depth);
      else if (type === 'structured') this.addTable(found, value, sheet, row);
      else if (type.startsWith('range')) this.addCells(found, value, sheet);
      // `A1:INDEX(…)`, and all that a formula spilled.
      else if (isOperator(token, ':') || isOperator(token, '#')) found.anything = true;
      else if (type === 'operator' && OPERATORS.has(value)) found.operators.add(value);
      else if (isBlank(token) && isReference(tokens[index - 1]) && isReference(tokens[index + 1])) {
        found.operators.add(NOTATIONS.intersection);
      }
    }
  }

  private addCells(found: Found, text: string, sheet: string): void {
    const place = readPlace(text, sheet);
    if (place) found.places.push({ ...place, sheet: this.sheetNamed(place.sheet) });
    // Another workbook does not change while this one is calculated.
    else if (!text.includes('[') && !this.addSpan(found, text)) found.anything = true;
  }

  /** `Sheet1:Sheet3!A1` reads the sheets between as well. */
  private addSpan(found: Found, text: string): boolean {
    const span = /^'?([^'![\]:]+):([^'!]+?)'?!(.+)$/.exec(text);
    const [first, last] = [span?.[1], span?.[2]].map((name) => this.order.findIndex((one) => same(one, name ?? '')));
    const place = readRect(span?.[3] ?? '');
    if (!place || first! < 0 || last! < 0) return false;
    const between = this.order.slice(Math.min(first!, last!), Math.max(first!, last!) + 1);
    found.places.push(...between.map((sheet) => ({ ...place, sheet })));
    return true;
  }

  private addNamed(found: Found, text: string, sheet: string, row: number, depth: number): void {
    const at = text.lastIndexOf('!');
    const scope = at < 0 ? sheet : text.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
    const formula = this.nameOf(text.slice(at + 1), scope);
    if ((this.scopes.get(text.slice(at + 1).toUpperCase()) ?? 0) > 1) found.operators.add(NOTATIONS.sheetName);
    // What LET and LAMBDA give names to is no name of the book.
    if (formula !== undefined) this.addName(found, formula, sheet, row, depth);
  }

  private addName(found: Found, formula: string, sheet: string, row: number, depth: number): void {
    if (depth >= MOST_NAMES_DEEP || isRelative(formula)) found.anything = true;
    else this.add(found, formula, sheet, row, depth + 1);
  }

  private nameOf(name: string, sheet: string): string | undefined {
    return this.names.get(nameKey(name, this.sheetNamed(sheet))) ?? this.names.get(nameKey(name, null));
  }

  private addTable(found: Found, text: string, sheet: string, row: number): void {
    if (text.includes("'")) found.operators.add(NOTATIONS.bracketHeading);
    const { table: name = '', columns = [], sections = [] } = readTableReference(text) ?? {};
    const known = name === '' ? this.tableAt(sheet, row) : this.tables.get(name.toUpperCase());
    if (!known) {
      found.anything = true;
      return;
    }
    const { rect, columns: headings } = known.table;
    const places = columns.map((column) => headings.findIndex((heading) => same(heading, column)));
    if (places.includes(-1)) found.anything = true;
    const [left, right] = [Math.min(...places), Math.max(...places)];
    const across = columns.length > 0 && left >= 0 ? { column: rect.column + left, columns: right - left + 1 } : {};
    const down = sections.includes('this row') ? { row, rows: 1 } : {};
    found.places.push({ ...rect, ...across, ...down, sheet: known.sheet });
  }

  /** The table that a formula without a table's name stands in. */
  private tableAt(sheet: string, row: number): { readonly sheet: string; readonly table: TableOutline } | undefined {
    const beside = [...this.tables.values()].filter(
      ({ sheet: other, table: { rect } }) => other === sheet && row >= rect.row && row < rect.row + rect.rows,
    );
    return beside.length === 1 ? beside[0] : undefined;
  }

  private sheetNamed(written: string): string {
    return this.order.includes(written) ? written : (this.order.find((name) => same(name, written)) ?? written);
  }
}

function isRelative(formula: string): boolean {
  return tokensOf(formula).some(({ type, value }) => {
    if (!type.startsWith('range') || type === 'range_named') return false;
    const cells = value.slice(value.lastIndexOf('!') + 1);
    const fixed = type === 'range_beam' ? /^\$/ : /^\$[A-Z]+\$\d+$/i;
    return !cells.split(':').every((end) => fixed.test(end));
  });
}

function nameKey(name: string, sheet: string | null): string {
  return `${sheet ?? ''}\0${name.toUpperCase()}`;
}

function same(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

/** Without the parameters that a LAMBDA declares as `[x]`: they look like columns of a table. */
function withoutOptional(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ type }) => type === 'structured')) return tokens;
  const calls: string[] = [];
  const plain = tokens.filter((token) => !isBlank(token));
  const optional = new Set<Token>();
  plain.forEach((token, index) => {
    const before = plain[index - 1];
    if (isOperator(token, '(')) calls.push(before?.type === 'func' ? before.value.toUpperCase() : '');
    else if (isOperator(token, ')')) calls.pop();
    else if (token.type === 'structured' && calls.at(-1) === 'LAMBDA' && isOperator(plain[index + 1], ',')) {
      optional.add(token);
    }
  });
  return optional.size === 0 ? tokens : tokens.filter((token) => !optional.has(token));
}
