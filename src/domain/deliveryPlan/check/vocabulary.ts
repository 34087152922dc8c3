import { normalizeWidth } from '../../numerals';
import { COLUMN_IDS } from './cells';
import type { Column, PlanCell } from './cells';

/** The words that people write in plans; results and messages name columns by the same words. */
interface Heading {
  readonly name: string;
  /** The spellings it goes by, after `plainHeader`. */
  readonly spelling: RegExp;
}

const OFFSITE = '(?:庁舎外(?:臨時)?(?:交付)?|臨時(?:交付)?|出張(?:交付)?)';
const RATE = '(?:1窓口)?1日当たり(?:の|平均)?(?:交付|処理)?(?:可能)?枚数';

/** The columns of a plan, by the names that the notice and the municipalities' sheets use. */
export const HEADINGS: Readonly<Record<Column, Heading>> = {
  body: { name: '団体名', spelling: /^(?:(?:地方公共)?団体|自治体|市区町村|市町村)名?$/ },
  month: { name: '年月', spelling: /^(?:年月|月|対象年?月|交付年?月|計画年?月)$/ },
  planned: {
    name: '交付想定枚数',
    spelling:
      /^(?:交付(?:想定|見込み?|予定|計画)(?:枚|件)?数?|(?:想定|計画)(?:交付)?(?:枚|件)数|交付(?:枚|件)数(?:想定|見込み?|予定|計画))$/,
  },
  actual: {
    name: '交付実績',
    spelling:
      /^(?:交付実績(?:(?:枚|件)?数)?|実績(?:交付)?(?:(?:枚|件)数)?|交付(?:枚|件)数実績|交付済み?(?:(?:枚|件)数)?|交付件数)$/,
  },
  applied: { name: '申請件数', spelling: /^申請(?:受付|想定|見込み?|予定)?(?:件|枚)?数(?:実績)?$/ },
  dedicatedWindows: { name: '専用窓口数', spelling: /^(?:カード)?(?:交付)?専用(?:交付)?窓口(?:数|設置数)?$/ },
  dedicatedRate: {
    name: '専用窓口1日当たり枚数',
    spelling: new RegExp(`^(?:カード)?(?:交付)?専用(?:交付)?窓口${RATE}$|^${RATE}専用窓口$`),
  },
  sharedWindows: { name: '併用窓口数', spelling: /^(?:併用|共用|兼用|共有)(?:交付)?窓口(?:数|設置数)?$/ },
  sharedRate: {
    name: '併用窓口1日当たり枚数',
    spelling: new RegExp(`^(?:併用|共用|兼用|共有)(?:交付)?窓口${RATE}$|^${RATE}(?:併用|共用|兼用|共有)窓口$`),
  },
  openDays: { name: '開庁日数', spelling: /^(?:(?:窓口)?開庁|窓口開設|開設|交付)日数?$/ },
  weekendDays: {
    name: '土日開庁日数',
    spelling: /^(?:土日|土曜日?・?日曜日?|休日)(?:等)?(?:祝日?)?(?:交付|開庁|窓口開設|開設)?(?:実施|予定)*日数$/,
  },
  staff: { name: '職員数', spelling: /^(?:(?:配置|窓口|交付)?職員(?:配置)?数|(?:職員)?配置人数|人員数)$/ },
  terminals: { name: '統合端末台数', spelling: /^統合端末(?:配置|設置)?(?:台)?数?$/ },
  offsiteWindows: {
    name: '庁舎外臨時窓口数',
    spelling: /^(?:庁舎外(?:臨時)?(?:交付)?|臨時(?:交付)?|出張(?:交付)?)窓口(?:設置|開設)?(?:箇所|か所)?数?$/,
  },
  offsiteRate: {
    name: '庁舎外臨時窓口1日当たり枚数',
    spelling: new RegExp(`^${OFFSITE}窓口${RATE}$|^${RATE}${OFFSITE}窓口$`),
  },
  offsiteDays: {
    name: '庁舎外開設日数',
    spelling: new RegExp(`^(?:庁舎外|${OFFSITE}窓口)(?:窓口)?(?:開設|開庁)(?:予定)?日数$`),
  },
  certificateRenewals: {
    name: '電子証明書更新件数',
    spelling: /^電子証明書(?:更新)(?:見込み?|予定|想定)?(?:件)?数$/,
  },
  expectedRenewals: {
    name: '更新見込件数',
    spelling: /^(?:カード)?(?:更新(?:見込み?|想定|予定)(?:件|枚)数|(?:想定|見込み?)更新(?:件|枚)数)$/,
  },
  presetCards: { name: '交付前設定枚数', spelling: /^交付前設定(?:予定|見込み?)?(?:件|枚)数$/ },
  presetRate: {
    name: '統合端末1台1日当たり枚数',
    spelling: /^(?:統合端末|交付前設定)(?:1台)?1日当たり(?:交付前設定)?(?:可能)?枚数$/,
  },
  reservationSlots: { name: '予約枠数', spelling: /^(?:交付)?予約(?:可能)?枠(?:数|件数)?$/ },
  noticeDays: {
    name: '交付通知書発送日数',
    spelling: /^交付通知書(?:発送|送付)(?:まで|所要)*日数$/,
  },
};

const TOTAL_BODY = /(?:計|平均)$/;
const TOTAL_MONTH = /(?:計|平均|年度)$/;

/** Whether a row is one of totals, by what stands where its body or its month would. */
export const isTotalBody = (cell: PlanCell): cell is string => typeof cell === 'string' && TOTAL_BODY.test(cell.trim());
export const isTotalMonth = (cell: PlanCell): cell is string =>
  typeof cell === 'string' && TOTAL_MONTH.test(cell.trim());

/** Bracketed words that only say the unit or that the figure is a forecast; others belong to the name. */
const REMARK =
  /[([【〔［]((?:単位[::]?)?(?:枚|件|人|名|台|日|窓口|団体|数|か所|箇所|ヶ所|カ所|ヵ所)|見込み?|予定|計画値|※\d*)[)\]】〕］]/g;
const FORECAST = /(?:見込み?|予定|想定|計画)$/;
const FORECAST_REMARK = /[([【〔（［](見込み?|予定)[)\]】〕）］]/g;

/** A header without what spelling varies in: widths, spaces, brackets, の, あたり. */
export function plainHeader(header: string): string {
  return normalizeWidth(header)
    .replace(/\s/g, '')
    .replace(REMARK, '')
    .replace(/[()[\]【】〔〕「」『』]/g, '')
    .replace(/(?:あたり|当り)/g, '当たり')
    .replace(/[一壱]日/g, '1日')
    .replace(/(?:一|ひと)窓口/g, '1窓口')
    .replace(/の|※\d*/g, '');
}

/** The column that a heading means, however it is spelt. */
export function columnOf(header: string): Column | undefined {
  const plain = plainHeader(header);
  const named = (name: string) => COLUMN_IDS.find((column) => HEADINGS[column].spelling.test(name));
  // A forecast in brackets may be all that tells planned deliveries from actual ones.
  return (
    named(plainHeader(header.replace(FORECAST_REMARK, '$1'))) ?? named(plain) ?? named(plain.replace(FORECAST, ''))
  );
}
