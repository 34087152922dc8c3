import { bodyKey } from '../../domain/deliveryPlan';
import type { ExitCode } from '../common/exitCodes';
import { addCounts, FindingCounts, noCounts } from './counts';
import type { Counted, Counts, RuleRow } from './counts';
import { NOWHERE } from './result';
import type { BodyPlan, CheckedLoad, FileRemark, FileResult } from './result';
import { cardsToDeliver } from './target';
import type { Targets } from './target';
import type { CheckTexts } from './texts';
import { overBodies, overMonths } from './totals';
import type { MonthTotals, Sums, Totals } from './totals';

type Mended = Record<'copy' | 'mended' | 'kept', number>;

export interface BodyRow extends Totals {
  readonly body: string;
  readonly files: readonly string[];
  /** Serial numbers of first days; null where there is no plan. */
  readonly first: number | null;
  readonly last: number | null;
  readonly months: number;
  readonly target: number | null;
  readonly severities: Readonly<Counts>;
  /** Load against capacity, or what they lack, by month. */
  readonly loads: ReadonlyMap<number, CheckedLoad>;
  /** What can be said of its plans; empty where something was found. */
  readonly verdict: string;
}

export interface MonthRow extends MonthTotals {
  readonly month: number;
  readonly bodies: number;
  readonly target: number | null;
  readonly found: Counted;
}

export interface UnreadableFile {
  readonly file: string;
  readonly why: string;
}

export interface Summary {
  readonly files: number;
  readonly bodies: readonly BodyRow[];
  readonly months: readonly MonthRow[];
  /** The prefecture's whole target; null where none is given. */
  readonly target: number | null;
  readonly unreadable: readonly UnreadableFile[];
  readonly severities: Readonly<Counts>;
  /** The worst first. */
  readonly rules: readonly RuleRow[];
  /** What was found of no month. */
  readonly withoutMonth: Counted;
  /** Copies, and of their figures those that were mended, and those that were not. */
  readonly mended: Readonly<Mended>;
  /** What the program has to end with, beside what the findings say. */
  readonly codes: ReadonlySet<ExitCode>;
}

interface BodyTally {
  readonly body: string;
  readonly files: string[];
  /** The sheet of the first plan in the first file. */
  sheet: string;
  readonly months: Map<number, Readonly<Sums>>;
  readonly loads: Map<number, CheckedLoad>;
  readonly severities: Counts;
  readonly verdicts: Set<string>;
}

/** Adds up what the files came to, one after the other; of a file itself nothing is kept but its name. */
export class Tally {
  private files = 0;
  private readonly bodies = new Map<string, BodyTally>();
  private readonly unreadable: UnreadableFile[] = [];
  private readonly mended: Mended = { copy: 0, mended: 0, kept: 0 };
  private readonly counts = new FindingCounts();
  private readonly codes = new Set<ExitCode>();

  constructor(
    private readonly targets: Targets,
    private readonly texts: CheckTexts,
  ) {}

  /** The findings of a file, with what only shows beside the files before it. */
  add(file: string, result: FileResult): FileRemark[] {
    this.files += 1;
    if (result.kind === 'unreadable') {
      this.unreadable.push({ file, why: result.why });
      this.codes.add(result.code ?? 2);
      return [];
    }
    for (const code of result.codes ?? []) this.codes.add(code);
    const repeated = result.plans.flatMap((plan) => this.addPlan(file, plan));
    for (const { rule, body } of result.remarks) if (rule === 'notChecked') this.addUnread(file, body);
    return this.counted([...result.remarks.map((remark) => ({ file, ...remark })), ...repeated]);
  }

  /** The municipalities with a target whose plan never came. */
  missing(): FileRemark[] {
    return this.counted(
      this.targets.bodies
        .filter(({ name }) => !this.bodies.has(bodyKey(name)))
        .map(({ name }) => {
          this.bodyOf(name).severities.serious += 1;
          const text = this.texts.noPlan(name);
          return { ...NOWHERE, file: '', body: name, rule: 'noPlan', severity: 'serious', text };
        }),
    );
  }

  summary(): Summary {
    const targets = new Map(this.targets.bodies.map((target) => [bodyKey(target.name), cardsToDeliver(target)]));
    return {
      files: this.files,
      bodies: [...this.bodies].map(([key, tally]) => bodyRow(tally, targets.get(key) ?? null)),
      months: this.monthRows(),
      rules: this.counts.rules(),
      withoutMonth: this.counts.month(null),
      target: this.wholeTarget([...targets.values()]),
      unreadable: this.unreadable,
      severities: this.counts.severities,
      mended: this.mended,
      codes: this.codes,
    };
  }

  private addPlan(file: string, plan: BodyPlan): FileRemark[] {
    const tally = this.bodyOf(plan.body);
    const before = new Set(tally.months.keys());
    const fresh = plan.months.filter(({ month }) => !before.has(month));
    // Of a month that stands twice in a plan the first row counts; PLANCHECK names the other.
    for (const { month, figures, load } of fresh) {
      if (tally.months.has(month)) continue;
      tally.months.set(month, figures);
      tally.loads.set(month, load);
    }
    const repeated =
      new Set(plan.months.map(({ month }) => month)).size - new Set(fresh.map(({ month }) => month)).size;
    const [known] = tally.files;
    const { sheet: knownSheet } = tally;
    if (known === undefined) tally.sheet = plan.sheet;
    if (!tally.files.includes(file)) tally.files.push(file);
    addCounts(tally.severities, plan.severities);
    tally.verdicts.add(plan.verdict);
    // Two tables of one sheet are two parts of one plan, as long as their months differ.
    const isOnePlan = known === file && knownSheet === plan.sheet && repeated === 0;
    if (known === undefined || isOnePlan) return [];
    const severity = repeated > 0 ? 'serious' : 'information';
    tally.severities[severity] += 1;
    const { body, sheet, cells: cell } = plan;
    const text = this.texts.twice(body, known === file ? { sheet: knownSheet } : { file: known }, repeated);
    return [{ ...NOWHERE, file, sheet, cell, body, rule: 'twice', severity, text }];
  }

  /** A municipality whose plan was not read has no months, and would else be missing without a word. */
  private addUnread(file: string, body: string): void {
    const tally = this.bodyOf(body);
    if (!tally.files.includes(file)) tally.files.push(file);
    tally.severities.serious += 1;
  }

  private bodyOf(body: string): BodyTally {
    const key = bodyKey(body);
    const known = this.bodies.get(key);
    if (known) return known;
    const months = { months: new Map<number, Sums>(), loads: new Map<number, CheckedLoad>() };
    const tally = { body, files: [], sheet: '', ...months, severities: noCounts(), verdicts: new Set<string>() };
    this.bodies.set(key, tally);
    return tally;
  }

  private monthRows(): MonthRow[] {
    const targets = new Map(this.targets.months.map(({ month, cards }) => [month, cards]));
    const bodies = [...this.bodies.values()].map(({ months }) => months);
    const planned = new Map<number, number>();
    for (const month of bodies.flatMap((months) => [...months.keys()]))
      planned.set(month, (planned.get(month) ?? 0) + 1);
    const all = [...new Set([...planned.keys(), ...targets.keys(), ...this.counts.months()])].sort((a, b) => a - b);
    const totals = overBodies(bodies, all);
    return all.map((month, index) => ({
      ...{ month, bodies: planned.get(month) ?? 0, target: targets.get(month) ?? null },
      found: this.counts.month(month),
      ...totals[index]!,
    }));
  }

  private wholeTarget(ofBodies: readonly number[]): number | null {
    const { months } = this.targets;
    const parts = months.length > 0 ? months.map(({ cards }) => cards) : ofBodies;
    return parts.length === 0 ? null : parts.reduce((sum, cards) => sum + cards, 0);
  }

  private counted(remarks: FileRemark[]): FileRemark[] {
    for (const remark of remarks) {
      const { rule } = remark;
      this.counts.add(remark);
      if (rule === 'copy' || rule === 'mended' || rule === 'kept') this.mended[rule] += 1;
    }
    return remarks;
  }
}

function bodyRow(tally: BodyTally, target: number | null): BodyRow {
  const { body, files, months, loads, severities, verdicts } = tally;
  const ordered = [...months.keys()].sort((a, b) => a - b);
  const [first = null, last = null] = [ordered[0], ordered.at(-1)];
  const clean = severities.serious + severities.warning === 0;
  const verdict = clean ? [...verdicts].join('、') : '';
  return { body, files, first, last, months: months.size, target, severities, loads, verdict, ...overMonths(months) };
}
