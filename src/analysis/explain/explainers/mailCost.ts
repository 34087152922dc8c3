import type { Day } from '../../../domain/calendar';
import { bandCosts, totalCost } from '../../../domain/postage';
import type { Band, BandCost, BandCount } from '../../../domain/postage';
import {
  counts,
  countTable,
  currentPacking,
  packing as packingArgument,
  proposedPacking,
} from '../../../functions/postage/arguments';
import { pairUp, pairUpTable } from '../../../functions/postage/bandCounts';
import { step } from '../speaker';
import type { Speaker } from '../speaker';
import type { Table } from '../types';
import { rulesOf } from './charges';
import type { Cells } from './charges';
import { explainer } from './explainer';
import { packingOf } from './packings';
import type { Posted } from './packings';
import type { Matrix } from '../../../sheet';

type Bands = Matrix<Band | null>;
type Counts = Matrix<number | null>;
type Values = readonly [Bands, Counts, Cells, Posted['options'], Day | undefined, Cells | undefined];
type CompareValues = readonly [Bands, Counts, Cells, Cells, Posted['options'], Day | undefined, Cells | undefined];
type Costs = readonly (BandCost | null)[];

function explainBands(pairs: readonly BandCount[], [, , packed, options, day, tariff]: Values, say: Speaker) {
  const texts = say.texts.postage;
  const packing = packingOf(packingArgument, packed, { options, day, tariff }, texts.packingCaption, say);
  const costs = bandCosts(pairs, packing.packing);
  const total = totalCost(costs);
  return {
    costs,
    total,
    steps: [
      packing.step,
      step(texts.bands, bandTable(pairs, costs, say)),
      step(total === null ? texts.noBands : texts.total(say.number(total))),
    ],
    rules: rulesOf(packing.rates, say),
  };
}

function bandTable(pairs: readonly BandCount[], costs: Costs, say: Speaker): Table {
  const texts = say.texts.postage;
  return say.table(
    texts.bandsCaption,
    [
      [texts.band, 'text'],
      [texts.count, 'number'],
      [texts.unitPrice, 'number'],
      [texts.yen, 'number'],
    ],
    pairs.map(({ band, count }, index) => [band?.text, count, costs[index]?.unitPrice, costs[index]?.yen]),
  );
}

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

const MAILCOSTCOMPARE = explainer<CompareValues>(
  ([bands, given, present, proposed, options, day, tariff], say) => {
    const texts = say.texts.postage;
    const posted = { options, day, tariff };
    const pairs = pairUp(counts, bands, given);
    const [before, after] = [
      packingOf(currentPacking, present, posted, texts.presentCaption, say),
      packingOf(proposedPacking, proposed, posted, texts.proposedCaption, say),
    ];
    const [old, next] = [bandCosts(pairs, before.packing), bandCosts(pairs, after.packing)];
    const rows = old.map((cost, index) => compared(cost, next[index] ?? null));
    const [oldTotal, newTotal] = [totalCost(old), totalCost(next)];
    const known = oldTotal !== null && newTotal !== null;
    const difference = known ? newTotal - oldTotal : 0;
    return {
      steps: [
        before.step,
        after.step,
        step(texts.compare, compareTable(pairs, rows, say)),
        step(
          known
            ? texts.compareTotal(say.number(newTotal), say.number(oldTotal), say.number(difference))
            : texts.noBands,
        ),
      ],
      rules: rulesOf([...before.rates, ...after.rates], say),
      figure: [...rows, known ? ['', oldTotal, '', newTotal, difference] : ['', '', '', '', '']],
    };
  },
  [
    { ja: '現行の単価', en: 'Present unit' },
    { ja: '現行の料金', en: 'Present cost' },
    { ja: '変更案の単価', en: 'Proposed unit' },
    { ja: '変更案の料金', en: 'Proposed cost' },
    { ja: '差', en: 'Difference' },
  ],
);

function compared(before: BandCost | null, after: BandCost | null): (number | string)[] {
  if (!before || !after) return ['', '', '', '', ''];
  return [before.unitPrice, before.yen, after.unitPrice, after.yen, after.yen - before.yen];
}

function compareTable(
  pairs: readonly BandCount[],
  rows: readonly (readonly (number | string)[])[],
  say: Speaker,
): Table {
  const texts = say.texts.postage;
  const titles = [
    texts.count,
    texts.presentUnit,
    texts.presentYen,
    texts.proposedUnit,
    texts.proposedYen,
    texts.difference,
  ];
  return say.table(
    texts.compareCaption,
    [[texts.band, 'text'], ...titles.map((title) => [title, 'number'] as const)],
    pairs.map(({ band, count }, index) => [band?.text, count, ...rows[index]!]),
  );
}

export const MAIL_COST_EXPLAINERS = { MAILCOST, MAILCOSTBANDS, MAILCOSTCOMPARE };
