import type { Day } from '../../domain/calendar';
import { cheaperTier, tierOf } from '../../domain/postage';
import type { MailClass } from '../../domain/postage';
import type { Content } from '../../sheet';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';
import { anyLimit, dayStep, ratesOf, rulesOf, tariffOf } from './charges';
import { optionsIn, pricesFor } from './prices';
import type { Options } from './prices';
import { titleOf } from './serviceNames';

type Tariff = Grid<Content> | undefined;

type PostageValues = [
  grams: number,
  mailClass: MailClass,
  options: Options | undefined,
  day: Day | undefined,
  tariff: Tariff,
];

const POSTAGE = explainer<PostageValues>(([grams, mailClass, options, day, table], say) => {
  const rates = ratesOf(tariffOf(table), mailClass, optionsIn(options), grams, day);
  const figure = rates.reduce((sum, { yen }) => sum + yen, 0);
  const charges = say.table(
    { ja: '料金の内訳', en: 'What the price is made of' },
    [
      ['種別・オプション', 'Class or option', 'text'],
      ['区分の上限（g）', 'Tier up to (g)', 'number'],
      ['料金（円）', 'Price (yen)', 'number'],
    ],
    rates.map(({ service, maxGrams, yen }) => [titleOf(service), maxGrams ?? anyLimit(say), yen]),
  );
  return {
    steps: [
      dayStep(day, say),
      tierStep(mailClass, grams, rates[0]?.maxGrams ?? null, say),
      say.step('種別とオプションの料金を足します。', 'The prices of the class and its options are added.', charges),
      say.step(`合計は ${say.number(figure)}円 です。`, `Together ${say.number(figure)} yen.`),
    ],
    figure,
    rules: rulesOf(rates, say),
  };
});

function tierStep(mailClass: MailClass, grams: number, maxGrams: number | null, say: Speaker): Step {
  const service = titleOf(mailClass);
  if (maxGrams === null) {
    return say.step(`${service}の料金は重さによりません。`, `The price of ${service} does not depend on the weight.`);
  }
  const [weight, limit] = say.numbers(grams, maxGrams);
  return say.step(
    `${service}の ${weight} g は、${limit} g までの区分に入ります。`,
    `${service} of ${weight} g falls into the tier up to ${limit} g.`,
  );
}

const MAILTIER = explainer<[grams: number, mailClass: MailClass, day: Day | undefined, tariff: Tariff]>(
  ([grams, mailClass, day, table], say) => {
    const list = pricesFor(undefined, table)(mailClass, day);
    const tier = tierOf(list, grams);
    const { limit, shed, saved } = cheaperTier(list, grams);
    const [weight, present, yen] = say.numbers(grams, tier.maxGrams, tier.yen);
    const [lighter, less, cheaper] = say.numbers(limit, shed, saved);
    const tiers = say.table(
      { ja: '料金の区分', en: 'Tiers' },
      [
        ['区分の上限（g）', 'Tier up to (g)', 'number'],
        ['料金（円）', 'Price (yen)', 'number'],
      ],
      list.tiers.map(({ maxGrams, yen: price }) => [Number.isFinite(maxGrams) ? maxGrams : anyLimit(say), price]),
      list.tiers.indexOf(tier),
    );
    return {
      steps: [
        dayStep(day, say),
        say.step(
          `${weight} g は ${present} g までの区分で、${yen}円 です。`,
          `${weight} g is in the tier up to ${present} g, at ${yen} yen.`,
          tiers,
        ),
        say.step(
          `料金が今より安い区分のうち、いちばん重いものは ${lighter} g までです。`,
          `The heaviest tier that costs less is the one up to ${lighter} g.`,
        ),
        say.step(
          `${weight} g − ${lighter} g = ${less} g 減らすと、その区分に入ります。`,
          `${weight} g − ${lighter} g = ${less} g to shed.`,
        ),
        say.step(`安くなるのは ${cheaper}円 です。`, `It saves ${cheaper} yen.`),
      ],
      figure: [limit, shed, saved],
      rules: rulesOf(ratesOf(tariffOf(table), mailClass, [], grams, day), say),
    };
  },
  [
    { ja: '下の区分の上限（g）', en: 'Lower tier up to (g)' },
    { ja: '減らす重さ（g）', en: 'To shed (g)' },
    { ja: '安くなる料金（円）', en: 'Saved (yen)' },
  ],
);

export const POSTAGE_EXPLANATIONS = { POSTAGE, MAILTIER };
