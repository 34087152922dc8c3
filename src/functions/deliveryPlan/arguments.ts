import type { Content } from '../../sheet';
import type { Monthly } from '../../domain/deliveryPlan/figures';
import { fail } from '../../domain';
import { each, one, whole } from '../core/argument';
import type { Grid, Reader } from '../core/argument';
import { date, number } from '../readers';
import { sizeOf, sizeText } from '../core/broadcast';

const COUNT_EXPECTS = {
  ja: '0以上の枚数。文字列の数（4万8,500件 など）も読みます',
  en: 'a count from 0 on; text such as 4万8,500件 is read too',
};
export const COUNT = number({ measures: 'pieces', minimum: 0, help: COUNT_EXPECTS });
export const WHOLE_COUNT = number({ measures: 'pieces', minimum: 0, whole: true, help: COUNT_EXPECTS });
const NOT_NEGATIVE = { minimum: 0, help: { ja: '0以上の数', en: 'a number from 0 on' } } as const;
const DAYS = number({ measures: 'days', ...NOT_NEGATIVE });
export const CARDS_A_DAY = number({ measures: 'pieces', per: 'day', ...NOT_NEGATIVE });
export const PEOPLE = number({ measures: 'people', ...NOT_NEGATIVE });
export const TOLERATED = number({ measures: 'share', ...NOT_NEGATIVE });
export const WEIGHT = number({ measures: 'anything', ...NOT_NEGATIVE });
export const SHARE = number({
  measures: 'share',
  minimum: 0,
  maximum: 1,
  help: { ja: '0～1 の割合（80% のような文字列も読みます）', en: 'a share from 0 to 1; text such as 80% is read too' },
});

/** Whatever a cell holds, for tables that are read as a whole. */
export const ANY_CELL: Reader<Content> = {
  help: { ja: '数・文字列・日付のセル', en: 'cells with numbers, texts or dates' },
  read: (content) => content,
  plain: { minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE, whole: false },
};

export const days = (optional: boolean) =>
  each('days', DAYS, {
    label: { ja: '日数', en: 'days' },
    help: optional
      ? { ja: '交付前設定を行う日数を指定します。', en: 'The days on which cards are set.' }
      : {
          ja: '窓口を開く日数を指定します。OPENDAYS で求められます。',
          en: 'The days on which the windows are open, as OPENDAYS gives them.',
        },
    optional,
    ...(optional ? {} : { tellBlanks: 'zeroRefused' }),
  });

export const windows = each(
  'windows',
  number({ measures: 'windows', minimum: 0, whole: true, help: { ja: '0以上の整数', en: 'a whole number from 0 on' } }),
  {
    label: { ja: '窓口数', en: 'windows' },
    help: { ja: '窓口の数を指定します。', en: 'The number of windows.' },
    tellBlanks: 'zeroCounts',
  },
);

export const appliedMonths = whole('applied', COUNT, {
  label: { ja: '申請件数', en: 'applied' },
  help: {
    ja: '月ごとの申請件数を指定します。毎月同じなら1つの値で足ります。',
    en: 'The applications of each month; one value where every month has the same.',
  },
  tellBlanks: 'zeroCounts',
});

export const backlogOne = one('backlog', COUNT, {
  label: { ja: '滞留', en: 'backlog' },
  help: {
    ja: '今の滞留（申請済みで未交付の枚数）を指定します。',
    en: 'The present backlog: cards applied for and not delivered.',
  },
  tellBlanks: 'zeroCounts',
});

export const startMonth = one('start', date, {
  label: { ja: '最初の月', en: 'first month' },
  help: {
    ja: '最初の月を指定すると、結果を月で返します。省略すると何か月目かの数で返します。',
    en: 'The first month: the result is then a month. If left out it is the number of the month.',
  },
  optional: true,
});

/** The months of a single row or column. */
export function listOf<T>(grid: Grid<T>): readonly (T | null)[] {
  const size = sizeOf(grid);
  return size.rows > 1 && size.columns > 1 ? fail('vectorExpected', size) : grid.flat();
}

/** A single cell stands for every month. */
export function monthlyOf(grid: Grid<number>): Monthly {
  const list = listOf(grid);
  if (list.length > 1) return list;
  return list[0] ?? fail('blankNotAllowed', {});
}

export function sameSize(...grids: readonly Grid<unknown>[]): void {
  const sizes = grids.map((grid) => sizeText(sizeOf(grid)));
  if (new Set(sizes).size > 1) fail('shapesDiffer', { shapes: [...new Set(sizes)] });
}

/** The list in the shape of the range it stands for. */
export function shapedLike<T>(list: readonly T[], grid: Grid<unknown>): T[][] {
  return sizeOf(grid).rows > 1 ? list.map((value) => [value]) : [[...list]];
}
