import { each } from '../core/argument';
import { declare } from '../core/declaration';
import { ANY_NUMBER, number } from '../readers';
import { NUM_NATIVE } from './native';

const source = each('text', number({ measures: 'anything', help: ANY_NUMBER }), {
  label: { ja: '文字列', en: 'text' },
  help: {
    ja: '数を表す文字列か、その範囲を指定します。',
    en: 'The text that says a number, or a range of such texts.',
  },
  tellBlanks: 'zeroCounts',
});

export const NUM = declare({
  name: 'NUM',
  family: 'common',
  args: [source],
  result: {
    shape: 'each',
    help: { ja: '数値。範囲を指定すると同じ形で返します。', en: 'The number, in the shape of the range.' },
  },
  help: {
    words: '漢数字 文字 数値 変換 万 億 全角 convert text',
    text: { ja: '日本語で書かれた数を数値にして返します。', en: 'Returns the number that Japanese text says.' },
    rounding: { ja: '端数処理はしません。', en: 'Not rounded.' },
    notes: {
      ja: '全角の数字、桁区切り、漢数字（三百三十万）、▲・△・−・- の負の数（¥▲5 も）、約、途中の空白（2,737 万枚）、千・万・百万・億・兆の単独と組み合わせ（1億2,345万、3千5百万円）、末尾の単位（円 枚 件 通 人 名 台 窓口 か所 席 回 箱 団体 日 か月 年 時間 分 秒 % 割 g kg mm cm m）と、そのあとの /件・/枚・/日 を読みます。17.2% は 0.172、3割5分は 0.35 です。kg は g に、mm と m は cm に直し、時間・分・秒は書かれた数のままです。一通りに読めないものは推測せず、理由とともにエラーにします。空白は空白のまま返します。',
      en: 'Reads full-width digits, thousands separators, numerals in kanji (三百三十万), ▲ △ − - as negative (¥▲5 too), 約, blanks inside (2,737 万枚), 千 万 百万 億 兆 alone or mixed (1億2,345万, 3千5百万円), a trailing unit (円 枚 件 通 人 名 台 窓口 か所 席 回 箱 団体 日 か月 年 時間 分 秒 % 割 g kg mm cm m), and /件, /枚 or /日 behind it. 17.2% is 0.172 and 3割5分 is 0.35; kg becomes g, mm and m become cm; 時間, 分 and 秒 leave the number as written. What does not read in exactly one way is an error, with the reason. A blank stays blank.',
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '数として読めないとき（1,2,3x、12円34、--3、▲ だけ、千円、かっこの付いた (5)、1億2千、94団体 (89.5%)、4月 など）。',
          en: 'Text that does not read as a number, such as 1,2,3x, 12円34, --3, a lone ▲, 千円, (5) in brackets, 1億2千, 94団体 (89.5%) or 4月.',
        },
      },
    ],
    examples: [
      {
        text: { ja: 'いろいろな書き方', en: 'Various spellings' },
        sheet: [['1億2,345万'], ['37,449百万円'], ['▲ 108,656,390'], ['17.2%'], ['１，８３０万枚'], [null]],
        formula: '=MYNA.NUM(A1:A6)',
        result: [[123450000], [37449000000], [-108656390], [0.172], [18300000], ['']],
      },
    ],
    sources: [
      {
        text: {
          ja: '公文書・予算資料の数の書き方（例: 総括調査票「マイナンバーカード交付事業費補助金」）',
          en: 'The way official documents write numbers, e.g. the budget execution review of the My Number Card delivery subsidy',
        },
      },
    ],
    related: ['WAREKI', 'FISCALYEAR'],
    native: NUM_NATIVE,
  },
  calculate: (value) => value,
});
