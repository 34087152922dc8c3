import { callShare } from '../../domain/callCentre';
import { fail } from '../../domain';
import { whole } from '../core/argument';
import type { Grid } from '../core/argument';
import { sizeOf, sizeText } from '../core/broadcast';
import { BLANK } from '../core/cell';
import { declare } from '../core/declaration';
import { number, words } from '../readers';
import { ISSUING_COST_REVIEW, UNREADABLE } from './texts';
import { CALLSHARE_NATIVE } from './native';

const CATEGORY_NAME = words({ help: { ja: '区分の名前', en: 'the name of a category' } });

const categories = whole('categories', CATEGORY_NAME, {
  label: { ja: '区分', en: 'categories' },
  help: {
    ja: '照会区分の名前の範囲を指定します。合計の行は含めないでください。',
    en: 'The names of the categories. Leave the row of the total out.',
  },
  tellBlanks: 'zeroCounts',
});

const counts = whole(
  'counts',
  number({ measures: 'pieces', minimum: 0, help: { ja: '入電数。0以上の数', en: 'calls; numbers of at least 0' } }),
  {
    label: { ja: '入電数', en: 'counts' },
    help: {
      ja: '区分ごとの入電数を、区分と同じ形の範囲で指定します。',
      en: 'The calls of each, in a range of the same size.',
    },
    tellBlanks: 'zeroCounts',
  },
);

const selected = whole('selected', CATEGORY_NAME, {
  label: { ja: '対象', en: 'selected' },
  help: {
    ja: '割合を求める区分の名前を、1つまたは範囲で指定します。同じ名前は1回だけ数えます。',
    en: 'The categories whose share is wanted: one, or a range. A name given twice counts once.',
  },
  tellBlanks: 'zeroRefused',
});

export const CALLSHARE = declare({
  name: 'CALLSHARE',
  family: 'callCentre',
  args: [categories, counts, selected],
  result: { shape: 'scalar', help: { ja: '割合（0～1）。', en: 'A share from 0 to 1.' } },
  help: {
    words: '電話 問い合わせ 内訳 割合 用件 phone telephone',
    text: {
      ja: '入電数の合計に占める、指定した区分の割合を返します。',
      en: 'Returns the share of all calls that falls on the selected categories.',
    },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '割合 = 指定した区分の入電数 ÷ 全区分の入電数。名前は、全角・半角、空白、大文字・小文字の違いを無視して比べます。区分か入電数が空白の組は、割合にも合計にも入れません。指定した区分の入電数がすべて空白なら結果も空白です。',
      en: 'Share = calls of the selected categories ÷ calls of all. Names are compared without regard to width, spaces and case. A pair with a blank stays out of the total, and out of the share; where all counts of the selected categories are blank, so is the result.',
    },
    errors: [
      UNREADABLE,
      { code: '#N/A', when: { ja: '指定した区分が区分の範囲にないとき。', en: 'A selected category does not occur.' } },
      { code: '#NUM!', when: { ja: '負の入電数があるとき。', en: 'A number of calls is negative.' } },
      { code: '#DIV/0!', when: { ja: '合計が0のとき。', en: 'The total is 0.' } },
    ],
    examples: [
      {
        text: {
          ja: '表5: 人間の判断を要する照会（一時停止とその他）は約3割',
          en: 'Table 5: enquiries that need human judgement are about 30 %',
        },
        sheet: [
          ['電子証明書', 391016],
          ['交付申請書', 377006],
          ['マイナンバーカード', 290014],
          ['転送架け直し', 255335],
          ['受付状況確認', 221308],
          ['交付通知書', 33382],
          ['コンビニ交付', 29001],
          ['マイナンバー', 4754],
          ['通知カード', 3663],
          ['e-Tax', 1274],
          ['個人番号通知書', 1250],
          ['コールセンター', 825],
          ['電子申請・申告システム', 433],
          ['一時停止', 509539],
          ['その他', 151676],
        ],
        formula: '=MYNA.CALLSHARE(A1:A15,B1:B15,A14:A15)',
        result: 0.29122307392811025,
      },
    ],
    sources: [ISSUING_COST_REVIEW],
    related: ['CALLRATIO', 'AISAVING', 'SHARE'],
    native: CALLSHARE_NATIVE,
  },
  calculate: (names, callCounts, chosen) => {
    const wanted = chosen.flat().filter((name) => name !== null);
    const paired = namedCalls(names, callCounts);
    if (wanted.length === 0 || paired.length === 0) return BLANK;
    return callShare(paired, wanted) ?? BLANK;
  },
});

/** Each category with its calls; what has no name is left out. */
export function namedCalls(names: Grid<string>, callCounts: Grid<number>) {
  const shapes = [sizeOf(names), sizeOf(callCounts)].map(sizeText);
  if (shapes[0] !== shapes[1]) fail('shapesDiffer', { shapes });
  const flatCounts = callCounts.flat();
  return names.flat().flatMap((name, index) => (name === null ? [] : [{ name, calls: flatCounts[index] ?? null }]));
}
