import { partsOf, sumVerdict } from '../../domain/cost';
import { fail } from '../../domain';
import { printed } from '../../domain/numerals';
import type { Figure } from '../../domain/numerals';
import { each, whole } from '../core/argument';
import type { Grid } from '../core/argument';
import { located } from '../core/readCell';
import { declare } from '../core/declaration';
import { onceFor } from '../core/once';
import { ANY_NUMBER, figure } from '../readers';
import { measuredBy, refuseMixture, withUnit } from './units';
import { ISSUING_COST_REVIEW, UNREADABLE, VERDICTS } from './texts';
import { SUMCHECK_NATIVE } from './native';

const published = each('published', figure({ measures: 'anything', help: ANY_NUMBER }), {
  label: { ja: '公表された合計', en: 'published total' },
  help: { ja: '公表された合計を指定します。', en: 'The published total.' },
  tellBlanks: 'zeroCounts',
});

const parts = whole('parts', figure({ measures: 'anything', help: ANY_NUMBER }), {
  label: { ja: '内訳', en: 'parts' },
  help: { ja: '合計の内訳の範囲を指定します。空白は数えません。', en: 'The range of its parts. Blanks are left out.' },
  tellBlanks: 'zeroCounts',
});

/** The parts serve every total of the call. */
const summedUp = onceFor((cells: Grid<Figure>) => {
  const present = cells.flat().filter((part) => part !== null);
  if (present.length === 0) return located(parts, undefined, () => fail('allBlank', {}));
  return { ...partsOf(present.map(printed)), measures: measuredBy(parts, cells) };
});

export const SUMCHECK = declare({
  name: 'SUMCHECK',
  family: 'cost',
  args: [published, parts],
  result: {
    shape: 'each',
    help: {
      ja: '「一致」「端数の範囲内」「不一致」のいずれか。',
      en: '一致 (match), 端数の範囲内 (within rounding) or 不一致 (mismatch).',
    },
  },
  help: {
    words: '検算 合計 足し算 内訳 合わない ずれ total verify',
    text: {
      ja: '公表された合計が、端数処理された内訳の和と合うかを返します。',
      en: 'Returns whether a published total agrees with the sum of its rounded parts.',
    },
    rounding: { ja: '和は端数処理せずに比べます。', en: 'The sum is compared unrounded.' },
    notes: {
      ja: '和が合計に等しいとき「一致」、差が最後の桁の (n+1)/2 以内（n は内訳の数）のとき「端数の範囲内」、それより大きいとき「不一致」です。',
      en: '一致 if the sum equals the total; 端数の範囲内 if it is off by at most (n+1)/2 last digits, n being the number of parts; else 不一致.',
    },
    errors: [UNREADABLE, { code: '#VALUE!', when: { ja: '内訳がすべて空白のとき。', en: 'All parts are blank.' } }],
    examples: [
      {
        text: { ja: '表2の令和4年度（万枚）', en: 'Fiscal year 2022 of table 2' },
        sheet: [[92, 61, 69, 128, 229, 419, 475, 328, 412, 449, 410, 487]],
        formula: '=MYNA.SUMCHECK(3559,A1:L1)',
        result: '一致',
      },
      {
        text: { ja: '表2の令和5年度: 月の和は 833', en: 'Fiscal year 2023: the months add up to 833' },
        sheet: [[433, 53, 37, 29, 29, 33, 40, 29, 27, 36, 39, 48]],
        formula: '=MYNA.SUMCHECK(834,A1:L1)',
        result: '端数の範囲内',
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['PERCARDCOSTCHECK', 'IDLETOTAL'],
    native: SUMCHECK_NATIVE,
  },
  calculate: (total, cells) => {
    const sum = summedUp(cells);
    const measured = withUnit(total);
    if (measured) located(published, undefined, () => refuseMixture(measured, sum.measures));
    return VERDICTS[sumVerdict(printed(total), sum)];
  },
});
