import { FUNCTIONS } from '../functions';
import type { Declaration } from '../functions';
import { DATE_HELPERS } from './helpers/dates';
import { CALL_HELPERS } from './helpers/calls';
import { PRINTED_HELPERS } from './helpers/printed';
import { PLAN_HELPERS } from './helpers/plans';
import { NUMBER_HELPERS } from './helpers/numbers';
import { RENEWAL_HELPERS } from './helpers/renewal';
import { POSTAGE_HELPERS } from './helpers/postage';
import { SHAPE_HELPERS } from './helpers/shapes';
import { WORD_HELPERS } from './helpers/words';
import type { Helper } from './helpers/helper';

export const HELPERS: readonly Helper[] = [
  ...SHAPE_HELPERS,
  ...NUMBER_HELPERS,
  ...WORD_HELPERS,
  ...DATE_HELPERS,
  ...RENEWAL_HELPERS,
  ...PLAN_HELPERS,
  ...PRINTED_HELPERS,
  ...CALL_HELPERS,
  ...POSTAGE_HELPERS,
];

/** The functions that can be said in Excel's own words. */
export const NATIVE_FUNCTIONS: readonly Declaration[] = FUNCTIONS.filter(({ help }) => help.native !== undefined);

/** The arguments that a native text takes: all but the last ones, where it says so. */
export function nativeArguments({ args, help }: Declaration): Declaration['args'] {
  return args.filter(({ name }) => !help.nativeWithout?.includes(name));
}

/** The name by which a workbook calls a function of its own. */
export function nativeName(name: string): string {
  return `MYNA_${name}`;
}

/** A text on one line: what stands before a line's first sign is for people alone. */
export function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('');
}
