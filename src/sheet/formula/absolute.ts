import { tokensOf } from './tokens';

export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Fixed = readonly [column: boolean, row: boolean];

/** The order in which F4 goes: A1, $A$1, A$1, $A1, A1. */
const ORDER: readonly Fixed[] = [
  [false, false],
  [true, true],
  [false, true],
  [true, false],
];
const END = /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/i;

/**
 * The formula after F4: the references at the caret, or those that are selected, are fixed in the next way, both ends of a range alike.
 * The caret stands behind what was changed. undefined where there is no reference.
 */
export function withNextFixing({ text, start, end }: SelectedText): SelectedText | undefined {
  if (!text.startsWith('=')) return undefined;
  let position = 0;
  let written = '';
  let caret: number | undefined;
  for (const { type, value } of tokensOf(text)) {
    const isAt = position <= end && position + value.length >= start && type.startsWith('range');
    const fixed = isAt && type !== 'range_named' ? nextFixing(value) : undefined;
    written += fixed ?? value;
    position += value.length;
    if (fixed !== undefined) caret = written.length;
  }
  return caret === undefined ? undefined : { text: written, start: caret, end: caret };
}

function nextFixing(reference: string): string | undefined {
  const at = reference.lastIndexOf('!') + 1;
  const ends = reference.slice(at).split(':');
  const parts = ends.map((part) => END.exec(part));
  const [first] = parts;
  if (!first || parts.includes(null)) return undefined;
  const [, before, letters, between, digits] = first;
  // Of a row alone, the sign before it is the row's.
  const isFixed: Fixed = letters ? [before === '$', between === '$'] : [false, before === '$' || between === '$'];
  const isWhole = !letters || !digits;
  const now = ORDER.findIndex(([column, row]) => column === isFixed[0] && row === isFixed[1]);
  const next: Fixed = isWhole
    ? isFixed[0] || isFixed[1]
      ? [false, false]
      : [true, true]
    : ORDER[(now + 1) % ORDER.length]!;
  const written = ends.map((part) => {
    const [, , column = '', , row = ''] = END.exec(part)!;
    return `${column && next[0] ? '$' : ''}${column}${row && next[1] ? '$' : ''}${row}`;
  });
  return reference.slice(0, at) + written.join(':');
}
