import { isEvidence } from './books';
import type { Compared } from './books';
import { NOTATIONS } from '../../src/engine/judge/formulaReads';

/** A formula with one of these that differs does so by it. */
const READ_OTHERWISE: ReadonlySet<string> = new Set(Object.values(NOTATIONS));

/** Agreeing formulas that differ in their text, which a trusted function needs at least. */
export const ENOUGH = 5;
/** Different results that these formulas have, at least: a function that is always compared at 0 has not been compared. */
const RESULTS = 2;

/** Functions without arguments; what a formula differs by is another one of its functions. */
const CONSTANT = new Set(['TRUE', 'FALSE', 'PI', 'NA']);

/** Give another result each time, so that there is nothing to compare: trusted for what they are tested for themselves (test/engine/judge). */
export const VARYING = ['TODAY', 'NOW', 'RAND', 'RANDBETWEEN'];

export interface Row {
  readonly name: string;
  readonly kind: 'function' | 'operator';
  readonly agree: number;
  readonly differ: number;
  /** Errors in the file, and formulas that read others without results. */
  readonly none: number;
  readonly trusted: boolean;
  /** The formulas that differ by it. */
  readonly differing: readonly Compared[];
}

/**
 * A formula counts for each function and each operator in it. It differs by all of its functions (by its operators, where it has
 * none), but where one of them differs all alone as well, or never agrees, it differs by that one.
 */
export function tableOf(compared: readonly Compared[]): readonly Row[] {
  const blamed = blame(compared);
  const rows: Row[] = [];
  for (const kind of ['function', 'operator'] as const) {
    for (const [name, formulas] of grouped(compared, kind)) {
      const agreeing = formulas.filter((one) => isEvidence(one) && one.verdict === 'agrees');
      const differing = formulas.filter((one) => blamed.get(one)?.includes(name));
      const none = formulas.filter((one) => !isEvidence(one)).length;
      const counts = { agree: agreeing.length, differ: differing.length, none };
      rows.push({ name, kind, ...counts, trusted: differing.length === 0 && isVaried(name, agreeing), differing });
    }
  }
  return rows;
}

export function trustedOf(rows: readonly Row[]): { readonly functions: string[]; readonly operators: string[] } {
  const names = (kind: Row['kind']): string[] =>
    rows.filter((row) => row.trusted && row.kind === kind).map(({ name }) => name);
  return { functions: [...names('function'), ...VARYING].sort(), operators: names('operator').sort() };
}

function isVaried(name: string, agreeing: readonly Compared[]): boolean {
  if (CONSTANT.has(name)) return agreeing.length >= ENOUGH;
  const texts = new Set(agreeing.map(({ formula }) => formula));
  const results = new Set(agreeing.map(({ cached }) => JSON.stringify(cached)));
  return texts.size >= ENOUGH && results.size >= RESULTS;
}

function grouped(compared: readonly Compared[], kind: Row['kind']): ReadonlyMap<string, readonly Compared[]> {
  const groups = new Map<string, Compared[]>();
  for (const one of compared) {
    for (const name of kind === 'function' ? one.functions : one.operators) {
      const group = groups.get(name);
      if (group) group.push(one);
      else groups.set(name, [one]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function blame(compared: readonly Compared[]): ReadonlyMap<Compared, readonly string[]> {
  const differing = compared.filter((one) => isEvidence(one) && one.verdict === 'differs');
  const agreed = new Set(compared.filter(({ verdict }) => verdict === 'agrees').flatMap(partsOf));
  const alone = differing.map(suspects).filter(({ length }) => length === 1);
  const guilty = new Set(alone.flat());
  for (const name of differing.flatMap(suspects)) if (!agreed.has(name)) guilty.add(name);
  return new Map(
    differing.map((one) => {
      const all = suspects(one);
      const found = all.filter((name) => guilty.has(name));
      return [one, found.length > 0 ? found : all];
    }),
  );
}

function partsOf({ functions, operators }: Compared): readonly string[] {
  return [...functions, ...operators];
}

function suspects(one: Compared): readonly string[] {
  const notations = one.operators.filter((name) => READ_OTHERWISE.has(name));
  if (notations.length > 0) return notations;
  const functions = one.functions.filter((name) => !CONSTANT.has(name));
  return functions.length > 0 ? functions : partsOf(one);
}
