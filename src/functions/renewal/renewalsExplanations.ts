import type { Day } from '../../domain/calendar';
import { CARD_MINUTES, CERTIFICATE_MINUTES, renewals, workload } from '../../domain/renewal';
import type { Cohort } from '../../domain/renewal';
import { roundToPrecision } from '../../domain/numerals';
import type { Grid } from '../core/argument';
import { monthCell } from '../core/cell';
import { explainer } from '../steps/explainer';
import type { Speaker, Step, Table, Value } from '../steps/speaker';
import { cohortsOf } from './renewals';
import { termsOn } from './rules';

type Values = [
  months: Grid<number>,
  issued: Grid<number>,
  minorShare: Grid<number>,
  retention: Grid<number> | undefined,
  from: Day | undefined,
  to: Day | undefined,
];

const RENEWALS = explainer<Values>(([months, issued, minorShare, retention = [[1]], from, to], say, { cell }) => {
  const cohorts = cohortsOf(months, issued, minorShare, retention);
  const rows = renewals(termsOn, cohorts, { from, to });
  const figure = [
    ['年月', 'カード', '電子証明書'],
    ...rows.map((row) => [monthCell(row.month), row.cards, row.certificates]),
  ];
  // The header is the first row of the result; without a cell the first month that gets any is the one explained.
  const asked = rows[(cell?.row ?? 0) - 1] ?? rows.find(({ cards, certificates }) => cards + certificates > 0);
  const terms = termsOn(cohorts[0]!.month);
  const [adult, minor, certificate] = say.numbers(
    terms.adultCardBirthdays.value,
    terms.minorCardBirthdays.value,
    terms.certificateBirthdays.value,
  );
  const count = say.number(cohorts.length);
  const total = say.number(cohorts.reduce((sum, cohort) => sum + cohort.issued, 0));
  return {
    steps: [
      say.step(
        `値のそろった ${count}組の発行月、合わせて ${total}枚について計算します。`,
        `Months of issue whose values are all known: ${count}, with ${total} cards together.`,
        cohortTable(cohorts, say),
      ),
      say.step(
        `更新の時期は、成年のカードが発行後 ${adult}回目の誕生日、未成年のカードが ${minor}回目、成年の電子証明書が ${certificate}回目です。発行日は月の中に、誕生日は1年の中に一様に散らばるとみなすので、n回目の誕生日は、発行月の12(n−1)か月後に 1/24、続く11か月に 2/24 ずつ、12nか月後に 1/24 が来ます。`,
        `Renewed are an adult's card at birthday number ${adult} after issue, a minor's at number ${minor}, an adult's certificate at number ${certificate}. With the day of issue uniform in its month and the birthday uniform in the year, the n-th birthday falls 12(n−1) months after the month of issue with 1/24, in each of the eleven months after that with 2/24, and 12n months after it with 1/24.`,
      ),
      periodStep(rows, from, to, say),
      ...(asked ? monthSteps(asked, cohorts, say) : [noneStep(say)]),
    ],
    figure,
  };
});

/** Which months the result is about, and which of its ends were given. */
function periodStep(rows: readonly Renewed[], from: Day | undefined, to: Day | undefined, say: Speaker): Step {
  const first = from ?? rows[0]?.month;
  const last = to ?? rows.at(-1)?.month;
  if (first === undefined || last === undefined) return noneStep(say);
  const [start, end, count] = [say.month(first), say.month(last), say.number(rows.length)];
  return say.step(
    `結果は ${start}から ${end}までの ${count}か月です。`,
    `The result runs from ${start} to ${end}: ${count} month(s).`,
  );
}

function cohortTable(cohorts: readonly Cohort[], say: Speaker): Table {
  return say.table(
    { ja: '発行された枚数', en: 'Cards issued' },
    [
      ['発行月', 'Month of issue', 'text'],
      ['発行枚数', 'Cards issued', 'number'],
      ['未成年の割合', 'Minors', 'percent'],
      ['保有の割合', 'Still held', 'percent'],
    ],
    cohorts.map((cohort) => [say.month(cohort.month), cohort.issued, cohort.minorShare, cohort.retention]),
  );
}

function noneStep(say: Speaker): Step {
  return say.step('この期間に更新は生じません。', 'No renewals fall into this period.');
}

interface Renewed {
  readonly month: Day;
  readonly cards: number;
  readonly certificates: number;
}

/** Which months of issue make up a month of the result. */
function monthSteps({ month, cards, certificates }: Renewed, cohorts: readonly Cohort[], say: Speaker): Step[] {
  const name = say.month(month);
  const parts = cohorts.flatMap((cohort) => partsOf(cohort, month, say));
  const [inCards, inCertificates] = say.numbers(cards, certificates);
  const table = say.table(
    { ja: `${name}の内訳`, en: `What makes up ${name}` },
    [
      ['発行月', 'Month of issue', 'text'],
      ['更新するもの', 'What is renewed', 'text'],
      ['対象の枚数', 'Of these', 'number'],
      ['この月の割合', 'In this month', 'text'],
      ['件数', 'Renewals', 'number'],
    ],
    parts,
  );
  return [
    say.step(
      `${name}には、次の発行月の分の誕生日が来ます。対象の枚数は、発行枚数 × 成年または未成年の割合 × 保有の割合です。`,
      `Into ${name} fall birthdays of these months of issue; what counts is cards issued × share of adults or minors × share still held.`,
      table,
    ),
    say.step(
      `足すと、カードは ${inCards}件、電子証明書は ${inCertificates}件です。`,
      `Together: ${inCards} cards and ${inCertificates} certificates.`,
    ),
  ];
}

interface Kind {
  readonly name: readonly [ja: string, en: string];
  readonly minorShare: 0 | 1;
  readonly counted: 'cards' | 'certificates';
}

/** The birthdays of a month's adults and minors lie years apart: at most one kind of card is renewed in a month. */
const KINDS: readonly Kind[] = [
  { name: ['成年のカード', "Adults' cards"], minorShare: 0, counted: 'cards' },
  { name: ['未成年のカード', "Minors' cards"], minorShare: 1, counted: 'cards' },
  { name: ['成年の電子証明書', "Adults' certificates"], minorShare: 0, counted: 'certificates' },
];

function partsOf(cohort: Cohort, month: Day, say: Speaker): Value[][] {
  return KINDS.flatMap(({ name, minorShare, counted }) => {
    const twentyFourths = renewedIn({ month: cohort.month, issued: 24, minorShare, retention: 1 }, month)[counted];
    const count = renewedIn(cohort, month)[counted];
    if (twentyFourths === 0 || count === 0) return [];
    const all = roundToPrecision((count * 24) / twentyFourths);
    return [[say.month(cohort.month), say.text(...name), all, `${twentyFourths}/24`, count]];
  });
}

function renewedIn(cohort: Cohort, month: Day): Renewed {
  return renewals(termsOn, [cohort], { from: month, to: month })[0]!;
}

type WorkloadValues = [
  cards: number,
  certificates: number,
  cardMinutes: number | undefined,
  certificateMinutes: number | undefined,
];

const WORKLOAD = explainer<WorkloadValues>(([cards, certificates, cardMinutes, certificateMinutes], say) => {
  const [perCard, perCertificate] = [cardMinutes ?? CARD_MINUTES, certificateMinutes ?? CERTIFICATE_MINUTES];
  const figure = workload(cards, certificates, perCard, perCertificate);
  const [cardHours, certificateHours] = [
    workload(cards, 0, perCard, perCertificate),
    workload(0, certificates, perCard, perCertificate),
  ];
  const [a, b, total] = say.numbers(cardHours, certificateHours, figure);
  return {
    steps: [
      minutesStep(['カード', 'Cards'], cards, perCard, cardHours, say),
      minutesStep(['電子証明書', 'Certificates'], certificates, perCertificate, certificateHours, say),
      say.step(`合わせて ${a} + ${b} = ${total}時間 です。`, `Together: ${a} + ${b} = ${total} hours.`),
    ],
    figure,
    rules: [
      ...(cardMinutes === undefined ? [heard(['カード', 'a card'], '15～20', '15 to 20', CARD_MINUTES, say)] : []),
      ...(certificateMinutes === undefined
        ? [heard(['電子証明書', 'a certificate'], '10', '10', CERTIFICATE_MINUTES, say)]
        : []),
    ],
  };
});

function minutesStep(
  [ja, en]: readonly [ja: string, en: string],
  count: number,
  minutes: number,
  hours: number,
  say: Speaker,
): Step {
  const [number, each, total] = say.numbers(count, minutes, hours);
  return say.step(
    `${ja}: ${number}件 × ${each}分 ÷ 60 = ${total}時間`,
    `${en}: ${number} × ${each} min ÷ 60 = ${total} hours`,
  );
}

/** The minutes that are taken where none are given. */
function heard(
  [ja, en]: readonly [ja: string, en: string],
  range: string,
  inEnglish: string,
  minutes: number,
  say: Speaker,
): string {
  const taken = say.number(minutes);
  return say.text(
    `${ja}1件の分数は省略されているので、総務省が自治体から聞き取った ${range}分/件 から ${taken}分とします。`,
    `The minutes of ${en} are left out. Municipalities told the ministry of ${inEnglish} minutes; taken are ${taken}.`,
  );
}

export const RENEWALS_EXPLANATIONS = { RENEWALS, WORKLOAD };
