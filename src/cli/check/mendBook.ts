import { DomainError } from '../../domain';
import { figureOf, planFix } from '../../domain/deliveryPlan';
import type { CellPosition, FigureColumn, FixedPlan, PlanCells, RuleId } from '../../domain/deliveryPlan';
import { describeFailure } from '../../functions';
import { nationalHolidays } from '../../reference';
import { cellAddress } from '../../sheet';
import type { StoredValue } from '../../sheet';
import { editBook } from '../../xlsx';
import type { Book } from '../../xlsx';
import { planCells } from './checkBook';
import type { FoundPlan } from './checkBook';
import type { Calculate } from './calculate';
import { NOWHERE } from './result';
import type { Remark } from './result';
import type { CheckTexts } from './texts';
import { hasFormulas, isCalculated, valueIn } from './editBook';
import { cellsOf, totalsOf } from './planTotals';
import type { Unsure } from './unsure';

export interface MendedBook {
  /** Null where nothing was to be changed. */
  readonly book: Book | null;
  readonly remarks: readonly Remark[];
  readonly unsure: Unsure;
}

/** A cell of the book that has to hold another figure. */
interface Wanted {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly body: string;
  readonly month: number | null;
  readonly item: FigureColumn;
  readonly before: number | null;
  readonly after: number;
  /** Null for a total, and where nobody gives prices. */
  readonly yen: number | null;
  /** Null for a total. */
  readonly rule: RuleId | null;
}

/** A total that nothing known adds up to. */
type Odd = Omit<Wanted, 'after' | 'before' | 'yen'>;

interface Ask {
  readonly nameOf: (plan: FoundPlan, body: string) => string;
  readonly calculate: Calculate;
  readonly costs?: PlanCells | undefined;
  readonly texts: CheckTexts;
}

/** The book with its plans mended as PLANFIX says; formulas stay and are calculated again. */
export async function mendBook(book: Book, plans: readonly FoundPlan[], ask: Ask): Promise<MendedBook> {
  const { texts } = ask;
  const remarks: Remark[] = [];
  const wanted: Wanted[] = [];
  for (const plan of plans) {
    const { place } = plan;
    try {
      const fixed = planFix({ plan: planCells(plan), around: place.around, costs: ask.costs }, nationalHolidays);
      const { cells, odd } = wantedIn(fixed, plan, book, ask);
      wanted.push(...cells);
      remarks.push(...odd.map((cell) => remarkOf(cell, 'kept', texts.totalKept, null)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const text = texts.notMended(describeFailure(error).reason[texts.language]);
      remarks.push({ ...NOWHERE, sheet: place.sheet, rule: 'kept', severity: 'warning', text });
    }
  }
  const formulas = wanted.filter((cell) => isFormulaAt(book, cell));
  const values = wanted.filter((cell) => !isFormulaAt(book, cell));
  const certain: Unsure = { kept: [], unverified: [] };
  if (values.length === 0)
    return { book: null, remarks: [...remarks, ...keptOf(formulas, book, texts)], unsure: certain };
  const edits = values.map((cell) => ({
    ...{ sheet: cell.sheet, row: cell.row, column: cell.column },
    value: written(valueIn(book, cell.sheet, cell.row, cell.column), cell),
  }));
  const { book: mended, ...unsure } = hasFormulas(book)
    ? await ask.calculate(book, edits)
    : { book: editBook(book, edits), ...certain };
  const changed = values.map((cell) => remarkOf(cell, 'mended', changeText(cell, texts), cell.after));
  return {
    book: mended,
    remarks: [...remarks, ...changed, ...keptOf(formulas, mended, texts)],
    unsure,
  };
}

function wantedIn(fixed: FixedPlan, plan: FoundPlan, book: Book, { nameOf }: Ask) {
  const { place } = plan;
  const at = ({ row, column }: CellPosition) => ({
    ...{ sheet: place.sheet, row: place.row + row, column: place.column + column },
  });
  const cells = fixed.months.flatMap((month) =>
    cellsOf(month).map((change): Wanted => ({
      ...{ ...at(change.cell), body: nameOf(plan, month.body), month: month.row.month.first },
      ...{ item: change.column as FigureColumn, before: change.before, after: change.after },
      ...{ yen: change.yen, rule: change.rule },
    })),
  );
  const odd: Odd[] = [];
  for (const { cell, column, sums } of totalsOf(fixed)) {
    const where = { ...at(cell), body: '', month: null, item: column as FigureColumn, rule: null };
    const held = valueIn(book, where.sheet, where.row, where.column);
    // A formula follows by itself.
    if (held === null || held === '' || isFormulaAt(book, where)) continue;
    const value = typeof held === 'object' ? null : figureOf(held, column as FigureColumn);
    const sum = sums.find(({ before }) => before === value);
    if (sum && sum.after !== sum.before) cells.push({ ...where, ...sum, yen: null });
    else if (!sum) odd.push(where);
  }
  return { cells, odd };
}

function isFormulaAt(book: Book, { sheet, row, column }: Pick<Wanted, 'sheet' | 'row' | 'column'>): boolean {
  return isCalculated(
    book.sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}

/** A unit beside the figure stays: 12窓口 becomes 13窓口. */
function written(held: StoredValue, { item, after }: Wanted): number | string {
  if (typeof held !== 'string') return after;
  const text = held.replace(/[\d０-９][\d０-９,，]*/, String(after));
  return figureOf(text, item) === after ? text : after;
}

/** Formulas that do not come to what they have to. */
function keptOf(formulas: readonly Wanted[], mended: Book, texts: CheckTexts): Remark[] {
  return formulas.flatMap((cell) => {
    const value = valueIn(mended, cell.sheet, cell.row, cell.column);
    if (value === cell.after) return [];
    return [remarkOf(cell, 'kept', texts.formulaKept(changeText(cell, texts), cell.after), cell.after)];
  });
}

function changeText(
  { item, before, after, yen, rule }: Omit<Wanted, 'sheet'>,
  { language, findings, change, total, added }: CheckTexts,
): string {
  const why = rule === null ? total : findings.rules[rule];
  return change(findings.items[item], before, after, yen === null ? why : added(why, yen.toLocaleString(language)));
}

function remarkOf(
  cell: Odd & { before?: number | null },
  rule: 'mended' | 'kept',
  text: string,
  limit: number | null,
): Remark {
  const { sheet, row, column, body, month, item, before = null } = cell;
  const severity = rule === 'kept' ? 'warning' : 'information';
  return { sheet, cell: cellAddress(row, column), body, month, rule, severity, item, value: before, limit, text };
}
