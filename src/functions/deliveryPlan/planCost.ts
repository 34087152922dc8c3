import { planCost } from '../../domain/deliveryPlan';
import { one, whole } from '../core/argument';
import { declare } from '../core/declaration';
import { CUT_OFF, SUBSIDY_RATE } from '../readers';
import { ANY_CELL } from './arguments';
import { COST_HEADER, costRow } from './costRows';
import { PLAN_NOTICE, READS_PLANS } from './texts';

const plan = whole('plan', ANY_CELL, {
  label: { ja: '計画', en: 'plan' },
  help: {
    ja: 'PLANCHECK と同じ、見出しのある計画の表を指定します。',
    en: 'The plan, a table with a header as for PLANCHECK.',
  },
  tellBlanks: 'zeroCounts',
});

const costs = whole('costs', ANY_CELL, {
  label: { ja: '費用', en: 'costs' },
  help: {
    ja: '「項目・金額（円）」の2列で、職員1人1か月、専用窓口1か月 などの単価と、ほかの月額の費用を指定します。',
    en: 'Two columns, item and yen: prices such as 職員1人1か月 and 専用窓口1か月, and any other cost a month.',
  },
  tellBlanks: 'zeroCounts',
});

const unit = one('unit', CUT_OFF, {
  label: { ja: '端数の単位', en: 'unit' },
  help: {
    ja: '補助見込額を切り捨てる単位（円）を指定します。省略すると1,000です。',
    en: 'The yen to which the subsidy is cut off; 1,000 if left out.',
  },
  optional: true,
});

const caps = whole('caps', ANY_CELL, {
  label: { ja: '上限額', en: 'caps' },
  help: {
    ja: '「項目・年額（円）」の2列で、人件費、窓口 などの項目ごとに補助の対象になる上限額を指定します。',
    en: 'Two columns, item (人件費, 窓口 …) and the most yen of it that count in a year.',
  },
  optional: true,
  tellBlanks: 'zeroCounts',
});

export const PLANCOST = declare({
  name: 'PLANCOST',
  family: 'deliveryPlan',
  args: [plan, costs, SUBSIDY_RATE, unit, caps],
  result: {
    shape: 'table',
    help: {
      ja: '見出しと、1年度1行の「年度・人件費・窓口・統合端末・土日開庁・庁舎外・その他・計・補助見込額」（円）。最後の行は全年度の計です。',
      en: 'A header, a row a fiscal year in yen (staff, windows, terminals, weekends, off-site, other, total, subsidy), and a row that adds them up.',
    },
  },
  help: {
    words: '予算 見積もり 経費 人件費 いくら budget estimate',
    text: {
      ja: '交付円滑化計画の経費の見込みと補助見込額を、年度ごとに返します。',
      en: 'Returns what a delivery plan costs by fiscal year, and the subsidy to expect.',
    },
    rounding: {
      ja: '補助見込額だけを、年度ごとに1回、unit 円未満を切り捨てます。計の行はその合計です。',
      en: 'Only the subsidy is cut off, once in each fiscal year; the last row adds those up.',
    },
    notes: {
      ja: '人件費 = Σ 職員数 × 職員1人1か月、窓口 = Σ (専用窓口数 × 専用窓口1か月 + 併用窓口数 × 併用窓口1か月)、統合端末 = Σ 統合端末台数 × 統合端末1台1か月、土日開庁 = Σ 土日開庁日数 × 土日開庁1日、庁舎外 = Σ 庁舎外臨時窓口数 × 庁舎外臨時窓口1か月。Σ は年度（4月～3月）の月にわたります。費用の範囲にあるほかの項目は1か月の額とみなし、団体ごとに月数を掛けて「その他」に加えます。「…の上限」の行は計算に使いません。金額が空白の行は数えず、単価を指定していない項目は空白になります（0とはしません）。単価のある列が計画にないとき、その列に空白のセルがあるとき、同じ月が2度あるときは、黙って数え落とさず、その場所を示すエラーになります。合計行は数えません。\n\n補助見込額 = ⌊Σ min(項目の額, 上限額) × 補助率 ÷ unit⌋ × unit（SUBSIDY と同じ）。通知は、必要な経費を見込んで計画に記載することを求めています。補助の対象と補助率は交付要綱で確かめてください。',
      en: 'Staff = Σ staff × 職員1人1か月; windows = Σ (dedicated × 専用窓口1か月 + shared × 併用窓口1か月); terminals = Σ terminals × 統合端末1台1か月; weekends = Σ weekend days × 土日開庁1日; off-site = Σ off-site windows × 庁舎外臨時窓口1か月, over the months of a fiscal year (April to March). Any other item of the costs is yen a month, times the months of each body, under その他. Rows that end in の上限 (ceilings) are not used. A row without an amount does not count, and an item without a price stays blank, never 0. A priced column that the plan lacks, a blank cell in one, or a month that stands twice is an error that says where; nothing is left out in silence. Total rows are passed over.\n\nSubsidy = ⌊Σ min(item, cap) × rate ÷ unit⌋ × unit, as SUBSIDY. The notice asks for the expected costs in the plan. Check what is eligible, and the rate, in the rules of the grant.',
    },
    errors: [
      {
        code: '#VALUE!',
        when: {
          ja: '費用・上限額の範囲が2列でないとき、知らない項目や読めない金額があるとき。',
          en: 'Costs or caps are not two columns, or hold an unknown item or an amount that does not read.',
        },
      },
      {
        code: '#VALUE!',
        when: {
          ja: '単価のある列が計画にないか、そこに空白や読めないセルがあるとき。年月を読めないか、同じ月が2度あるとき。',
          en: 'A priced column is missing from the plan or holds a blank or unreadable cell; a month does not read or stands twice.',
        },
      },
      {
        code: '#NUM!',
        when: {
          ja: '補助率が0～1の範囲にないとき、端数の単位が1以上の整数でないとき。',
          en: 'A rate outside 0 to 1, a unit other than a whole number of at least 1.',
        },
      },
    ],
    examples: [
      {
        text: {
          ja: '年度をまたぐ2か月の計画（補助率10/10）',
          en: 'A plan of two months in two fiscal years, at 10/10',
        },
        sheet: [
          ['年月', '交付想定枚数', '専用窓口数', '職員数', '土日開庁日数', null, '項目', '円'],
          ['2026年3月', 6000, 12, 14, 4, null, '職員1人1か月', 280500],
          ['2026年4月', 6500, 13, 15, 4, null, '専用窓口1か月', 45000],
          [null, null, null, null, null, null, '土日開庁1日', 61200],
          [null, null, null, null, null, null, 'システム利用料', 130700],
        ],
        formula: '=MYNA.PLANCOST(A1:E3,G1:H5)',
        result: [
          [...COST_HEADER],
          [2025, 3927000, 540000, '', 244800, '', 130700, 4842500, 4842000],
          [2026, 4207500, 585000, '', 244800, '', 130700, 5168000, 5168000],
          ['計', 8134500, 1125000, '', 489600, '', 261400, 10010500, 10010000],
        ],
      },
      {
        text: {
          ja: '人件費に年400万円の上限、補助率1/2',
          en: 'At most 4,000,000 yen of staff a year, at 1/2',
        },
        sheet: [
          ['年月', '交付想定枚数', '職員数', '職員1人1か月', 280500, '人件費', 4000000],
          ['2026年4月', 6500, 15, null, null, null, null],
        ],
        formula: '=MYNA.PLANCOST(A1:C2,D1:E1,"1/2",,F1:G1)',
        result: [
          [...COST_HEADER],
          [2026, 4207500, '', '', '', '', '', 4207500, 2000000],
          ['計', 4207500, '', '', '', '', '', 4207500, 2000000],
        ],
      },
    ],
    sources: [PLAN_NOTICE],
    related: ['PLANCHECK', 'SUBSIDY', 'STAFF', 'WINDOWS', 'FISCALYEAR'],
    nativeReason: READS_PLANS,
  },
  calculate: (planCells, costCells, share, step, capCells) => {
    const { years, total } = planCost({ plan: planCells, costs: costCells, rate: share, unit: step, caps: capCells });
    return [[...COST_HEADER], ...years.map(costRow), costRow(total)];
  },
});
