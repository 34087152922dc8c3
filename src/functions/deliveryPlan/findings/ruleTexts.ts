import type { ParameterId, RuleId } from '../../../domain/deliveryPlan';
import type { Text } from '../../core/text';

interface RuleText {
  /** What is compared. */
  readonly text: Text;
  /** What its threshold counts. */
  readonly unit?: Text;
  /** Where it is asked for. */
  readonly source: Text;
}

const DATA: Text = { ja: '表そのものの点検', en: 'the table itself' };

const NOTICES = {
  181: { ja: '令和2年10月27日付け総行住第181号', en: 'notice No. 181 of 27 October 2020' },
  9: { ja: '令和7年2月6日付け総行マ第9号', en: 'notice No. 9 of 6 February 2025' },
  34: { ja: '令和7年3月21日付け総行マ第34号', en: 'notice No. 34 of 21 March 2025' },
};

function notice(number: keyof typeof NOTICES, ja: string, en: string): Text {
  return { ja: `${NOTICES[number].ja} ${ja}`, en: `${NOTICES[number].en}, ${en}` };
}

function both(first: Text, second: Text): Text {
  return { ja: `${first.ja}、${second.ja}`, en: `${first.en}; ${second.en}` };
}

const SHARE_OF_PLAN: Text = { ja: '交付想定枚数に対する割合', en: 'share of the planned cards' };

/** What each rule compares, and who asks for it. The pages of reference and the command's findings quote it. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  target: {
    text: {
      ja: '令和5年3月までの月は、交付想定枚数の合計が 人口 × しきい値 − 累計交付枚数 以上か。令和7年2月以降の月は、交付想定枚数の合計が（更新見込件数の合計 + 新規の見込枚数 × 月数）× しきい値 以上か。',
      en: 'Up to March 2023 the planned cards add up to population × threshold − cards delivered; from February 2025 on, to (renewals expected + new cards expected a month × months) × threshold.',
    },
    unit: { ja: '保有する割合、見込みに対する割合', en: 'share holding a card, share of what is expected' },
    source: both(notice(181, '1、6(1)', 'items 1 and 6(1)'), notice(9, '1', 'item 1')),
  },
  windows: {
    text: {
      ja: '窓口で交付できる枚数（専用窓口、併用窓口、庁舎外臨時窓口それぞれの 窓口数 × 1日当たり枚数 × 日数 の合計）が、窓口の負荷（交付想定枚数 + 数える更新件数 × 更新1件の時間 ÷ 交付1枚の時間）× しきい値 以上か。',
      en: 'What the windows can deliver (dedicated, shared and off-site windows, each × cards a day × days) reaches their load (planned cards + renewals that count × minutes of a renewal ÷ minutes of a card) × threshold.',
    },
    unit: { ja: '窓口の負荷に対する割合', en: 'share of the load' },
    source: both(notice(181, '2(2)、6(2)', 'items 2(2) and 6(2)'), notice(9, '1', 'item 1')),
  },
  offsite: {
    text: {
      ja: '専用窓口と併用窓口では足りない月に、庁舎外臨時窓口が1以上予定されているか。',
      en: 'In months that dedicated and shared windows do not carry, at least one off-site window is planned.',
    },
    source: both(notice(181, '6(3)', 'item 6(3)'), notice(9, '2①', 'item 2 (1)')),
  },
  weekend: {
    text: {
      ja: '土日開庁日数が、その月の週末の数 × しきい値 以上か。週末の数は、年末年始（12月29日～1月3日）を除く土曜の数と日曜の数の少ない方です。',
      en: 'The weekend days open reach the weekends of the month × threshold: its Saturdays or Sundays, whichever are fewer, without 29 December to 3 January.',
    },
    unit: { ja: '1週間当たりの日数', en: 'days a week' },
    source: both(notice(181, '2(1)、6(4)', 'items 2(1) and 6(4)'), notice(9, '2②', 'item 2 (2)')),
  },
  staff: {
    text: {
      ja: '職員数が、（専用窓口数 + 併用窓口数）× しきい値 以上か。',
      en: 'The staff reach (dedicated + shared windows) × threshold.',
    },
    unit: { ja: '1窓口当たりの人数', en: 'people a window' },
    source: both(notice(181, '2', 'item 2'), notice(9, '1', 'item 1')),
  },
  terminals: {
    text: {
      ja: '統合端末台数が、（専用窓口数 + 併用窓口数）× しきい値 + 交付前設定枚数 ÷（統合端末1台1日当たり枚数 × 開庁日数）の切り上げ 以上か。',
      en: 'The terminals reach (dedicated + shared windows) × threshold + cards set before delivery ÷ (cards a terminal sets in a day × open days), rounded up.',
    },
    unit: { ja: '1窓口当たりの台数', en: 'terminals a window' },
    source: both(notice(181, '2', 'item 2'), notice(34, '2②', 'item 2 (2)')),
  },
  hiring: {
    text: {
      ja: '窓口（専用 + 併用）が前の月より増える月の、しきい値の月数だけ前の職員数が、増えた後の窓口数以上か。',
      en: 'Where dedicated and shared windows rise over the month before, the staff of the threshold’s months earlier reach their new number.',
    },
    unit: { ja: 'か月前、整数', en: 'months ahead, whole' },
    source: both(notice(181, '2(3)', 'item 2(3)'), notice(34, '2①', 'item 2 (1)')),
  },
  followUp: {
    text: {
      ja: '交付実績と交付想定枚数の差が、交付想定枚数 × しきい値 以内か。しきい値は慣行による値です。',
      en: 'Actual and planned deliveries differ by at most the planned ones × threshold, a customary value.',
    },
    unit: SHARE_OF_PLAN,
    source: notice(181, '6 なお書き前段（フォローアップ調査）', 'item 6, the follow-up survey'),
  },
  backlog: {
    text: {
      ja: '月末の滞留（表の最初の月からの申請件数の累計 − 交付実績の累計）が、その月の交付実績 × しきい値 以内か。表より前からの滞留は含みません。',
      en: "The month-end backlog (applications less actual deliveries since the table's first month) is within that month's deliveries × threshold. A backlog from before the table is not included.",
    },
    unit: { ja: 'か月分', en: 'months of deliveries' },
    source: {
      ja: '令和2年10月27日付け総務大臣書簡（申請から交付まで一か月を大きく超える）',
      en: "the minister's letter of 27 October 2020",
    },
  },
  leadTime: {
    text: {
      ja: '月末の滞留が、その月までのしきい値の月数の申請件数の合計以内か。先に申請された分から交付したとみなすと、超える分はしきい値の月数を過ぎても交付されていません。',
      en: 'The month-end backlog is within the applications of the last threshold’s months. If whoever applied first is served first, what exceeds them has waited longer than that.',
    },
    unit: { ja: 'か月、整数', en: 'months, whole' },
    source: notice(34, '5', 'item 5'),
  },
  notice: {
    text: {
      ja: '交付通知書発送日数（カードが届いてから発送までの日数）が、しきい値以内か。「交付通知書の目途」を超え、しきい値以内のときは「情報」です。',
      en: 'The days from the card’s arrival to its notice are within the threshold. Above noticeAim and within the threshold the finding is information only.',
    },
    unit: { ja: '日', en: 'days' },
    source: notice(34, '1', 'item 1'),
  },
  reservations: {
    text: {
      ja: '予約枠数が、申請件数 × しきい値 以上か。',
      en: 'The slots to reserve reach the applications × threshold.',
    },
    unit: { ja: '申請件数に対する割合', en: 'share of the applications' },
    source: notice(34, '3', 'item 3'),
  },
  monthUnreadable: {
    text: {
      ja: '年月が年と月として読めるか。読めない行は検査しません。',
      en: 'The month can be read. Other rows are not checked.',
    },
    source: DATA,
  },
  monthTwice: {
    text: { ja: '同じ団体の同じ月が2行以上ないか。', en: 'No month of a body stands in two rows.' },
    source: DATA,
  },
  monthMissing: {
    text: {
      ja: '最初の月から最後の月まで、途中の月が抜けていないか。',
      en: 'No month is missing between the first and the last.',
    },
    source: DATA,
  },
  monthOrder: {
    text: { ja: '月が古い順に並んでいるか（団体ごと）。', en: 'The months of a body stand in order.' },
    source: DATA,
  },
  notNumber: {
    text: { ja: '数の列に数として読めない値がないか。', en: 'Columns of numbers hold nothing else.' },
    source: DATA,
  },
  negative: {
    text: { ja: '負の数がないか。', en: 'No number is negative.' },
    source: DATA,
  },
  notWhole: {
    text: {
      ja: '枚数・件数・窓口数・日数・人数・台数が整数か（1日当たり枚数を除く）。',
      en: 'Cards, windows, days, people and terminals are whole (not the cards a day).',
    },
    source: DATA,
  },
  daysBeyondMonth: {
    text: {
      ja: '開庁日数、土日開庁日数、庁舎外開設日数が、その月の日数以下か。',
      en: 'Open days, weekend days and off-site days are no more than the month has.',
    },
    source: DATA,
  },
  figureBlank: {
    text: {
      ja: '交付想定枚数と、ほかの月に値のある窓口・枚数・土日開庁日数・職員・統合端末が空白でないか（月ごとに1件）。',
      en: 'The planned cards are not blank, nor what other months give of windows, cards a day, weekend days, staff and terminals (one finding a month).',
    },
    source: DATA,
  },
  totalDiffers: {
    text: {
      ja: '合計が、足される月の枚数・件数の和と同じか。合計は検査に使いません。',
      en: 'A total is the sum of the months it stands for. Totals are not used in the check.',
    },
    source: DATA,
  },
  headingUnread: {
    text: {
      ja: '使う項目に似ていて、読まない見出し。',
      en: 'Headings that look like one of those used, and are not read.',
    },
    source: DATA,
  },
  hidden: {
    text: { ja: '非表示の行・列も検査に含めます。', en: 'Hidden rows and columns are checked too.' },
    source: DATA,
  },
  totalRow: {
    text: { ja: '合計・平均などの行や列は検査から外します。', en: 'Totals and means are left out.' },
    source: DATA,
  },
};

/** The figures that rules use besides their thresholds. */
export const PARAMETER_TEXTS: Readonly<Record<ParameterId, Text>> = {
  ruleSet: {
    ja: '2020 か 2025 を指定すると、どの月もその年の通知の規則で検査します。省略すると月ごとに決まります。',
    en: '2020 or 2025: every month is judged by the rules of that year’s notice. Left out, each month has its own.',
  },
  newCards: {
    ja: '更新のほかに、1か月に交付する新規のカードの見込枚数（目標枚数）。',
    en: 'New cards to expect in a month beside the renewals (target).',
  },
  baseRenewals: {
    ja: '併用窓口の1日当たり枚数を数えた月の電子証明書更新件数。併用窓口があるときは、これを超える更新だけを窓口の負荷に数えます。',
    en: 'Certificates renewed in the month in which the shared windows’ cards a day were counted. With shared windows, only renewals above it are load.',
  },
  cardMinutes: { ja: 'カード1枚の交付にかかる分。', en: 'Minutes that a card takes at a window.' },
  renewalMinutes: { ja: '電子証明書1件の更新にかかる分。', en: 'Minutes that the renewal of a certificate takes.' },
  noticeAim: {
    ja: 'カードが届いてから交付通知書を発送するまでの目途の日数。',
    en: 'Days from the card’s arrival within which its notice should be sent.',
  },
};
