import { call, Failure } from '../../functions';
import type { Output, Text } from '../../functions';
import { evaluateWith, handedOn } from '../formula';
import type { CellRead, Matrix } from '../../sheet';
import { isPriced, readsTariff, referenceKey, referencesOf } from './tariffUses';
import type { Operand, TariffUse, Unknown } from './tariffUses';

/** By `referenceKey`; null for cells that could not be read. */
export type CellsByReference = ReadonlyMap<string, Matrix<CellRead> | null>;

export type Obstacle =
  | { readonly kind: Unknown | 'unreadable' | 'dependent'; readonly argument: Text }
  | { readonly kind: 'manyCells' | 'noNumber' }
  | { readonly kind: 'failed'; readonly day: string; readonly reason: Text };

export type Effect =
  | {
      readonly use: TariffUse;
      readonly state: 'known';
      readonly before: number;
      readonly after: number;
      /** The formula names its day itself, which the two days took the place of. */
      readonly ownDay: boolean;
      /** An argument is the result of another formula, which is taken as it stands. */
      readonly indirect: boolean;
    }
  | { readonly use: TariffUse; readonly state: 'unknown'; readonly why: Obstacle };

/** What each call gives with the prices of the one day and with those of the other. */
export function effectsOf(
  uses: readonly TariffUse[],
  read: CellsByReference,
  days: readonly [before: string, after: string],
): readonly Effect[] {
  return uses.map((use) => {
    const given = argumentsOf(use, read);
    if ('kind' in given) return { use, state: 'unknown', why: given };
    const results = days.map((day) => priceOn(use, given.values, day));
    const [before, after] = results;
    const obstacle = results.find((result) => typeof result !== 'number');
    return typeof before === 'number' && typeof after === 'number'
      ? { use, state: 'known', before, after, ownDay: given.ownDay, indirect: readsFormulas(use, read) }
      : { use, state: 'unknown', why: obstacle as Obstacle };
  });
}

/** The sum of the differences of formulas that are one call: within a larger formula the call's own difference is not the cell's. */
export function totalDifference(effects: readonly Effect[]): number {
  return effects.reduce((sum, effect) => sum + (counts(effect) ? effect.after - effect.before : 0), 0);
}

export function counts(effect: Effect): effect is Extract<Effect, { state: 'known' }> {
  return effect.state === 'known' && effect.use.whole;
}

function readsFormulas({ operands }: TariffUse, read: CellsByReference): boolean {
  return operands
    .flatMap(referencesOf)
    .some((reference) => (read.get(referenceKey(reference)) ?? []).flat().some(({ formula }) => formula !== null));
}

interface Given {
  readonly values: readonly unknown[];
  readonly ownDay: boolean;
}

function argumentsOf({ declaration, operands }: TariffUse, read: CellsByReference): Given | Obstacle {
  const values: unknown[] = [];
  for (const [index, operand] of operands.entries()) {
    const value = valueOf(operand, read);
    if (typeof value === 'string') return { kind: value, argument: declaration.args[index]!.label };
    values.push(value.value);
  }
  const day = values[dayIndex(declaration)];
  if (Array.isArray(day) && day.flat().length > 1) return { kind: 'manyCells' };
  const ownDay = [day].flat(2).some((cell) => cell !== null && cell !== '');
  return { values, ownDay };
}

function valueOf(operand: Operand, read: CellsByReference): { value: unknown } | Unknown | 'unreadable' | 'dependent' {
  switch (operand.kind) {
    case 'omitted':
      return { value: null };
    case 'value':
      return { value: operand.value };
    case 'unresolved':
      return operand.why;
    case 'call':
      return isPriced(operand.name) ? 'dependent' : evaluated(operand.name, operand.operands, read);
    case 'cells': {
      const cells = read.get(referenceKey(operand.reference));
      if (!cells) return 'unreadable';
      if (cells.flat().some(({ formula }) => formula !== null && readsTariff(formula))) return 'dependent';
      return { value: cells.map((row) => row.map(({ value }) => value)) };
    }
  }
}

/** A call inside an argument is what our own function makes of it. */
function evaluated(name: string, operands: readonly Operand[], read: CellsByReference): ReturnType<typeof valueOf> {
  const values: unknown[] = [];
  for (const operand of operands) {
    const value = valueOf(operand, read);
    if (typeof value === 'string') return value;
    values.push(value.value);
  }
  const output = evaluateWith(name, values);
  return output === undefined ? 'expression' : { value: handedOn(output) };
}

function priceOn({ declaration }: TariffUse, values: readonly unknown[], day: string): number | Obstacle {
  const output = call(
    declaration,
    values.map((value, index) => (index === dayIndex(declaration) ? day : value)),
  );
  const cells = (Array.isArray(output) ? output : [[output]]).flat() as Exclude<Output, readonly unknown[]>[];
  const [only] = cells;
  if (cells.length !== 1) return { kind: 'manyCells' };
  if (only instanceof Failure) return { kind: 'failed', day, reason: only.reason };
  return typeof only === 'number' ? only : { kind: 'noNumber' };
}

function dayIndex({ args }: TariffUse['declaration']): number {
  return args.findIndex(({ name }) => name === 'asOf');
}
