import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';
import type { Book } from '../../xlsx';
import { FUNCTIONS } from '../../functions';
import { tokensOf } from '../../sheet/formula';
import { answered } from './nativeCalls';
import { qualifiedName } from './names';

/** A formula of a file that the grid's engine cannot calculate: it keeps the result that the file holds. */
export interface UnknownFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly parts: readonly UnknownPart[];
}

export function unknownFormulas(book: Book): readonly UnknownFormula[] {
  const { sheets } = answered(book);
  const found: UnknownFormula[] = [];
  for (const { name, cells } of sheets) {
    for (const [row, inRow] of cells) {
      for (const [column, { formula }] of inRow) {
        const parts = formula === undefined ? [] : unknownParts(formula);
        if (formula !== undefined && parts.length > 0) found.push({ sheet: name, row, column, formula, parts });
      }
    }
  }
  return found;
}

export type UnknownKind = 'function' | 'externalLink' | 'tableReference' | 'spillReference' | 'sheetSpan';

/** What in a formula the grid's engine cannot calculate. */
export interface UnknownPart {
  readonly kind: UnknownKind;
  /** As it is written: `PHONETIC`, `[1]Sheet1!A1`. */
  readonly text: string;
}

const OWN = new Set(FUNCTIONS.map(qualifiedName));
const NONE: readonly UnknownPart[] = [];
const known = new Map<string, readonly UnknownPart[]>();
const MOST_KNOWN = 50_000;

/** What in a formula the engine cannot calculate. */
export function unknownParts(formula: string): readonly UnknownPart[] {
  let parts = known.get(formula);
  if (!parts) {
    parts = find(formula);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, parts);
  }
  return parts;
}

export function calculable(formula: string): boolean {
  return unknownParts(formula).length === 0;
}

function find(formula: string): readonly UnknownPart[] {
  // Most formulas have nothing but plain references.
  if (!/[[(#!]/.test(formula)) return NONE;
  const tokens = tokensOf(formula);
  // LET and LAMBDA give names that may be called.
  const given = new Set(tokens.filter(({ type }) => type === 'range_named').map(({ value }) => value.toUpperCase()));
  const parts = tokens.flatMap(({ type, value }): readonly UnknownPart[] => {
    if (type === 'func') return isKnown(value, given) ? NONE : [{ kind: 'function', text: value }];
    const kind = unknownKind(type, value);
    return kind ? [{ kind, text: value }] : NONE;
  });
  return parts.length > 0 ? parts : NONE;
}

function isKnown(name: string, given: ReadonlySet<string>): boolean {
  const capitals = name.toUpperCase();
  return OWN.has(capitals) || ALL_IMPLEMENTED_FUNCTIONS_SET.has(capitals) || given.has(capitals);
}

const EXTERNAL = /^'?[^'![]*\[[^\]]+\][^!]*!/;
const SPAN = /^'?[^'![\]:]+:[^'!]+!|^'[^'!:]+:[^'!]+'!/;

function unknownKind(type: string, value: string): UnknownKind | undefined {
  if (type === 'structured') return /\[\[?@|^\[/.test(value) ? 'tableReference' : undefined;
  if (type === 'operator') return value === '#' ? 'spillReference' : undefined;
  if (type === 'unknown') return /[[\]]/.test(value) ? 'externalLink' : undefined;
  if (!type.startsWith('range')) return undefined;
  return EXTERNAL.test(value) ? 'externalLink' : SPAN.test(value) ? 'sheetSpan' : undefined;
}
