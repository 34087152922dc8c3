import { reconcile } from '../../../domain/inventory';
import { complementOf, roundToPrecision } from '../../../domain/numerals';
import { planTarget, staffFor, terminalsFor, windowsFor } from '../../../domain/deliveryPlan';
import { step } from '../speaker';
import { explainer } from './explainer';

type Maybe = number | undefined;

const WINDOWS = explainer<readonly [number, number, number]>(([cards, rate, days], say) => {
  const texts = say.texts.plan;
  const figure = windowsFor(cards, rate, days);
  if (cards === 0) return { steps: [step(texts.noCards)], figure };
  const [perWindow, total] = [roundToPrecision(rate * days), say.number(roundToPrecision(rate * days))];
  return {
    steps: [
      step(texts.perWindow(say.number(rate), say.number(days), total)),
      step(texts.windows(say.number(cards), total, say.number(cards / perWindow))),
      step(texts.roundedUp(say.number(figure))),
    ],
    figure,
  };
});

const TERMINALS = explainer<readonly [number, Maybe, Maybe, Maybe]>(([windows, cards, rate = 0, days = 0], say) => {
  const texts = say.texts.plan;
  const presetting = cards === undefined ? undefined : { cards, perTerminalPerDay: rate, days };
  const figure = terminalsFor(windows, presetting);
  const first = step(texts.atWindows(say.number(windows)));
  if (!presetting || presetting.cards === 0) return { steps: [first, step(texts.onlyWindows)], figure };
  const quotient = presetting.cards / roundToPrecision(rate * days);
  return {
    steps: [
      first,
      step(texts.presetting(say.number(presetting.cards), say.number(rate), say.number(days), say.number(quotient))),
      step(texts.terminals(say.number(windows), say.number(terminalsFor(0, presetting)), say.number(figure))),
    ],
    figure,
  };
});

const STAFF = explainer<readonly [number, Maybe, Maybe]>(([windows, perWindow = 1, absence = 0], say) => {
  const texts = say.texts.plan;
  const present = complementOf(absence);
  const figure = staffFor(windows, perWindow, absence);
  const quotient = roundToPrecision((windows * perWindow) / present);
  return {
    steps: [
      step(texts.staff(say.number(windows), say.number(perWindow), say.percent(present), say.number(quotient))),
      step(texts.roundedUp(say.number(figure))),
    ],
    figure,
  };
});

const PLANTARGET = explainer<readonly [number, number, Maybe]>(([population, delivered, share = 1], say) => {
  const texts = say.texts.plan;
  const wanted = planTarget(population, 0, share);
  const figure = planTarget(population, delivered, share);
  const left = say.number(roundToPrecision(wanted - delivered));
  return {
    steps: [
      step(texts.target(say.number(population), say.percent(share), say.number(wanted))),
      step(texts.left(say.number(wanted), say.number(delivered), left)),
      ...(wanted < delivered ? [step(texts.reached)] : []),
    ],
    figure,
  };
});

const RECONCILE = explainer<readonly [number, number, number, Maybe]>(
  ([applied, delivered, cancelled, counted], say) => {
    const texts = say.texts.plan;
    const { onBooks, difference } = reconcile(applied, delivered, cancelled, counted);
    const books = texts.onBooks(say.number(applied), say.number(delivered), say.number(cancelled), say.number(onBooks));
    const last =
      counted === undefined || difference === undefined
        ? texts.notCounted
        : texts.difference(say.number(counted), say.number(onBooks), say.number(difference));
    return { steps: [step(books), step(last)], figure: [onBooks, difference ?? ''] };
  },
  [
    { ja: '帳簿上の残数', en: 'On the books' },
    { ja: '差', en: 'Difference' },
  ],
);

export const PLAN_EXPLAINERS = { WINDOWS, TERMINALS, STAFF, PLANTARGET, RECONCILE };
