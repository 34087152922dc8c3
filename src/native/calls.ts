import { FUNCTIONS } from '../functions';
import { readPlace } from '../sheet';
import type { Place } from '../sheet';
import { callsIn, isOperator, readTokens } from '../sheet/formula';
import type { BookName } from '../xlsx';
import { needsArray, type Surroundings } from '../xlsx/formulas';
import { NATIVE_FUNCTIONS, nativeArguments, nativeName } from './names';

const ADD_IN = /^MYNA\./i;
const NATIVE = new Set(NATIVE_FUNCTIONS.map(({ name }) => name));
const ALL = new Map(FUNCTIONS.map((declaration) => [declaration.name, declaration]));
/** By the name in a workbook, in capitals, that of the add-in. */
const ADD_IN_NAMES = new Map(FUNCTIONS.map(({ name }) => [nativeName(name), `MYNA.${name}`]));

/** The functions of the add-in that a formula calls, without `MYNA.`. */
export function addInCalls(formula: string): readonly string[] {
  if (!/MYNA\./i.test(formula)) return [];
  const { tokens } = readTokens(formula);
  const called = tokens.filter(({ type, value }) => type === 'func' && ADD_IN.test(value));
  return [...new Set(called.map(({ value }) => value.replace(ADD_IN, '').toUpperCase()))];
}

export function hasNativeText(name: string): boolean {
  return NATIVE.has(name);
}

const TAKEN = new Map(NATIVE_FUNCTIONS.map((declaration) => [declaration.name, nativeArguments(declaration).length]));

/** What of a formula needs the add-in: functions without a native text, and those that are given an argument which that does not take. */
export function addInOnly(formula: string): readonly string[] {
  const without = addInCalls(formula).filter((name) => !hasNativeText(name));
  const calls = callsIn(formula, (written) =>
    ADD_IN.test(written) ? written.replace(ADD_IN, '').toUpperCase() : null,
  );
  const given = calls.flatMap(({ name, args }) => {
    const taken = TAKEN.get(name);
    const extra = taken === undefined ? undefined : ALL.get(name)!.args[args.length > taken ? taken : Infinity];
    return extra ? [`${name}(${extra.name})`] : [];
  });
  return [...new Set([...without, ...given])];
}

const NATIVE_NAMES: ReadonlySet<string> = new Set(NATIVE_FUNCTIONS.map(({ name }) => nativeName(name)));

/** `MYNA.X(…)` as `MYNA_X(…)`, where the function has a native text, or is one of those that a workbook has. */
export function toNativeCalls(formula: string, names = NATIVE_NAMES): string {
  return renamed(formula, /MYNA\./i, (name) => {
    const native = nativeName(name.replace(ADD_IN, '').toUpperCase());
    return ADD_IN.test(name) && names.has(native) ? native : name;
  });
}

/** `MYNA_X(…)` as `MYNA.X(…)`, for those of the names that are told, in capitals. */
export function toAddInCalls(formula: string, names: ReadonlySet<string>): string {
  return renamed(formula, /MYNA_/i, (name) => {
    const capitals = name.toUpperCase();
    return names.has(capitals) ? (ADD_IN_NAMES.get(capitals) ?? name) : name;
  });
}

function renamed(formula: string, mayCall: RegExp, nameOf: (name: string) => string): string {
  if (!mayCall.test(formula)) return formula;
  const { tokens, texts } = readTokens(formula);
  tokens.forEach(({ type, value }, index) => {
    if (type === 'func') texts[index] = nameOf(value);
  });
  return texts.join('');
}

/** Whether a function of the add-in has this name in a workbook. */
export function isFunctionName(name: string): boolean {
  return ADD_IN_NAMES.has(name.toUpperCase());
}

/** The names, in capitals, that a formula calls or reads. */
export function namesRead(formula: string): readonly string[] {
  const { tokens } = readTokens(formula);
  const named = tokens.filter(({ type }) => type === 'func' || type === 'range_named');
  return named.map(({ value }) => value.slice(value.lastIndexOf('!') + 1).toUpperCase());
}

/** Functions that read another cell's formula, and not its value. */
const READS_FORMULA = /^(?:FORMULATEXT|ISFORMULA)$/i;

/** The cells whose formulas a formula reads: `FORMULATEXT(B2)`, and `B2#`, which is as large as what B2 spills. */
export function formulasRead(formula: string, sheet: string): readonly Place[] {
  if (!/#|FORMULATEXT|ISFORMULA/i.test(formula)) return [];
  const { tokens } = readTokens(formula);
  return tokens.flatMap(({ type, value }, index) => {
    const place = type === 'range' ? readPlace(value, sheet) : undefined;
    if (!place) return [];
    const called = isOperator(tokens[index - 1], '(') ? tokens[index - 2] : undefined;
    const reads = (called?.type === 'func' && READS_FORMULA.test(called.value)) || isOperator(tokens[index + 1], '#');
    return reads ? [place] : [];
  });
}

const ownIsSeveral: Surroundings['ownIsSeveral'] = (name, several) => {
  const declaration = ADD_IN.test(name) ? ALL.get(name.replace(ADD_IN, '')) : undefined;
  if (!declaration) return undefined;
  const { result, args } = declaration;
  if (result.shape !== 'each') return result.shape !== 'scalar';
  return args.some(({ shape }, index) => shape === 'each' && several[index]);
};

/** The rule of files for formulas of the add-in, in a workbook with these names: see `needsArray`. */
export function arrayRule(names: readonly Pick<BookName, 'name' | 'formula'>[]): (formula: string) => boolean {
  const alone: Surroundings = { ownIsSeveral, severalNames: new Set() };
  // A LAMBDA stands for no cells.
  const several = names.filter(({ formula }) => !/^=LAMBDA\(/i.test(formula) && needsArray(formula, alone));
  const surroundings = { ownIsSeveral, severalNames: new Set(several.map(({ name }) => name.toUpperCase())) };
  return (formula) => needsArray(formula, surroundings);
}
