import type { Day } from '../../domain/calendar';
import { product } from '../../domain/exact';
import {
  cheaperTier,
  COMPENSATION,
  compensationCharge,
  compensationSteps,
  isUnweighed,
  priceOf,
  tierOf,
  versionOn,
} from '../../domain/postage';
import type { MailClass } from '../../domain/postage';
import type { Content } from '../../sheet';
import type { Grid, OrBlank } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Explained } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';
import { anyLimit, dayStep, ratesOf, rulesOf } from './charges';
import { optionsIn, pricesFor, tariffIn } from './prices';
import type { Options } from './prices';
import { titleOf } from './serviceNames';
import { MAIL_COST_EXPLANATIONS } from './costExplanations';
import { TARIFF_EXPLANATIONS } from './tariffExplanations';

type Tariff = Grid<Content> | undefined;

type PostageValues = [
  grams: OrBlank<number>,
  mailClass: MailClass,
  options: Options | undefined,
  day: Day | undefined,
  tariff: Tariff,
  compensation: number | undefined,
];

const POSTAGE = explainer<PostageValues>(([given, mailClass, options, day, table, compensation], say) => {
  const grams = given ?? 0;
  if (given === null && !isUnweighed(mailClass)) return unweighed(say);
  const chosen = optionsIn(options);
  const tariff = tariffIn(table);
  const rates = ratesOf(tariff, mailClass, chosen, grams, day);
  const above = compensationSteps(compensation ?? 0) > 0;
  const extra = above ? versionOn(tariff, 'registeredMailCompensation', day).rates.slice(0, 1) : [];
  const added = compensationCharge(tariff, mailClass, chosen, compensation ?? 0, day);
  const figure = priceOf(pricesFor(options, table)(mailClass, day), grams, added);
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
      ...(chosen.includes('noForwarding') ? [markStep(say)] : []),
      ...(compensation === undefined ? [] : [compensationStep(compensation, extra[0]?.yen, say)]),
      say.step(`合計は ${say.number(figure)}円 です。`, `Together ${say.number(figure)} yen.`),
    ],
    figure,
    rules: rulesOf([...rates, ...extra], say),
  };
});

function unweighed(say: Speaker): Explained {
  const step = say.step(
    '重さが空白（まだ決まっていない）なので、結果も空白です。',
    'The weight is blank (not yet known), and so is the result.',
  );
  return { steps: [step], figure: '' };
}

function markStep(say: Speaker): Step {
  return say.step(
    '転送不要は封筒に書く表示で、料金はかかりません。',
    '“転送不要” is a mark on the envelope and costs nothing.',
  );
}

function compensationStep(compensation: number, yen: number | undefined, say: Speaker): Step {
  const { covered, step } = COMPENSATION;
  if (yen === undefined) {
    const [declared, basic] = say.numbers(compensation, covered);
    return say.step(
      `損害要償額 ${declared}円 は ${basic}円 までなので、加算はありません。`,
      `The compensation of ${declared} yen is not above ${basic}: nothing is added.`,
    );
  }
  const steps = compensationSteps(compensation);
  const [declared, basic, each, count] = say.numbers(compensation, covered, step, steps);
  const [price, sum] = say.numbers(yen, product(steps, yen));
  return say.step(
    `損害要償額 ${declared}円 は ${basic}円 を超えるので、${each}円 までごとの加算が ${count}回: ${count} × ${price}円 = ${sum}円。`,
    `The compensation of ${declared} yen is above ${basic}: ${count} steps of up to ${each} yen, ${count} × ${price} = ${sum} yen.`,
  );
}

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
      rules: rulesOf(ratesOf(tariffIn(table), mailClass, [], grams, day), say),
    };
  },
  [
    { ja: '下の区分の上限（g）', en: 'Lower tier up to (g)' },
    { ja: '減らす重さ（g）', en: 'To shed (g)' },
    { ja: '安くなる料金（円）', en: 'Saved (yen)' },
  ],
);

export const EXPLANATIONS = { POSTAGE, MAILTIER, ...MAIL_COST_EXPLANATIONS, ...TARIFF_EXPLANATIONS };
