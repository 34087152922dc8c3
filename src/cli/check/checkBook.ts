import { addressOf } from '../../analysis/audit';
import type { CellGrid, Pace, Place } from '../../analysis/audit';
import { checkPlanAt, findPlans } from '../../analysis/plans';
import type { PlanArgument, PlanFinding, PlanReport } from '../../analysis/plans';
import { DomainError } from '../../domain/fault';
import { RULE_IDS, ruleOf } from '../../domain/deliveryPlan';
import { bodyKey } from '../../domain/deliveryPlan/check/figures';
import { readPlan } from '../../domain/deliveryPlan/check/readPlan';
import type { Body } from '../../domain/deliveryPlan/check/readPlan';
import type { Language } from '../../functions';
import type { Book } from '../../xlsx/book';
import { municipalityOf } from './municipality';
import { planGrid, UNCALCULATED } from './planGrid';
import { FIGURES } from './result';
import type { BodyPlan, MonthFigures, Remark } from './result';
import type { BodyTarget } from './target';
import { TEXTS } from './texts';

export interface Asking {
  readonly language: Language;
  /** By `bodyKey`. */
  readonly targets: ReadonlyMap<string, BodyTarget>;
}

export interface FoundPlan {
  readonly grid: CellGrid;
  readonly place: Place;
}

export interface CheckedPlan {
  readonly remarks: readonly Remark[];
  readonly plans: readonly BodyPlan[];
}

/** A thread has no one to draw for. */
const AT_ONCE: Pace = { due: () => false, rest: () => Promise.resolve() };

export async function plansIn(book: Book): Promise<FoundPlan[]> {
  const found: FoundPlan[] = [];
  for (const sheet of book.sheets) {
    const grid = planGrid(sheet, book.date1904);
    const places = grid ? await findPlans(grid, AT_ONCE) : [];
    found.push(...places.map((place) => ({ grid: grid!, place })));
  }
  return found;
}

export function lacksResults({ grid, place }: FoundPlan): boolean {
  return cellsIn(place).some(([row, column]) => grid.typeAt(row, column) === UNCALCULATED);
}

/** What PLANCHECK says of a plan, and what it adds to the prefecture's totals. */
export function checkPlan({ grid, place }: FoundPlan, fileStem: string, asking: Asking): CheckedPlan {
  const nameOf = (body: string): string => body || municipalityOf(grid.sheet, fileStem);
  const bodies = bodiesIn(grid, place);
  const targets = bodies.flatMap(({ name }) => {
    const target = asking.targets.get(bodyKey(nameOf(name)));
    return target ? [{ name, target }] : [];
  });
  const argument = (figure: 'population' | 'delivered'): PlanArgument => {
    if (targets.length === 0) return null;
    // A single body without a name of its own cannot be found by one.
    return bodies.length === 1
      ? [[targets[0]!.target[figure]]]
      : targets.map(({ name, target }) => [name, target[figure]]);
  };
  const report = checkPlanAt(grid, place, argument('population'), argument('delivered'));
  const only = bodies.length === 1 ? nameOf(bodies[0]!.name) : '';
  const all = remarksOf(report, (body) => (body === '' ? only : nameOf(body)), asking.language);
  const remarks = targets.length > 0 ? all : all.map((remark) => withoutTarget(remark, asking.language));
  return { remarks, plans: bodies.map((body) => planOf(body, nameOf(body.name), place, remarks)) };
}

function planOf({ rows }: Body, body: string, place: Place, remarks: readonly Remark[]): BodyPlan {
  const own = remarks.filter((remark) => remark.body === body);
  const count = (severity: Remark['severity']): number => own.filter((remark) => remark.severity === severity).length;
  return {
    body,
    sheet: place.sheet,
    cells: rangeOf(place),
    months: rows.map(({ month, figures }): MonthFigures => {
      const known = FIGURES.flatMap((figure) => {
        const value = figures[figure];
        return value === undefined || value === null ? [] : [[figure, value] as const];
      });
      return { month: month.first, figures: Object.fromEntries(known) };
    }),
    severities: { serious: count('serious'), warning: count('warning'), information: count('information') },
  };
}

function remarksOf(report: PlanReport, bodyOf: (body: string) => string, language: Language): Remark[] {
  const { place, findings, failure } = report;
  if (failure === null) return findings.map((finding) => remarkOf(finding, place, bodyOf, language));
  const texts = TEXTS[language].rules.notChecked;
  const said = { body: bodyOf(''), month: null, rule: texts.name, severity: 'serious' as const };
  return [{ sheet: place.sheet, cell: rangeOf(place), ...said, what: failure[language], why: texts.why }];
}

/** PLANCHECK would ask for its arguments, which nobody types here. */
function withoutTarget(remark: Remark, language: Language): Remark {
  const skipped = remark.rule === ruleOf('target').name[language] && remark.severity === 'information';
  return skipped ? { ...remark, what: TEXTS[language].noTarget } : remark;
}

const RULES_BY_NAME = new Map(RULE_IDS.map((id) => [ruleOf(id).name.ja, ruleOf(id)]));

function remarkOf(finding: PlanFinding, plan: Place, bodyOf: (body: string) => string, language: Language): Remark {
  const rule = RULES_BY_NAME.get(finding.rule);
  return {
    sheet: finding.place?.sheet ?? plan.sheet,
    cell: finding.place ? rangeOf(finding.place) : '',
    body: bodyOf(finding.body),
    month: finding.month,
    rule: rule?.name[language] ?? finding.rule,
    severity: finding.severity,
    what: finding.remark,
    why: rule ? TEXTS[language].why(rule.text[language], rule.source[language]) : '',
  };
}

/** Without the sheet: `B3` or `B3:B9`. */
export function rangeOf(place: Place): string {
  return addressOf({ ...place, sheet: '' }).replace(/^.*!/, '');
}

/** The municipalities of a plan; none where it cannot be read, which PLANCHECK says by itself. */
function bodiesIn(grid: CellGrid, place: Place): readonly Body[] {
  const cells = Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (__, column) =>
      planCell(grid.valueAt(place.row + row, place.column + column)),
    ),
  );
  try {
    return readPlan(cells).bodies;
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

function planCell(value: unknown): number | string | boolean | null {
  return typeof value === 'string' && value.trim() === '' ? null : (value as number | string | boolean);
}

function cellsIn({ row, column, rows, columns }: Place): (readonly [row: number, column: number])[] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);
}
