import { HEADINGS } from '../../../domain/deliveryPlan';
import type { Column, RuleId } from '../../../domain/deliveryPlan';
import type { Text } from '../../core/text';

/** The rules that notices ask for; the others are about the table itself. */
export type NoticeRule = Exclude<
  RuleId,
  | 'monthUnreadable'
  | 'monthTwice'
  | 'monthMissing'
  | 'monthOrder'
  | 'notNumber'
  | 'negative'
  | 'notWhole'
  | 'daysBeyondMonth'
  | 'totalRow'
  | 'figureBlank'
  | 'totalDiffers'
  | 'headingUnread'
  | 'hidden'
>;

interface Quote {
  readonly source: Text;
  /** A short piece of the notice, in its own words. */
  readonly words: string;
}

type Cells = readonly (string | number | null)[];

export interface RuleCase {
  readonly quotes: readonly Quote[];
  readonly holds: Text;
  readonly notApplicable: Text;
  /** A plan that keeps the rule, and one that breaks it: the months of each, by the columns. */
  readonly columns: readonly Column[];
  readonly passes: readonly Cells[];
  readonly fails: readonly Cells[];
  readonly population?: number;
  readonly delivered?: number;
}

export function sheetOf({ columns }: RuleCase, rows: readonly Cells[]): Cells[] {
  return [columns.map((column) => HEADINGS[column].name), ...rows];
}

const NOTICE_2020: Text = { ja: '総行住第181号', en: 'notice No. 181' };
const LETTER: Text = { ja: '令和2年10月27日付け総務大臣書簡', en: "the minister's letter" };
const NOTICE_9: Text = { ja: '総行マ第9号', en: 'notice No. 9' };
const NOTICE_34: Text = { ja: '総行マ第34号', en: 'notice No. 34' };
const OUTLOOK: Text = { ja: '第1回局長級会議資料', en: "the ministry's paper on renewals" };

function quote({ ja, en }: Text, item: string, words: string): Quote {
  return { source: { ja: `${ja} ${item}`, en: `${en}, ${item}` }, words };
}

const EVERY_MONTH: Text = { ja: '計画のすべての月。', en: 'Every month of the plan.' };
const NEVER: Text = { ja: 'ありません。', en: 'Never.' };
const WITH_ACTUALS: Text = { ja: '交付実績のある月。', en: 'Months with actual deliveries.' };
const WITHOUT_ACTUALS: Text = { ja: '交付実績のない月。', en: 'Months without actual deliveries.' };
const WITH_ACTUALS_2020: Text = {
  ja: '令和7年1月までの月で、交付実績のある月。',
  en: 'Months up to January 2025 with actual deliveries.',
};
const WITH_ACTUALS_2025: Text = {
  ja: '令和7年2月以降の月で、交付実績のある月。',
  en: 'Months from February 2025 on with actual deliveries.',
};
const OTHERWISE: Text = { ja: 'それ以外の月。', en: 'Other months.' };
const TWO = quote(
  NOTICE_2020,
  '2',
  '交付枚数に対応するために必要な窓口数、職員配置数及び統合端末台数を算出・設定し、計画的に確保いただきたいこと。',
);

/** For each rule what the notice says, when it holds, and the two examples that are its tests. */
export const RULE_CASES: Readonly<Record<NoticeRule, RuleCase>> = {
  target: {
    quotes: [
      quote(
        NOTICE_2020,
        '1',
        '住民基本台帳に基づく人口から令和2年9月までの累計交付枚数を差し引いた枚数のマイナンバーカードを令和5年3月までに早期に交付することを前提として、各月の交付枚数を記入すること。',
      ),
      quote(NOTICE_9, '1', '令和7年度以降、カード等の有効期限切れ対象者の増加が見込まれることから'),
    ],
    holds: {
      ja: '令和5年3月までの月があるとき（人口と累計交付枚数が要ります）。令和7年2月以降の月があり、更新見込件数の列に値があるとき。',
      en: 'With months up to March 2023 (population and delivered are needed); with months from February 2025 on where the plan gives renewals expected (更新見込件数).',
    },
    notApplicable: {
      ja: '令和5年4月～令和7年1月の月だけのとき。令和7年2月以降の月だけで、更新見込件数がないとき。',
      en: 'With months of April 2023 to January 2025 alone, or from February 2025 on without renewals expected.',
    },
    columns: ['month', 'planned'],
    passes: [
      ['2022年4月', 600],
      ['2022年5月', 400],
    ],
    fails: [
      ['2022年4月', 600],
      ['2022年5月', 300],
    ],
    population: 5000,
    delivered: 4000,
  },
  windows: {
    quotes: [
      quote(
        NOTICE_2020,
        '2(2)',
        '必要な窓口数は、カード交付専用窓口と住民異動などの各種手続と併せてカードの交付を行っている窓口に分けた上で、それぞれの窓口の現在の1日当たりの平均交付枚数を参考に算出すること。',
      ),
      quote(NOTICE_9, '1', '確実かつ効率的に対応できる窓口数・人員数を適切に確保すること。'),
      quote(OUTLOOK, '参考4', '手続時間の目安 … カード: 15～20分/件、電子証明書: 10分/件'),
    ],
    holds: EVERY_MONTH,
    notApplicable: NEVER,
    columns: ['month', 'planned', 'certificateRenewals', 'dedicatedWindows', 'dedicatedRate', 'openDays'],
    passes: [['2026年4月', 1000, 455, 3, 20, 21]],
    fails: [['2026年4月', 1000, 9000, 3, 20, 21]],
  },
  offsite: {
    quotes: [
      quote(NOTICE_2020, '6(3)', '庁舎内での窓口の増設が困難な場合、庁舎外での臨時窓口の開設が予定されているか。'),
      quote(NOTICE_9, '2①', '駅周辺や公共施設等における臨時交付窓口の追加の設置'),
    ],
    holds: {
      ja: '専用窓口と併用窓口では足りない月。',
      en: 'Months that dedicated and shared windows do not carry.',
    },
    notApplicable: { ja: '足りる月。', en: 'Months that they carry.' },
    columns: ['month', 'planned', 'dedicatedWindows', 'dedicatedRate', 'openDays', 'offsiteWindows', 'offsiteDays'],
    passes: [['2026年4月', 1000, 2, 20, 21, 2, 4]],
    fails: [['2026年4月', 1000, 2, 20, 21, 0, 0]],
  },
  weekend: {
    quotes: [
      quote(NOTICE_2020, '2(1)', '毎週土日のいずれかは交付窓口を開設するなど土日の交付を積極的に実施されたいこと。'),
      quote(NOTICE_9, '2②', '土日祝日・夜間開庁の拡大'),
    ],
    holds: EVERY_MONTH,
    notApplicable: NEVER,
    columns: ['month', 'planned', 'weekendDays'],
    passes: [['2026年5月', 1000, 5]],
    fails: [['2026年5月', 1000, 4]],
  },
  staff: {
    quotes: [TWO, quote(NOTICE_34, '2①', '必要な人員の確保')],
    holds: EVERY_MONTH,
    notApplicable: NEVER,
    columns: ['month', 'planned', 'dedicatedWindows', 'sharedWindows', 'staff'],
    passes: [['2026年4月', 1000, 2, 1, 3]],
    fails: [['2026年4月', 1000, 2, 1, 2]],
  },
  terminals: {
    quotes: [TWO, quote(NOTICE_34, '2②', 'マイナンバーカードの交付に用いる統合端末の適切な台数の配備')],
    holds: EVERY_MONTH,
    notApplicable: NEVER,
    columns: ['month', 'planned', 'dedicatedWindows', 'openDays', 'presetCards', 'presetRate', 'terminals'],
    passes: [['2026年4月', 2000, 5, 20, 2000, 100, 6]],
    fails: [['2026年4月', 2000, 5, 20, 2001, 100, 6]],
  },
  hiring: {
    quotes: [
      quote(
        NOTICE_2020,
        '2(3)',
        '会計年度任用職員の研修には一定の期間を要することから、前倒しでの募集及び採用を行われたいこと。',
      ),
    ],
    holds: {
      ja: '窓口が前の月より増える月。',
      en: 'Months in which the windows rise over the month before.',
    },
    notApplicable: { ja: '窓口が増えない月と、計画の最初の月。', en: 'Other months, and the first of the plan.' },
    columns: ['month', 'planned', 'dedicatedWindows', 'staff'],
    passes: [
      ['2026年4月', 1000, 2, 3],
      ['2026年5月', 1000, 3, 3],
    ],
    fails: [
      ['2026年4月', 1000, 2, 2],
      ['2026年5月', 1000, 3, 3],
    ],
  },
  followUp: {
    quotes: [quote(NOTICE_2020, '6', '実施状況が計画と乖離している団体がある場合には、必要な助言をいただきたいこと。')],
    holds: WITH_ACTUALS,
    notApplicable: WITHOUT_ACTUALS,
    columns: ['month', 'planned', 'actual'],
    passes: [
      ['2026年4月', 1000, 900],
      ['2026年5月', 1000, null],
    ],
    fails: [
      ['2026年4月', 1000, 899],
      ['2026年5月', 1000, null],
    ],
  },
  backlog: {
    quotes: [quote(LETTER, '', '申請から交付まで一か月を大きく超える期間を要している市区町村が見受けられます。')],
    holds: WITH_ACTUALS_2020,
    notApplicable: OTHERWISE,
    columns: ['month', 'planned', 'actual', 'applied'],
    passes: [['2021年4月', 1000, 1000, 2000]],
    fails: [['2021年4月', 1000, 1000, 2001]],
  },
  leadTime: {
    quotes: [quote(NOTICE_34, '5', '通常申請から交付までに想定される期間（約1か月～2か月程度）')],
    holds: WITH_ACTUALS_2025,
    notApplicable: OTHERWISE,
    columns: ['month', 'planned', 'actual', 'applied'],
    passes: [
      ['2026年4月', 0, 0, 1000],
      ['2026年5月', 0, 0, 1000],
      ['2026年6月', 1000, 1000, 1000],
    ],
    fails: [
      ['2026年4月', 0, 0, 1000],
      ['2026年5月', 0, 0, 1000],
      ['2026年6月', 1000, 999, 1000],
    ],
  },
  notice: {
    quotes: [
      quote(
        NOTICE_34,
        '1',
        'カードが届いてから1週間以内を目途に交付通知書を発送、また、やむを得ない場合であっても遅くとも2週間以内には発送できているか、改めて点検すること。',
      ),
    ],
    holds: WITH_ACTUALS_2025,
    notApplicable: OTHERWISE,
    columns: ['month', 'planned', 'actual', 'noticeDays'],
    passes: [['2026年4月', 1000, 1000, 7]],
    fails: [['2026年4月', 1000, 1000, 15]],
  },
  reservations: {
    quotes: [
      quote(
        NOTICE_34,
        '3',
        '数週間にわたって予約を取りづらい … 状況とならないよう、交付対象者が滞留する前に、予約管理システムにおける予約枠の拡大を行うこと。',
      ),
    ],
    holds: WITH_ACTUALS_2025,
    notApplicable: OTHERWISE,
    columns: ['month', 'planned', 'actual', 'applied', 'reservationSlots'],
    passes: [['2026年4月', 1000, 1000, 1100, 1100]],
    fails: [['2026年4月', 1000, 1000, 1100, 1000]],
  },
};
