import {
  abandonmentRate,
  agentsNeeded,
  averageWait,
  erlangB,
  erlangC,
  occupancy,
  seatsFor,
  serviceLevel,
  trafficOf,
} from '../../domain/callCentre';
import type { Queue } from '../../domain/callCentre';
import { complementOf, roundToPrecision } from '../../domain/numerals';
import { explainer } from '../steps/explainer';
import type { Speaker, Table } from '../steps/speaker';
import { AN_HOUR } from './arguments';
import {
  abandonStep,
  demandSteps,
  occupancyStep,
  overloaded,
  patientWaitStep,
  waitingStep,
  waitSteps,
} from './queueSteps';
import { CALL_EXPLANATIONS } from './callExplanations';

const ERLANGB = explainer<[traffic: number, servers: number]>(([traffic, servers], say) => {
  const figure = erlangB(traffic, servers);
  const [load, lines] = say.numbers(traffic, servers);
  const counts = [servers - 2, servers - 1, servers, servers + 1].filter((count) => count >= 0);
  const around = say.table(
    { ja: '回線数ごとの呼損率', en: 'By number of lines' },
    [
      ['回線数', 'Lines', 'number'],
      ['呼損率', 'Engaged', 'percent'],
    ],
    counts.map((count) => [count, erlangB(traffic, count)]),
    counts.indexOf(servers),
  );
  return {
    steps: [
      say.step(
        `呼量 ${load} アーランを ${lines}回線で受け、話し中にかけた人は待たずに切るものとします。`,
        `${lines} lines take a traffic of ${load} erlangs; whoever meets an engaged tone hangs up.`,
      ),
      say.step(
        `回線が0なら呼損率は1で、1回線増えるごとに B(n) = ${load} × B(n−1) ÷ (n + ${load} × B(n−1)) で下がります。`,
        `Without lines the loss is 1; with each line more it falls by B(n) = ${load} × B(n−1) ÷ (n + ${load} × B(n−1)).`,
        around,
      ),
      say.step(
        `${lines}回線の呼損率は ${say.percent(figure)} です。`,
        `With ${lines} lines ${say.percent(figure)} of the calls are lost.`,
      ),
    ],
    figure,
  };
});

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

type AsaValues = [
  calls: number,
  handlingTime: number,
  agents: number,
  period: number | undefined,
  patience: number | undefined,
];

const ASA = explainer<AsaValues>(([calls, handlingTime, agents, period = AN_HOUR, patience], say) => {
  const queue = { calls, handlingTime, agents, period, patience };
  const figure = averageWait(queue);
  return {
    steps: [
      ...demandSteps(queue, say),
      occupancyStep(occupancy(queue), agents, say),
      ...(patience === undefined
        ? waitSteps(queue, figure, say)
        : [abandonStep({ ...queue, patience }, say), patientWaitStep({ ...queue, patience }, figure, say)]),
    ],
    figure,
  };
});

type AbandonValues = [
  calls: number,
  handlingTime: number,
  agents: number,
  patience: number,
  period: number | undefined,
];

const ABANDONRATE = explainer<AbandonValues>(([calls, handlingTime, agents, patience, period = AN_HOUR], say) => {
  const queue = { calls, handlingTime, agents, period, patience };
  const figure = abandonmentRate(queue);
  const wait = say.number(averageWait(queue));
  return {
    steps: [
      ...demandSteps(queue, say),
      abandonStep(queue, say),
      occupancyStep(occupancy(queue), agents, say),
      say.step(
        `あきらめた人も入れた平均待ち時間は ${wait}秒 です。`,
        `The mean wait, with those who give up, is ${wait} s.`,
      ),
      say.step(`放棄呼率は ${say.percent(figure)} です。`, `${say.percent(figure)} of the calls are given up.`),
    ],
    figure,
  };
});

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

/** One agent fewer does not do, one more would do better. */
function neighbours(demand: Omit<Queue, 'agents'>, found: number, target: number, say: Speaker): Table {
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

export const EXPLANATIONS = { ERLANGB, ERLANGC, SERVICELEVEL, ASA, ABANDONRATE, SEATS, ...CALL_EXPLANATIONS };
