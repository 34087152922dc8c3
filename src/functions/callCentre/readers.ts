import { MAX_AGENTS } from '../../domain/callCentre';
import { fail } from '../../domain';
import type { Reader } from '../core/argument';
import { number, withUnits } from '../readers';

/** A length of time in seconds, above 0. */
export const duration: Reader<number> = positive(
  withUnits([], number({ help: { ja: '0より大きい秒数', en: 'seconds, above 0' } })),
);

/** A share of at most 1, as 80% or 0.8. */
export function share(bounds: { readonly aboveZero?: boolean; readonly one?: 'levelUnreachable' | 'everyoneAway' }) {
  const plain = number({ measures: 'share', minimum: 0, help: SHARE_EXPECTS });
  return bounds.aboveZero ? positive(upToOne(plain, bounds.one)) : upToOne(plain, bounds.one);
}

const SHARE_EXPECTS = { ja: '割合。80% や 0.8 のように指定します', en: 'a share, such as 80% or 0.8' };

export const agentCount: Reader<number> = withUnits(
  ['人'],
  number({
    minimum: 1,
    maximum: MAX_AGENTS,
    whole: true,
    help: { ja: '1～1,000,000の整数（人）', en: 'a whole number from 1 to 1,000,000' },
  }),
);

export const serverCount: Reader<number> = withUnits(
  ['人'],
  number({
    minimum: 0,
    maximum: MAX_AGENTS,
    whole: true,
    help: { ja: '0～1,000,000の整数', en: 'a whole number from 0 to 1,000,000' },
  }),
);

function positive(reader: Reader<number>): Reader<number> {
  return {
    ...reader,
    plain: { minimum: Number.MIN_VALUE, maximum: reader.plain?.maximum ?? Number.MAX_VALUE, whole: false },
    read: (content, context) => {
      const value = reader.read(content, context);
      return value > 0 ? value : fail('notPositive', { value });
    },
  };
}

function upToOne(reader: Reader<number>, one: 'levelUnreachable' | 'everyoneAway' | undefined): Reader<number> {
  return {
    ...reader,
    // 1 itself is read slowly: whether it may stand depends on the argument.
    plain: { minimum: 0, maximum: 1 - Number.EPSILON, whole: false },
    read: (content, context) => {
      const value = reader.read(content, context);
      if (value > 1) return fail('shareAboveOne', { value });
      return value === 1 && one ? fail(one, {}) : value;
    },
  };
}
