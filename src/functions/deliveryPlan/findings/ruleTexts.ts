import { RULE_IDS, ruleOf } from '../../../domain/deliveryPlan';
import type { RuleId } from '../../../domain/deliveryPlan';
import type { Language, Text } from '../../core/text';
import { findingsInEnglish as en } from './en';
import { findingsInJapanese as ja } from './ja';

interface RuleText {
  /** What the rule asks. */
  readonly text: Text;
  /** What its threshold counts. */
  readonly unit?: Text;
  /** Where it is asked for. */
  readonly source: Text;
}

const DATA: Text = { ja: '表そのものの点検', en: 'the table itself' };

const notice = (ja: string, en: string): Text => ({
  ja: `令和2年10月27日付け総行住第181号 ${ja}`,
  en: `notice No. 181 of 27 October 2020, ${en}`,
});

/** What each rule asks, and who asks it. The pages of reference and the command's findings quote it. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  target: {
    text: {
      ja: '交付想定枚数の合計が、人口 × しきい値 − 累計交付枚数 に届いているか。',
      en: 'The planned cards add up to population × threshold − cards delivered.',
    },
    unit: { ja: '保有する割合', en: 'share holding a card' },
    source: notice('1、6(1)', 'items 1 and 6(1)'),
  },
  windows: {
    text: {
      ja: '（専用窓口数 × その1日当たり枚数 + 併用窓口数 × その1日当たり枚数）× 開庁日数 が、交付想定枚数 × しきい値 以上か。',
      en: '(Dedicated windows × cards a day + shared windows × cards a day) × open days reach the planned cards × threshold.',
    },
    unit: { ja: '交付想定枚数に対する割合', en: 'share of the planned cards' },
    source: notice('2(2)、6(2)', 'items 2(2) and 6(2)'),
  },
  offsite: {
    text: {
      ja: '専用窓口と併用窓口では足りない月に、庁舎外臨時窓口が予定されているか。',
      en: 'Off-site windows are planned in months that dedicated and shared windows do not carry.',
    },
    source: notice('6(3)', 'item 6(3)'),
  },
  weekend: {
    text: {
      ja: '土日開庁日数が、その月の週末の数 × しきい値 以上か。週末の数は、年末年始を除く土曜の数と日曜の数の少ない方です。',
      en: 'The weekend days open reach the weekends of the month × threshold: its Saturdays or Sundays, whichever are fewer, without the year-end.',
    },
    unit: { ja: '1週間当たりの日数', en: 'days a week' },
    source: notice('2(1)、6(4)', 'items 2(1) and 6(4)'),
  },
  staff: {
    text: {
      ja: '職員数が、（専用窓口数 + 併用窓口数）× しきい値 以上か。',
      en: 'The staff reach (dedicated + shared windows) × threshold.',
    },
    unit: { ja: '1窓口当たりの人数', en: 'people a window' },
    source: notice('2', 'item 2'),
  },
  terminals: {
    text: {
      ja: '統合端末台数が、（専用窓口数 + 併用窓口数）× しきい値 以上か。',
      en: 'The terminals reach (dedicated + shared windows) × threshold.',
    },
    unit: { ja: '1窓口当たりの台数', en: 'terminals a window' },
    source: notice('2', 'item 2'),
  },
  hiring: {
    text: {
      ja: '窓口が増える月の、しきい値の月数だけ前に、増えた後の窓口数以上の職員がいるか。',
      en: 'Where windows rise, the staff already reach their new number the threshold’s months before.',
    },
    unit: { ja: 'か月前（整数）', en: 'months ahead (whole)' },
    source: notice('2(3)', 'item 2(3)'),
  },
  backlog: {
    text: {
      ja: '月末の滞留（表の最初の月からの申請件数の累計 − 交付の累計）が、その月の交付 × しきい値 以内か。交付は実績、実績のない月は想定です。表より前からの滞留は含みません。',
      en: "The month-end backlog (applications less deliveries since the table's first month) is within that month's deliveries × threshold. Deliveries are actual, or planned where there is no actual; a backlog from before the table is not included.",
    },
    unit: { ja: 'か月分', en: 'months of deliveries' },
    source: {
      ja: '令和2年10月27日付け総務大臣書簡（申請から交付まで一か月を大きく超える）',
      en: "the minister's letter of 27 October 2020",
    },
  },
  followUp: {
    text: {
      ja: '交付実績と交付想定枚数の差が、交付想定枚数 × しきい値 以内か。しきい値は慣行による値です。',
      en: 'Actual and planned deliveries differ by at most the planned ones × threshold, a customary value.',
    },
    unit: { ja: '交付想定枚数に対する割合', en: 'share of the planned cards' },
    source: notice('6 なお書き前段（フォローアップ調査）', 'item 6, the follow-up survey'),
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
  totalRow: {
    text: { ja: '合計・平均などの行は検査から外します。', en: 'Rows of totals or means are left out.' },
    source: DATA,
  },
};

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['規則', 'id', '重大度', '内容', 'しきい値（既定）', '根拠'],
  en: ['Rule', 'id', 'Severity', 'What it asks', 'Threshold (default)', 'Source'],
};

/** All rules and their thresholds, as a table of the reference page: named as the result names them. */
export function ruleTable(language: Language): string {
  const rows = RULE_IDS.map((id) => {
    const { severity, threshold } = ruleOf(id);
    const { text, unit, source } = RULE_TEXTS[id];
    const limit = unit ? `${threshold}（${unit[language]}）` : '－';
    const shownName = language === 'ja' ? ja.rules[id] : `${ja.rules[id]} (${en.rules[id]})`;
    return [shownName, `\`${id}\``, ja.severities[severity], text[language], limit, source[language]];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const header = HEADERS[language];
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
