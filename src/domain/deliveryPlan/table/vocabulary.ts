import { normalizeWidth } from '../../numerals';
import { COLUMN_IDS } from './cells';
import type { Column, PlanCell } from './cells';

const RATE = '(?:(?:1窓口)?1日当たり(?:平均)?|平均)(?:交付|処理)?(?:可能)?枚数';
const COUNT = '(?:窓口)?(?:数|(?:設置|開設)(?:箇所|か所)?数|(?:箇所|か所)数?)?';
const KINDS = {
  dedicated: '(?:カード)?(?:交付)?専用(?:交付)?窓口',
  shared:
    '(?:(?:併用|共用|兼用|共有)(?:交付)?窓口|(?:住民異動など)?(?:各種)?手続と?併せて(?:カード)?交付を行(?:う|っている)窓口)',
  offsite: '(?:庁舎外で?(?:臨時)?(?:交付)?|臨時(?:交付)?|出張(?:交付)?)窓口',
};
const windowsOf = (kind: string): RegExp => new RegExp(`^${kind}${COUNT}$`);
const rateOf = (kind: string): RegExp => new RegExp(`^${kind}${RATE}$|^${RATE}${kind}$`);

/** A word that only what stands beside it makes a column. */
export type VagueWord = 'cards' | 'windows' | 'rate';

/** The spellings that columns go by, after `plainHeader`: those of the words in words.ts, and what differs little. */
const SPELLINGS: Readonly<Record<Column | VagueWord, RegExp>> = {
  body: /^(?:(?:地方公共)?団体|自治体|市区町村|市町村)名?$/,
  month: /^(?:年月|月|対象年?月|交付年?月|計画年?月)$/,
  planned:
    /^(?:交付(?:想定|見込み?|予定|計画)(?:枚|件)?数?|(?:想定|計画)(?:交付)?(?:枚|件)数|交付(?:枚|件)数(?:想定|見込み?|予定|計画))$/,
  actual:
    /^(?:交付実績(?:(?:枚|件)?数)?|実績(?:交付)?(?:(?:枚|件)数)?|交付(?:枚|件)数実績|交付済み?(?:(?:枚|件)数)?|交付件数)$/,
  applied: /^申請(?:受付|想定|見込み?|予定)?(?:件|枚)?数(?:実績)?$/,
  dedicatedWindows: windowsOf(KINDS.dedicated),
  dedicatedRate: rateOf(KINDS.dedicated),
  sharedWindows: windowsOf(KINDS.shared),
  sharedRate: rateOf(KINDS.shared),
  openDays: /^(?:(?:窓口)?開庁|窓口開設|開設|交付)日数?$/,
  weekendDays: /^(?:土日|土曜日?・?日曜日?|休日)(?:等)?(?:祝日?)?(?:交付|開庁|窓口開設|開設)?(?:実施|予定)*日数$/,
  staff: /^(?:(?:配置|窓口|交付)?職員(?:配置)?数|(?:職員)?配置人数|人員数)$/,
  terminals: /^統合端末(?:配置|設置)?(?:台)?数?$/,
  offsiteWindows: windowsOf(KINDS.offsite),
  offsiteRate: rateOf(KINDS.offsite),
  offsiteDays: new RegExp(`^(?:庁舎外|${KINDS.offsite})(?:窓口)?(?:開設|開庁)(?:予定)?日数$`),
  certificateRenewals: /^電子証明書更新(?:見込み?|予定|想定)?件?数$/,
  expectedRenewals: /^(?:カード)?(?:更新(?:見込み?|想定|予定)(?:件|枚)数|(?:想定|見込み?)更新(?:件|枚)数)$/,
  presetCards: /^交付前設定(?:予定|見込み?)?(?:件|枚)数$/,
  presetRate: /^(?:統合端末|交付前設定)(?:1台)?1日当たり(?:交付前設定)?(?:可能)?枚数$/,
  reservationSlots: /^(?:交付)?予約(?:可能)?枠(?:数|件数)?$/,
  noticeDays: /^交付通知書(?:発送|送付)(?:まで|所要)*日数$/,
  cards: /^(?:各月|毎月)?(?:カード)?交付枚数$/,
  windows: /^(?:交付)?窓口(?:設置)?数$/,
  rate: new RegExp(`^${RATE}$`),
};

/** The columns of a plan, by the names that results and messages use. */
export const HEADINGS: Readonly<Record<Column, { readonly name: string }>> = {
  body: { name: '団体名' },
  month: { name: '年月' },
  planned: { name: '交付想定枚数' },
  actual: { name: '交付実績' },
  applied: { name: '申請件数' },
  dedicatedWindows: { name: '専用窓口数' },
  dedicatedRate: { name: '専用窓口1日当たり枚数' },
  sharedWindows: { name: '併用窓口数' },
  sharedRate: { name: '併用窓口1日当たり枚数' },
  openDays: { name: '開庁日数' },
  weekendDays: { name: '土日開庁日数' },
  staff: { name: '職員数' },
  terminals: { name: '統合端末台数' },
  offsiteWindows: { name: '庁舎外臨時窓口数' },
  offsiteRate: { name: '庁舎外臨時窓口1日当たり枚数' },
  offsiteDays: { name: '庁舎外開設日数' },
  certificateRenewals: { name: '電子証明書更新件数' },
  expectedRenewals: { name: '更新見込件数' },
  presetCards: { name: '交付前設定枚数' },
  presetRate: { name: '統合端末1台1日当たり枚数' },
  reservationSlots: { name: '予約枠数' },
  noticeDays: { name: '交付通知書発送日数' },
};

const TOTAL_BODY = /(?:計|平均|総数)$/;
const TOTAL_MONTH = /(?:計|平均|総数|年度)$/;

/** `合計（窓口数は最大）`: what stands in brackets at the end says how, not what. */
const END_NOTE = /[(（〔［【][^()（）〔〕［］【】]*[)）〕］】]$/;
const withoutNote = (text: string): string => text.trimEnd().replace(END_NOTE, '').trim();

/** Whether a row is one of totals, by what stands where its body or its month would. */
export const isTotalBody = (cell: PlanCell): cell is string =>
  typeof cell === 'string' && TOTAL_BODY.test(withoutNote(cell));
export const isTotalMonth = (cell: PlanCell): cell is string =>
  typeof cell === 'string' && TOTAL_MONTH.test(withoutNote(cell));
/** What adds up, and is no mean. */
export const isSum = (text: string): boolean => !/平均$/.test(withoutNote(text));

/** Bracketed words that only say the unit or that the figure is a forecast; others belong to the name. */
const REMARK =
  /[([【〔［]((?:単位[::]?)?(?:枚|件|人|名|台|日|窓口|団体|数|か所|箇所|ヶ所|カ所|ヵ所)|見込み?|予定|計画値|※\d*)[)\]】〕］]/g;
/** `申請件数（A）`, `年月 (Month)`: a sign or another language in brackets adds nothing. */
const GLOSS = /[([【〔［][A-Za-z][^()[\]【】〔〕［］]*[)\]】〕］]/g;
const FORECAST = /(?:見込み?|予定|想定|計画)$/;
const FORECAST_REMARK = /[([【〔（［](見込み?|予定)[)\]】〕）］]/g;

/** A header without what spelling varies in: widths, spaces, brackets, の, あたり. */
export function plainHeader(header: string): string {
  return normalizeWidth(header)
    .replace(/\s/g, '')
    .replace(REMARK, '')
    .replace(GLOSS, '')
    .replace(/[()[\]【】〔〕「」『』]/g, '')
    .replace(/(?:あたり|当り)/g, '当たり')
    .replace(/[一壱]日/g, '1日')
    .replace(/(?:一|ひと)窓口/g, '1窓口')
    .replace(/の|※\d*/g, '');
}

/** What a heading may say: a column, a word that is none by itself, or what stands above years. */
export type Meaning = Column | VagueWord | 'year' | 'fiscalYear';

const YEARS: Readonly<Record<string, 'year' | 'fiscalYear'>> = { 年: 'year', 西暦: 'year', 年度: 'fiscalYear' };
const MEANINGS = [...COLUMN_IDS, 'cards', 'windows', 'rate'] as const;

/** What a heading means, however it is spelt. */
export function meaningOf(header: string): Meaning | undefined {
  const plain = plainHeader(header);
  // A forecast in brackets may be all that tells planned deliveries from actual ones.
  const forecast = plainHeader(header.replace(FORECAST_REMARK, '$1'));
  return YEARS[plain] ?? named(forecast) ?? named(plain) ?? named(plain.replace(FORECAST, ''));
}

function named(plain: string): Column | VagueWord | undefined {
  return MEANINGS.find((id) => SPELLINGS[id].test(plain));
}

/** The column that a heading means by itself. */
export function columnOf(header: string): Column | undefined {
  const meaning = meaningOf(header);
  return COLUMN_IDS.find((column) => column === meaning);
}
