import type { Day } from '../../domain/calendar';
import { bandCosts, costIncrease, totalCost } from '../../domain/postage';
import type { Band, BandCost, BandCount } from '../../domain/postage';
import type { Grid } from '../core/argument';
import type { Content } from '../../sheet';
import { explainer } from '../steps/explainer';
import type { Column, Speaker, Step, Table } from '../steps/speaker';
import { counts, countTable, currentPacking, packing as packingArgument, proposedPacking } from './arguments';
import { pairUp, pairUpTable } from './mailCost';
import { dayStep, rulesOf } from './charges';
import { packingOf } from './packings';
import type { Options } from './prices';

type Cells = Grid<Content>;
type Costs = readonly (BandCost | null)[];

type Values = [
  bands: Grid<Band>,
  counts: Grid<number>,
  packing: Cells,
  options: Options | undefined,
  day: Day | undefined,
  tariff: Cells | undefined,
];

const MAILCOST = explainer<Values>((values, say) => {
  const { total, steps, rules } = explainBands(pairUpTable(countTable, values[0], values[1]), values, say);
  return { steps, rules, figure: total ?? '' };
});

const MAILCOSTBANDS = explainer<Values>(
  (values, say) => {
    const { costs, steps, rules } = explainBands(pairUp(counts, values[0], values[1]), values, say);
    return { steps, rules, figure: costs.map((cost) => (cost ? [cost.unitPrice, cost.yen] : ['', ''])) };
  },
  [
    { ja: '単価（円）', en: 'Unit price (yen)' },
    { ja: '料金（円）', en: 'Cost (yen)' },
  ],
);

function explainBands(pairs: readonly BandCount[], [, , packed, options, day, tariff]: Values, say: Speaker) {
  const caption = { ja: '梱包の単価', en: 'Unit prices' };
  const packing = packingOf(packingArgument, packed, { options, day, tariff }, caption, say);
  const costs = bandCosts(pairs, packing.packing);
  const total = totalCost(costs);
  return {
    costs,
    total,
    steps: [
      dayStep(day, say),
      packing.step,
      say.step(
        '枚数帯ごとに、件数 × 単価を求めます。',
        'Parcels × unit price, band by band.',
        bandTable(pairs, costs, say),
      ),
      total === null
        ? noBands(say)
        : say.step(`料金を足すと ${say.number(total)}円 です。`, `Together ${say.number(total)} yen.`),
    ],
    rules: rulesOf(packing.rates, say),
  };
}

function noBands(say: Speaker): Step {
  return say.step(
    '枚数帯と件数のそろった組がないので、結果も空白です。',
    'No band has both its cards and its count, so the result is blank.',
  );
}

const BAND: Column = ['枚数帯', 'Band', 'text'];
const COUNT: Column = ['件数', 'Parcels', 'number'];

function bandTable(pairs: readonly BandCount[], costs: Costs, say: Speaker): Table {
  return say.table(
    { ja: '枚数帯ごとの料金', en: 'Cost by band' },
    [BAND, COUNT, ['単価（円）', 'Unit price (yen)', 'number'], ['料金（円）', 'Cost (yen)', 'number']],
    pairs.map(({ band, count }, index) => [band?.text, count, costs[index]?.unitPrice, costs[index]?.yen]),
  );
}

type CompareValues = [
  bands: Grid<Band>,
  counts: Grid<number>,
  present: Cells,
  proposed: Cells,
  options: Options | undefined,
  day: Day | undefined,
  tariff: Cells | undefined,
];

const COMPARED: readonly Column[] = [
  ['現行の単価', 'Present unit', 'number'],
  ['現行の料金', 'Present cost', 'number'],
  ['変更案の単価', 'Proposed unit', 'number'],
  ['変更案の料金', 'Proposed cost', 'number'],
  ['差', 'Difference', 'number'],
];

const MAILCOSTCOMPARE = explainer<CompareValues>(
  ([bands, given, present, proposed, options, day, tariff], say) => {
    const posted = { options, day, tariff };
    const pairs = pairUp(counts, bands, given);
    const [was, willBe] = [
      { ja: '現行の梱包の単価', en: 'Unit prices, present packing' },
      { ja: '変更案の梱包の単価', en: 'Unit prices, proposed packing' },
    ];
    const before = packingOf(currentPacking, present, posted, was, say);
    const after = packingOf(proposedPacking, proposed, posted, willBe, say);
    const [old, next] = [bandCosts(pairs, before.packing), bandCosts(pairs, after.packing)];
    const rows = old.map((cost, index) => compared(cost, next[index] ?? null));
    const [oldTotal, newTotal, increase] = [totalCost(old), totalCost(next), costIncrease(old, next)];
    const totals =
      oldTotal === null || newTotal === null || increase === null
        ? { step: noBands(say), row: ['', '', '', '', ''] }
        : { step: totalStep(oldTotal, newTotal, increase, say), row: ['', oldTotal, '', newTotal, increase] };
    return {
      steps: [
        dayStep(day, say),
        before.step,
        after.step,
        say.step(
          '枚数帯ごとに、変更案の料金から現行の料金を引きます。',
          'Proposed less present cost, band by band.',
          compareTable(pairs, rows, say),
        ),
        totals.step,
      ],
      rules: rulesOf([...before.rates, ...after.rates], say),
      figure: [...rows, totals.row],
    };
  },
  COMPARED.map(([ja, en]) => ({ ja, en })),
);

function compared(before: BandCost | null, after: BandCost | null): (number | string)[] {
  if (!before || !after) return ['', '', '', '', ''];
  return [before.unitPrice, before.yen, after.unitPrice, after.yen, costIncrease([before], [after])!];
}

function compareTable(
  pairs: readonly BandCount[],
  rows: readonly (readonly (number | string)[])[],
  say: Speaker,
): Table {
  return say.table(
    { ja: '現行と変更案の比較', en: 'Present and proposed' },
    [BAND, COUNT, ...COMPARED],
    pairs.map(({ band, count }, index) => [band?.text, count, ...rows[index]!]),
  );
}

function totalStep(before: number, after: number, increase: number, say: Speaker): Step {
  const [old, next, difference] = say.numbers(before, after, increase);
  return say.step(
    `合計は 変更案 ${next}円 − 現行 ${old}円 = ${difference}円 です。`,
    `In total: proposed ${next} yen − present ${old} yen = ${difference} yen.`,
  );
}

export const MAIL_COST_EXPLANATIONS = { MAILCOST, MAILCOSTBANDS, MAILCOSTCOMPARE };
