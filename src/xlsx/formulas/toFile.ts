import {
  isBlank,
  isOperator,
  operandEnd,
  operandStart,
  readTableReference,
  readTokens,
  tableReference,
} from '../../sheet/formula';
import type { TokenList } from '../../sheet/formula';
import { filePrefix } from './futureFunctions';

const OWN = /^MYNA\./i;

/**
 * A formula as a person types it, as a file holds it: `=MYNA.X(D1#)` is `_xldudf_MYNA_X(_xlfn.ANCHORARRAY(D1))`.
 * @param table the name of the table that the formula stands in, for `[@Column]`.
 */
export function formulaToFile(formula: string, table?: string): string {
  const text = formula.replace(/^=/, '');
  // Most formulas have nothing that a file writes in another way; a bracket or a sign that might be is worth a closer look.
  if (!/[#@[(]/.test(text)) return text;
  const list = readTokens(text);
  const { tokens, texts } = list;
  const parameters = parameterTokens(list);
  tokens.forEach((token, index) => {
    if (parameters.has(index)) texts[index] = parameter(token.value);
    else if (token.type === 'func') texts[index] = functionName(token.value);
    else if (token.type === 'structured') texts[index] = structured(token.value, table);
  });
  writeAnchors(list);
  writeIntersections(list);
  return texts.join('');
}

/** `[x]`, one that may be left out, is `_xlop.x` where it is declared. */
function parameter(name: string): string {
  const optional = optionalName(name);
  return optional === undefined ? `_xlpm.${name}` : `_xlop.${optional}`;
}

function optionalName(text: string): string | undefined {
  return /^\[([^[\]@#]+)\]$/.exec(text)?.[1];
}

function functionName(name: string): string {
  if (OWN.test(name)) return `_xldudf_MYNA_${name.slice('MYNA.'.length).toUpperCase()}`;
  const prefix = filePrefix(name.toUpperCase());
  return prefix === '' ? name : prefix + name.toUpperCase();
}

/** `[@Column]` is short for `Table[[#This Row],[Column]]`, which is how files have it. */
function structured(text: string, table: string | undefined): string {
  const reference = readTableReference(text);
  if (!reference) return text;
  const thisRow = reference.sections?.includes('this row') ?? false;
  const named = !reference.table && table !== undefined ? { ...reference, table } : reference;
  return thisRow || named !== reference ? tableReference(named, { thisRow: true }) : text;
}

/** `D1#` → `_xlfn.ANCHORARRAY(D1)` */
function writeAnchors(list: TokenList): void {
  list.tokens.forEach((token, index) => {
    if (!isOperator(token, '#')) return;
    const start = operandStart(list, index - 1);
    list.texts[start] = `_xlfn.ANCHORARRAY(${list.texts[start]}`;
    list.texts[index] = ')';
  });
}

/** `@A1` → `_xlfn.SINGLE(A1)` */
function writeIntersections(list: TokenList): void {
  list.tokens.forEach((token, index) => {
    if (!isOperator(token, '@')) return;
    let start = index + 1;
    while (isBlank(list.tokens[start])) start += 1;
    const end = operandEnd(list, start);
    list.texts[index] = '_xlfn.SINGLE(';
    list.texts[end] = `${list.texts[end] ?? ''})`;
  });
}

/** The tokens of a formula that are parameters of LET or LAMBDA, where they are declared and where they are used. */
function parameterTokens(list: TokenList): ReadonlySet<number> {
  const found = new Set<number>();
  list.tokens.forEach(({ type, value }, index) => {
    const name = type === 'func' ? value.toUpperCase() : '';
    const end = list.partner.get(index + 1);
    if ((name !== 'LET' && name !== 'LAMBDA') || end === undefined) return;
    const { names, optional } = declared(list, index + 1, end, name === 'LET' ? 2 : 1);
    optional.forEach((at) => found.add(at));
    for (let at = index + 2; at < end; at += 1) {
      const token = list.tokens[at]!;
      const isName = token.type === 'range_named' || token.type === 'func';
      if (isName && names.has(token.value.toUpperCase())) found.add(at);
    }
  });
  return found;
}

/** Names among the arguments between two brackets: every one (LAMBDA) or every second one (LET), and never the last. */
function declared(list: TokenList, open: number, close: number, step: 1 | 2) {
  const args: number[][] = [[]];
  for (let at = open + 1; at < close; at += 1) {
    const token = list.tokens[at]!;
    if (isOperator(token, ',')) args.push([]);
    else if (!isBlank(token)) args.at(-1)!.push(at);
    if (isOperator(token, '(')) at = list.partner.get(at) ?? at;
  }
  const names = new Set<string>();
  const optional: number[] = [];
  for (let index = 0; index < args.length - 1; index += step) {
    const [only, ...more] = args[index]!;
    const token = only === undefined ? undefined : list.tokens[only];
    if (more.length > 0 || token === undefined) continue;
    const name = step === 1 ? optionalName(token.value) : undefined;
    if (name !== undefined) optional.push(only!);
    if (name !== undefined || token.type === 'range_named') names.add((name ?? token.value).toUpperCase());
  }
  return { names, optional };
}
