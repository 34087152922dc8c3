import type { CellGrid, Pace } from '../../analysis/audit';
import { checkPlanAt, findPlans } from '../../analysis/plans';
import type { PlanFinding, PlanPlace, PlanReport } from '../../analysis/plans';
import { bodyKey, readPlan, windowLoads } from '../../domain/deliveryPlan';
import type { Body, Plan, PlanCell, PlanCells, Severity } from '../../domain/deliveryPlan';
import { DomainError } from '../../domain';
import type { Language, PlanArgument } from '../../functions';
import { sentenceOn } from '../../functions/deliveryPlan/findings';
import { nationalHolidays } from '../../reference';
import { in1900 } from '../../xlsx';
import type { Book } from '../../xlsx';
import { municipalityOf } from './municipality';
import { planGrid } from './planGrid';
import type { PlanGrid } from './planGrid';
import { FIGURES, NOWHERE } from './result';
import type { BodyPlan, CheckedLoad, Figure, MonthFigures, Remark } from './result';
import type { BodyTarget } from './target';
import { TEXTS } from './texts';
import type { CheckTexts } from './texts';
import { placeAddress } from '../../sheet';
import type { Place } from '../../sheet';

export interface Asking {
  readonly language: Language;
  /** By `bodyKey`. */
  readonly targets: ReadonlyMap<string, BodyTarget>;
  /** Prices and ceilings of what is added in it. */
  readonly costs?: PlanCells;
}

export interface FoundPlan {
  readonly grid: CellGrid;
  readonly place: PlanPlace;
}

export interface CheckedPlan {
  readonly remarks: readonly Remark[];
  readonly plans: readonly BodyPlan[];
}

/** A thread has no one to draw for. */
const AT_ONCE: Pace = { due: () => false, rest: () => Promise.resolve() };

/** The part of each sheet that plans can stand in. */
export function planGrids(file: Book): PlanGrid[] {
  return in1900(file).sheets.flatMap((sheet) => planGrid(sheet) ?? []);
}

export async function plansIn(grids: readonly PlanGrid[]): Promise<FoundPlan[]> {
  const found: FoundPlan[] = [];
  for (const { grid, layout } of grids) {
    const places = await findPlans(grid, () => Promise.resolve(layout), AT_ONCE);
    found.push(...places.map((place) => ({ grid, place })));
  }
  return found;
}

export function areaOf({ sheet, top, left, rows, columns }: CellGrid): Place {
  return { sheet, row: top, column: left, rows, columns };
}

/** What PLANCHECK says of a plan, and what it adds to the prefecture's totals. */
export function checkPlan(found: FoundPlan, fileStem: string, asking: Asking): CheckedPlan {
  const { grid, place } = found;
  const nameOf = (body: string): string => body || municipalityOf(grid.sheet, fileStem);
  const targetsOf = (all: Plan['bodies']) =>
    all.flatMap(({ name }) => {
      const target = asking.targets.get(bodyKey(nameOf(name)));
      return target ? [{ name, target }] : [];
    });
  const argument =
    (figure: 'population' | 'delivered') =>
    (plan: Plan): PlanArgument => {
      const targets = targetsOf(plan.bodies);
      if (targets.length === 0) return null;
      // A single body without a name of its own cannot be found by one.
      return plan.bodies.length === 1
        ? [[targets[0]!.target[figure]]]
        : targets.map(({ name, target }) => [name, target[figure]]);
    };
  const report = checkPlanAt(grid, place, argument('population'), argument('delivered'));
  const plan = report.plan ?? readableIn(found);
  const bodies = plan?.bodies ?? [];
  const only = bodies.length > 1 ? '' : nameOf(bodies[0]?.name ?? '');
  const texts = TEXTS[asking.language];
  const hasTarget = targetsOf(bodies).length > 0;
  const remarks = remarksOf(report, (body) => (body === '' ? only : nameOf(body)), hasTarget, texts);
  const loads = plan && windowLoads(plan, nationalHolidays);
  const plans = bodies.map((body, index) => {
    const verdict = report.verdicts[index];
    const said = verdict?.clean ? texts.findings.verdict(verdict) : '';
    return planOf({ body, loads: loads![index]! }, nameOf(body.name), place, remarks, said);
  });
  return { remarks, plans };
}

/** What can be read of a plan that cannot be checked, such as for an error in one of its cells. */
function readableIn(found: FoundPlan): Plan | undefined {
  try {
    return readPlan(planCells(found), found.place.around);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

interface ReadBody {
  readonly body: Body;
  /** Of each of its rows. */
  readonly loads: readonly CheckedLoad[];
}

function planOf(read: ReadBody, body: string, place: Place, remarks: readonly Remark[], verdict: string): BodyPlan {
  const own = remarks.filter((remark) => remark.body === body);
  const count = (severity: Severity): number => own.filter((remark) => remark.severity === severity).length;
  return {
    body,
    sheet: place.sheet,
    cells: rangeOf(place),
    months: read.body.rows.map(({ month, figures }, index): MonthFigures => ({
      ...{ month: month.first, figures: knownFigures(figures), load: read.loads[index]! },
    })),
    severities: { serious: count('serious'), warning: count('warning'), information: count('information') },
    verdict,
  };
}

function knownFigures(figures: Plan['bodies'][number]['rows'][number]['figures']): MonthFigures['figures'] {
  const known: Partial<Record<Figure, number>> = {};
  for (const figure of FIGURES) {
    const value = figures[figure];
    if (value !== undefined && value !== null) known[figure] = value;
  }
  return known;
}

function remarksOf(
  report: PlanReport,
  bodyOf: (body: string) => string,
  withTarget: boolean,
  texts: CheckTexts,
): Remark[] {
  const { place, findings, failure } = report;
  if (failure !== null) {
    const where = { ...NOWHERE, sheet: place.sheet, cell: rangeOf(place), body: bodyOf('') };
    return [{ ...where, rule: 'notChecked', severity: 'serious', text: failure[texts.language] }];
  }
  return findings.map((finding) => {
    const { rule, severity, month, item, value, limit } = finding;
    const sheet = finding.place?.sheet ?? place.sheet;
    const cell = finding.place ? rangeOf(finding.place) : '';
    const body = bodyOf(finding.body);
    return { sheet, cell, body, month, rule, severity, item, value, limit, text: textOf(finding, withTarget, texts) };
  });
}

/** PLANCHECK would ask for its arguments, which nobody types here. */
function textOf({ found }: PlanFinding, withTarget: boolean, texts: CheckTexts): string {
  const asksForTarget = found.rule === 'target' && 'reason' in found && !withTarget;
  return asksForTarget ? texts.noTarget : sentenceOn(found, texts.findings);
}

/** Without the sheet: `B3` or `B3:B9`. */
export function rangeOf(place: Place): string {
  return placeAddress({ ...place, sheet: '' }).replace(/^.*!/, '');
}

export function planCells({ grid, place }: FoundPlan): PlanCell[][] {
  return Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (__, column) =>
      planCell(grid.valueAt(place.row + row, place.column + column)),
    ),
  );
}

function planCell(value: unknown): PlanCell {
  return typeof value === 'string' && value.trim() === '' ? null : (value as number | string | boolean);
}
