import { planTarget, staffFor, terminalsFor, windowsFor } from '../../domain/deliveryPlan/figures';
import { complementOf, roundToPrecision } from '../../domain/numerals';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';

type Maybe = number | undefined;

const WINDOWS = explainer<[cards: number, rate: number, days: number]>(([cards, rate, days], say) => {
  const figure = windowsFor(cards, rate, days);
  if (cards === 0) {
    return { steps: [say.step('枚数が0なので、窓口は要りません。', 'No cards need no windows.')], figure };
  }
  const perWindow = roundToPrecision(rate * days);
  const [count, daily, open, total, quotient] = say.numbers(cards, rate, days, perWindow, cards / perWindow);
  return {
    steps: [
      say.step(
        `1窓口では ${daily}枚 × ${open}日 = ${total}枚 を交付できます。`,
        `One window delivers ${daily} × ${open} days = ${total} cards.`,
      ),
      say.step(`${count}枚 ÷ ${total}枚 = ${quotient}`, `${count} cards ÷ ${total} = ${quotient}`),
      roundedUp(figure, say),
    ],
    figure,
  };
});

const TERMINALS = explainer<[windows: number, cards: Maybe, rate: Maybe, days: Maybe]>(
  ([windows, cards, rate = 0, days = 0], say) => {
    const presetting = cards === undefined ? undefined : { cards, perTerminalPerDay: rate, days };
    const figure = terminalsFor(windows, presetting);
    const own = say.number(windows);
    const first = say.step(`窓口に1台ずつで ${own}台です。`, `One terminal a window: ${own}.`);
    if (!presetting || presetting.cards === 0) {
      const none = say.step(
        '交付前設定の枚数がないので、窓口の分だけです。',
        'There are no cards to set, so only the windows count.',
      );
      return { steps: [first, none], figure };
    }
    const [count, daily, open, quotient, more, total] = say.numbers(
      presetting.cards,
      rate,
      days,
      presetting.cards / roundToPrecision(rate * days),
      terminalsFor(0, presetting),
      figure,
    );
    return {
      steps: [
        first,
        say.step(
          `交付前設定には ${count}枚 ÷（1台 ${daily}枚 × ${open}日）= ${quotient} の端数を切り上げた台数が要ります。`,
          `Setting takes ${count} cards ÷ (${daily} a terminal × ${open} days) = ${quotient} terminals, rounded up.`,
        ),
        say.step(`${own}台 + ${more}台 = ${total}台`, `${own} + ${more} = ${total} terminals`),
      ],
      figure,
    };
  },
);

const STAFF = explainer<[windows: number, perWindow: Maybe, absence: Maybe]>(
  ([windows, perWindow = 1, absence = 0], say) => {
    const present = complementOf(absence);
    const figure = staffFor(windows, perWindow, absence);
    const [count, each, quotient] = say.numbers(windows, perWindow, roundToPrecision((windows * perWindow) / present));
    const [away, share] = [say.percent(absence), say.percent(present)];
    return {
      steps: [
        say.step(
          `出勤している割合は 1 − ${away} = ${share} です。`,
          `Of the staff 1 − ${away} = ${share} are present.`,
        ),
        say.step(
          `窓口 ${count} × 1窓口 ${each}人 ÷ ${share} = ${quotient}`,
          `${count} windows × ${each} people ÷ ${share} = ${quotient}`,
        ),
        roundedUp(figure, say),
      ],
      figure,
    };
  },
);

const PLANTARGET = explainer<[population: number, delivered: number, share: Maybe]>(
  ([population, delivered, share = 1], say) => {
    const wanted = planTarget(population, 0, share);
    const figure = planTarget(population, delivered, share);
    const [people, goal, done, left] = say.numbers(population, wanted, delivered, roundToPrecision(wanted - delivered));
    const part = say.percent(share);
    const reached = say.step('すでに目標に届いているので 0 です。', 'The target is reached, so it is 0.');
    return {
      steps: [
        say.step(
          `人口 ${people}人 × 目標 ${part} を切り上げると ${goal}枚 です。`,
          `Population ${people} × target ${part}, rounded up, is ${goal} cards.`,
        ),
        say.step(`${goal}枚 − 累計交付 ${done}枚 = ${left}枚`, `${goal} − ${done} delivered = ${left} cards`),
        ...(wanted < delivered ? [reached] : []),
      ],
      figure,
    };
  },
);

function roundedUp(count: number, say: Speaker): Step {
  return say.step(`1未満の端数を切り上げて ${say.number(count)} です。`, `Rounded up to ${say.number(count)}.`);
}

export const STAFF_EXPLANATIONS = { WINDOWS, TERMINALS, STAFF, PLANTARGET };
