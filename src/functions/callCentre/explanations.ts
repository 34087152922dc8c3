import { agentsNeeded, erlangB, erlangC, occupancy, seatsFor, serviceLevel, trafficOf } from '../../domain/callCentre';
import type { Queue } from '../../domain/callCentre';
import { complementOf, roundToPrecision } from '../../domain/numerals';
import { explainer } from '../steps/explainer';
import type { Speaker, Step, Table } from '../steps/speaker';
import { AN_HOUR } from './arguments';

type Demand = Omit<Queue, 'agents'>;

const ERLANGC = explainer<[traffic: number, agents: number]>(([traffic, agents], say) => {
  const figure = erlangC(traffic, agents);
  const [load, count] = say.numbers(traffic, agents);
  const blocking = say.percent(erlangB(traffic, agents));
  return {
    steps: [
      say.step(
        `呼量 ${load} アーランを ${count}人で受けます。`,
        `${count} agents answer a traffic of ${load} erlangs.`,
      ),
      ...(traffic >= agents
        ? [overloaded(say)]
        : [
            occupancyStep(traffic / agents, agents, say),
            say.step(`アーランB式の呼損率は ${blocking} です。`, `Erlang B gives a blocking of ${blocking}.`),
          ]),
      waitingStep(figure, say),
    ],
    figure,
  };
});

type LevelValues = [
  calls: number,
  handlingTime: number,
  agents: number,
  target: number,
  period: number | undefined,
  patience: number | undefined,
];

const SERVICELEVEL = explainer<LevelValues>(
  ([calls, handlingTime, agents, target, period = AN_HOUR, patience], say) => {
    const queue = { calls, handlingTime, agents, period, patience };
    const traffic = trafficOf(queue);
    const figure = serviceLevel(queue, target);
    const waits = patience === undefined;
    const [seconds, level] = [say.number(target), say.percent(figure)];
    return {
      steps: [
        ...demandSteps(queue, say),
        waits && traffic >= agents ? overloaded(say) : occupancyStep(occupancy(queue), agents, say),
        ...(waits ? [waitingStep(erlangC(traffic, agents), say)] : []),
        say.step(`${seconds}秒以内に応答できる割合は ${level} です。`, `Within ${seconds} s ${level} are answered.`),
      ],
      figure,
    };
  },
);

type SeatsValues = [
  calls: number,
  handlingTime: number,
  level: number,
  target: number,
  period: number | undefined,
  shrinkage: number | undefined,
  maxOccupancy: number | undefined,
  patience: number | undefined,
];

const SEATS = explainer<SeatsValues>(
  ([calls, handlingTime, level, target, period = AN_HOUR, shrinkage = 0, maxOccupancy = 1, patience], say) => {
    const demand = { calls, handlingTime, period, patience };
    const agents = agentsNeeded(demand, { level, target, maxOccupancy });
    const figure = seatsFor(agents, shrinkage);
    if (agents === 0) {
      return {
        steps: [...demandSteps(demand, say), say.step('入電がないので0席です。', 'No calls need 0 seats.')],
        figure,
      };
    }
    const [wanted, away, busiest] = [say.percent(level), say.percent(shrinkage), say.percent(maxOccupancy)];
    const [seconds, fewest, quotient, seats] = say.numbers(
      target,
      agents,
      roundToPrecision(agents / complementOf(shrinkage)),
      figure,
    );
    return {
      steps: [
        ...demandSteps(demand, say),
        say.step(
          `${seconds}秒以内の応答率が ${wanted} 以上、稼働率が ${busiest} 以下になる最少の人数を探します。`,
          `Wanted are the fewest agents who answer at least ${wanted} within ${seconds} s and are busy for at most ${busiest}.`,
        ),
        say.step(
          `どちらも満たす最少の人数は ${fewest}人です。`,
          `The fewest who do both are ${fewest}.`,
          neighbours(demand, agents, target, say),
        ),
        say.step(
          `離席率 ${away} を見込むと ${fewest}人 ÷ (1 − ${away}) = ${quotient} で、切り上げて ${seats}席です。`,
          `With a shrinkage of ${away}: ${fewest} ÷ (1 − ${away}) = ${quotient}, rounded up to ${seats} seats.`,
        ),
      ],
      figure,
    };
  },
);

function demandSteps(demand: Demand, say: Speaker): Step[] {
  const [calls, aht, period, traffic] = say.numbers(
    demand.calls,
    demand.handlingTime,
    demand.period,
    trafficOf(demand),
  );
  return [
    say.step(
      `呼量は ${calls}件 × ${aht}秒 ÷ ${period}秒 = ${traffic} アーランです。`,
      `Traffic is ${calls} calls × ${aht} s ÷ ${period} s = ${traffic} erlangs.`,
    ),
    patienceStep(demand.patience, say),
  ];
}

function patienceStep(patience: number | undefined, say: Speaker): Step {
  if (patience === undefined) {
    return say.step('だれもあきらめないものとして、アーランCで計算します。', 'Nobody gives up: Erlang C.');
  }
  const seconds = say.number(patience);
  return say.step(
    `平均 ${seconds}秒であきらめる人がいるものとして、アーランAで計算します。`,
    `Callers give up after ${seconds} s on average: Erlang A.`,
  );
}

function occupancyStep(share: number, agents: number, say: Speaker): Step {
  const [busy, count] = [say.percent(share), say.number(agents)];
  return say.step(
    `${count}人のオペレータの稼働率は ${busy} です。`,
    `${count} agents are busy for ${busy} of their time.`,
  );
}

function overloaded(say: Speaker): Step {
  return say.step(
    '呼量がオペレータ数以上なので、待ち行列は伸び続けます。',
    'Traffic is at least the number of agents, so the queue grows without end.',
  );
}

function waitingStep(share: number, say: Speaker): Step {
  const waiting = say.percent(share);
  return say.step(
    `待つことになる割合（アーランC式）は ${waiting} です。`,
    `The share that waits (Erlang C) is ${waiting}.`,
  );
}

/** One agent fewer does not do, one more would do better. */
function neighbours(demand: Demand, found: number, target: number, say: Speaker): Table {
  const counts = [found - 1, found, found + 1].filter((agents) => agents > 0);
  return say.table(
    { ja: 'オペレータ数ごとの比較', en: 'By number of agents' },
    [
      ['オペレータ数', 'Agents', 'number'],
      ['応答率', 'Answered in time', 'percent'],
      ['稼働率', 'Occupancy', 'percent'],
    ],
    counts.map((agents) => [agents, serviceLevel({ ...demand, agents }, target), occupancy({ ...demand, agents })]),
    counts.indexOf(found),
  );
}

export const CALL_CENTRE_EXPLANATIONS = { ERLANGC, SERVICELEVEL, SEATS };
