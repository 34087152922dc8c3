import { fiscalYearName } from '../../../../domain/calendar';
import type { Civil } from '../../../../domain/calendar';
import type { Band, ForecastYear, Uncertainty } from '../../../../domain/renewal/forecast';

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

const count = (value: number): string => `${whole(value)}件`;
const range = ({ low, high }: Pick<Band, 'low' | 'high'>): string => `${whole(low)}～${whole(high)}`;
const month = ({ year, month: number }: Civil): string => `${year}年${number}月`;
const told = (band: Band): string => `${count(band.central)}（${range(band)}件）`;

const reasons: Readonly<Record<Uncertainty, string>> = {
  held: '期限まで保有されている割合',
  lead: '製造から交付までの月数',
  firstMonths: '2017年3月までに交付された分の製造の月',
  minors: '未成年の割合',
  part: '全国の枚数に占める団体の割合',
};

export const ja = {
  prefecture: '都道府県',
  allPrefectures: 'すべて（名前かコードで探す）',
  search: '団体を探す',
  searchHint: '名前の一部、よみ、団体コード（5桁か6桁）。例: 川崎、かわさき、14130',
  body: '団体',
  bodyLine: (name: string, code: string, prefecture: string) => `${prefecture}${name}（${code}）`,
  found: (shown: number, more: number) =>
    more === 0
      ? `${shown}団体から選んでください。`
      : `初めの${shown}団体です（ほか${more}団体）。都道府県か名前で絞ってください。`,
  chooseFirst: '都道府県を選ぶか、団体の名前を入力してください。',
  noneFound: (text: string, prefecture: string) =>
    `「${text}」に当たる団体は、${prefecture === '' ? '全国' : prefecture}の統計（2022年12月の1,741団体）にありません。合併や名称変更があったときは、その前の名前か団体コードで探してください。`,
  example: '例: 神奈川県川崎市の見通しを見る',
  months: '見通しの月数',
  reach: (from: Civil, to: Civil, least: number, most: number) =>
    `${month(from)}から。${least}～${most}か月（収録した統計で求められるのは${month(to)}まで）。`,
  badMonths: (from: Civil, to: Civil, least: number, most: number) =>
    `${least}以上${most}以下の整数を入力してください。収録した統計で求められるのは、${month(from)}から${month(to)}までです。`,
  result: (prefecture: string, name: string) => `${prefecture}${name}の見通し`,
  caption: '年度ごとの更新の件数（期限の月で数えたもの）と、その幅',
  year: '年度',
  partOfYear: (months: number) => `${months}か月分`,
  kinds: { cards: 'カード', certificates: '電子証明書' },
  count,
  range,
  peaks: '最も多い月',
  peakOf: { cards: 'カードの期限', certificates: '電子証明書の期限' },
  peak: (at: Civil, band: Band) => `${month(at)}: ${told(band)}`,
  windowPeak: '窓口に来る人（更新できる3か月に一様に散らした数）',
  atWindow: (
    at: Civil,
    { cards, certificates, hours }: { readonly cards: number; readonly certificates: number; readonly hours: number },
  ) => `${month(at)}: カード ${count(cards)}、電子証明書 ${count(certificates)}、${whole(hours)}時間`,
  why: '幅の理由',
  whyText:
    '幅のある前提をすべて同じ側に動かしたときの数を、幅の端にしています。確率ではありません。前提を1つずつ動かすと、次のように変わります。',
  whyCaption: (year: string) => `${year}の件数の動き（中央の数との差）`,
  assumption: '前提',
  reasons,
  moves: ({ below, above }: { readonly below: number; readonly above: number }) => `−${whole(below)}～+${whole(above)}`,
  make: 'シートを作成',
  makeHint: (sheet: string, plan: string, cost: string) =>
    `新しいシートを3枚作ります。「${sheet}」は年度と月ごとの見通し（=MYNA.RENEWALS の数式）とグラフ、「${plan}」は窓口・職員・統合端末の計画、「${cost}」は年度ごとの経費と補助の見込額です。今あるシートは変わりません。`,
  sheet: (name: string) => `見通し ${name}`,
  made: (
    sheet: string,
    plan: string,
    cost: string,
    { year, cards, certificates }: ForecastYear,
    reason: Uncertainty | undefined,
  ) =>
    `シート「${sheet}」「${plan}」「${cost}」を作りました。${fiscalYearName(year)}はカード ${told(cards)}、電子証明書 ${told(certificates)}です。${
      reason ? `幅を最も広げている前提は「${reasons[reason]}」です。` : ''
    }`,
  own: '自団体の発行枚数を使う',
  ownGone: (name: string) => `${name}の枚数は外しました。自団体の枚数は、選び直した団体では使いません。`,
};

export type BodyTexts = typeof ja;
