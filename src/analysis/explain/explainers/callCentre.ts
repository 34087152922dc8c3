import {
  agentsNeeded,
  erlangB,
  erlangC,
  occupancy,
  seatsFor,
  serviceLevel,
  trafficOf,
} from '../../../domain/callCentre';
import type { Queue } from '../../../domain/callCentre';
import { complementOf, roundToPrecision } from '../../../domain/numerals';
import { AN_HOUR } from '../../../functions/callCentre/arguments';
import { step } from '../speaker';
import type { Speaker } from '../speaker';
import type { Step, Table } from '../types';
import { explainer } from './explainer';

type Maybe = number | undefined;
type Demand = Omit<Queue, 'agents'>;

const ERLANGC = explainer<readonly [number, number]>(([traffic, agents], say) => {
  const texts = say.texts.callCentre;
  const figure = erlangC(traffic, agents);
  const count = say.number(agents);
  const overloaded = traffic >= agents;
  return {
    steps: [
      step(texts.givenTraffic(say.number(traffic), count)),
      step(overloaded ? texts.overloaded : texts.occupancy(say.percent(traffic / agents), count)),
      ...(overloaded ? [] : [step(texts.blocking(say.percent(erlangB(traffic, agents))))]),
      step(texts.waiting(say.percent(figure))),
    ],
    figure,
  };
});

const SERVICELEVEL = explainer<readonly [number, number, number, number, Maybe, Maybe]>(
  ([calls, handlingTime, agents, target, period = AN_HOUR, patience], say) => {
    const texts = say.texts.callCentre;
    const queue = { calls, handlingTime, agents, period, patience };
    const traffic = trafficOf(queue);
    const figure = serviceLevel(queue, target);
    const waits = patience === undefined;
    return {
      steps: [
        ...demandSteps(queue, say),
        step(
          waits && traffic >= agents
            ? texts.overloaded
            : texts.occupancy(say.percent(occupancy(queue)), say.number(agents)),
        ),
        ...(waits ? [step(texts.waiting(say.percent(erlangC(traffic, agents))))] : []),
        step(texts.level(say.number(target), say.percent(figure))),
      ],
      figure,
    };
  },
);

type SeatsValues = readonly [number, number, number, number, Maybe, Maybe, Maybe, Maybe];

const SEATS = explainer<SeatsValues>(
  ([calls, handlingTime, level, target, period = AN_HOUR, shrinkage = 0, maxOccupancy = 1, patience], say) => {
    const texts = say.texts.callCentre;
    const demand = { calls, handlingTime, period, patience };
    const agents = agentsNeeded(demand, { level, target, maxOccupancy });
    const figure = seatsFor(agents, shrinkage);
    if (agents === 0) return { steps: [...demandSteps(demand, say), step(texts.noCalls)], figure };
    const away = say.percent(shrinkage);
    const quotient = say.number(roundToPrecision(agents / complementOf(shrinkage)));
    return {
      steps: [
        ...demandSteps(demand, say),
        step(texts.goal(say.percent(level), say.number(target), say.percent(maxOccupancy))),
        step(texts.fewest(say.number(agents)), neighbours(demand, agents, target, say)),
        step(texts.seats(say.number(agents), away, quotient, say.number(figure))),
      ],
      figure,
    };
  },
);

function demandSteps(demand: Demand, say: Speaker): Step[] {
  const texts = say.texts.callCentre;
  const { calls, handlingTime, period, patience } = demand;
  const traffic = say.number(trafficOf(demand));
  return [
    step(texts.traffic(say.number(calls), say.number(handlingTime), say.number(period), traffic)),
    step(patience === undefined ? texts.noPatience : texts.patience(say.number(patience))),
  ];
}

/** One agent fewer does not do, one more would do better. */
function neighbours(demand: Demand, found: number, target: number, say: Speaker): Table {
  const texts = say.texts.callCentre;
  const counts = [found - 1, found, found + 1].filter((agents) => agents > 0);
  return say.table(
    texts.agentsCaption,
    [
      [texts.agents, 'number'],
      [texts.serviceLevel, 'percent'],
      [texts.busy, 'percent'],
    ],
    counts.map((agents) => [agents, serviceLevel({ ...demand, agents }, target), occupancy({ ...demand, agents })]),
    counts.indexOf(found),
  );
}

export const CALL_CENTRE_EXPLAINERS = { ERLANGC, SERVICELEVEL, SEATS };
