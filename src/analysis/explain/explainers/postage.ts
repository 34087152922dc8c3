import type { Day } from '../../../domain/calendar';
import { cheaperTier, tierOf } from '../../../domain/postage';
import type { MailClass, MailOption } from '../../../domain/postage';
import { optionsIn, pricesFor } from '../../../functions/postage/prices';
import { titleOf } from '../../../functions/postage/serviceNames';
import { step } from '../speaker';
import { ratesOf, rulesOf, tariffOf } from './charges';
import type { Cells } from './charges';
import { explainer } from './explainer';
import type { Matrix } from '../../../sheet';

type Options = Matrix<readonly MailOption[] | null>;
type PostageValues = readonly [number, MailClass, Options | undefined, Day | undefined, Cells | undefined];

const POSTAGE = explainer<PostageValues>(([grams, mailClass, options, day, table], say) => {
  const texts = say.texts.postage;
  const rates = ratesOf(tariffOf(table), mailClass, optionsIn(options), grams, day);
  const [first] = rates;
  const figure = rates.reduce((sum, { yen }) => sum + yen, 0);
  const charges = say.table(
    texts.chargesCaption,
    [
      [texts.service, 'text'],
      [texts.limit, 'number'],
      [texts.price, 'number'],
    ],
    rates.map(({ service, maxGrams, yen }) => [titleOf(service), maxGrams ?? texts.anyLimit, yen]),
  );
  const limit = first?.maxGrams;
  return {
    steps: [
      step(
        limit === null || limit === undefined
          ? texts.anyWeight(titleOf(mailClass))
          : texts.tier(titleOf(mailClass), say.number(grams), say.number(limit)),
      ),
      step(texts.charges, charges),
      step(texts.sum(say.number(figure))),
    ],
    figure,
    rules: rulesOf(rates, say),
  };
});

const MAILTIER = explainer<readonly [number, MailClass, Day | undefined, Cells | undefined]>(
  ([grams, mailClass, day, table], say) => {
    const texts = say.texts.postage;
    const list = pricesFor(undefined, table)(mailClass, day);
    const tier = tierOf(list, grams);
    const { limit, shed, saved } = cheaperTier(list, grams);
    const [weight, lighter] = [say.number(grams), say.number(limit)];
    const tiers = say.table(
      texts.tiersCaption,
      [
        [texts.limit, 'number'],
        [texts.price, 'number'],
      ],
      list.tiers.map(({ maxGrams, yen }) => [Number.isFinite(maxGrams) ? maxGrams : texts.anyLimit, yen]),
      list.tiers.indexOf(tier),
    );
    return {
      steps: [
        step(texts.present(weight, say.number(tier.maxGrams), say.number(tier.yen)), tiers),
        step(texts.lighter(lighter)),
        step(texts.shed(weight, lighter, say.number(shed))),
        step(texts.saved(say.number(saved))),
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

export const POSTAGE_EXPLAINERS = { POSTAGE, MAILTIER };
