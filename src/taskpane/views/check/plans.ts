import type { PlanFinding, PlanMending, PlanPlace, PlanReport } from '../../../analysis/plans';
import type { PlanArgument, Text } from '../../../functions';
import { CellError, movedPlace } from '../../../sheet';
import type { CellMove, Matrix, Place } from '../../../sheet';

/** Figures that stand beside plans. */
export type Given = readonly [population: PlanArgument, delivered: PlanArgument];

/** All that a plan was judged by: its cells, and what those around it tell of it. */
export interface PlanRead {
  readonly cells: Matrix<unknown>;
  readonly around: string;
}

export interface JudgedPlan extends PlanReport {
  readonly read: PlanRead;
}

export interface CheckedPlan extends JudgedPlan {
  /** The same as long as it is the same plan, wherever it stands and whatever it holds. */
  readonly id: number;
  /** Whom it has findings of, in the order in which the reader first saw them: the worst first. */
  readonly bodies: readonly string[];
  /** What would mend it, or why nothing does, where somebody asked. */
  readonly mending: PlanMending | Text | null;
}

export function planRead({ around }: Pick<PlanPlace, 'around'>, cells: Matrix<unknown>): PlanRead {
  return { cells, around: JSON.stringify(around, (_, part: unknown) => (part instanceof Set ? [...part] : part)) };
}

export function isReadAlike(one: PlanRead, other: PlanRead): boolean {
  return (
    one.around === other.around &&
    one.cells.length === other.cells.length &&
    one.cells.every((row, i) => {
      const others = other.cells[i]!;
      return row.length === others.length && row.every((cell, j) => isSameCell(cell, others[j]));
    })
  );
}

function isSameCell(one: unknown, other: unknown): boolean {
  return one === other || (one instanceof CellError && other instanceof CellError && one.code === other.code);
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** Plans that were judged again keep their ids: those that stand where they stood, then the others of a sheet in their order. */
export function identified(before: readonly CheckedPlan[], judged: readonly JudgedPlan[]): CheckedPlan[] {
  const left = new Set(before);
  const take = (is: (plan: CheckedPlan) => boolean): CheckedPlan | undefined => {
    const found = [...left].find(is);
    if (found) left.delete(found);
    return found;
  };
  const inPlace = judged.map(({ place }) => take((plan) => isSamePlace(plan.place, place)));
  let last = Math.max(0, ...before.map(({ id }) => id));
  return judged.map((plan, index) => {
    const known = inPlace[index] ?? take(({ place }) => place.sheet === plan.place.sheet);
    // Of a sheet that nobody looked at.
    if (known && plan === known) return known;
    last += known ? 0 : 1;
    const bodies = [...new Set([...(known?.bodies ?? []), ...plan.findings.map(({ body }) => body)])];
    const mending = known && isReadAlike(known.read, plan.read) ? known.mending : null;
    return { ...plan, id: known?.id ?? last, bodies, mending };
  });
}

/** A plan after cells of the book moved. A finding whose cell is gone is about no cell any more. */
export function movedPlan(plan: CheckedPlan, move: CellMove): CheckedPlan {
  return {
    ...plan,
    place: movedPlace(plan.place, move) ?? plan.place,
    findings: plan.findings.map((finding) =>
      finding.place ? { ...finding, place: movedPlace(finding.place, move) } : finding,
    ),
    mending: plan.mending && movedMending(plan.mending, move),
  };
}

function movedMending(mending: PlanMending | Text, move: CellMove): PlanMending | Text | null {
  if (!('figures' in mending)) return mending;
  const figures = mending.figures.flatMap((figure) => {
    const place = movedPlace(figure.place, move);
    return place ? [{ ...figure, place }] : [];
  });
  // A figure that is gone leaves a proposal that no longer adds up.
  return figures.length === mending.figures.length ? { ...mending, figures } : null;
}

export interface BodyFindings {
  readonly body: string;
  readonly findings: readonly PlanFinding[];
}

export function byBody({ bodies, findings }: Pick<CheckedPlan, 'bodies' | 'findings'>): BodyFindings[] {
  return bodies.flatMap((body) => {
    const ofBody = findings.filter((finding) => finding.body === body);
    return ofBody.length > 0 ? [{ body, findings: ofBody }] : [];
  });
}

/** What tells findings of a plan apart, for those that are there before and after it was judged again. */
export function findingKeys(findings: readonly PlanFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ body, rule, month, item }) => {
    const key = JSON.stringify([body, rule, month, item]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key} ${count}`;
  });
}

/** What came of judging again. */
export interface News {
  /** Findings that were there, and are not any more. */
  readonly solved: readonly PlanFinding[];
  /** How many there are now that were not. */
  readonly added: number;
}

/** Null where none of the plans was judged before. */
export function newsOf(before: readonly CheckedPlan[], after: readonly CheckedPlan[]): News | null {
  const known = after.flatMap((plan) => {
    const former = before.find(({ id }) => id === plan.id);
    return former ? [{ former: faultsOf(former), now: faultsOf(plan) }] : [];
  });
  if (known.length === 0) return null;
  const missing = (from: ReadonlyMap<string, PlanFinding>, than: ReadonlyMap<string, PlanFinding>) =>
    [...from].flatMap(([key, finding]) => (than.has(key) ? [] : [finding]));
  return {
    solved: known.flatMap(({ former, now }) => missing(former, now)),
    added: known.flatMap(({ former, now }) => missing(now, former)).length,
  };
}

function faultsOf({ findings }: PlanReport): ReadonlyMap<string, PlanFinding> {
  const faults = findings.filter(({ severity }) => severity !== 'information');
  const keys = findingKeys(faults);
  return new Map(faults.map((finding, index) => [keys[index]!, finding]));
}
