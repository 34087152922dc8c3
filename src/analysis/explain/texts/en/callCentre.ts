import type { CallCentreTexts } from '../ja/callCentre';

export const en: CallCentreTexts = {
  traffic: (calls, aht, period, traffic) => `Traffic is ${calls} calls × ${aht} s ÷ ${period} s = ${traffic} erlangs.`,
  givenTraffic: (traffic, agents) => `${agents} agents answer a traffic of ${traffic} erlangs.`,
  occupancy: (occupancy, agents) => `${agents} agents are busy for ${occupancy} of their time.`,
  overloaded: 'Traffic is at least the number of agents, so the queue grows without end.',
  blocking: (blocking) => `Erlang B gives a blocking of ${blocking}.`,
  waiting: (waiting) => `The share that waits (Erlang C) is ${waiting}.`,
  patience: (patience) => `Callers give up after ${patience} s on average: Erlang A.`,
  noPatience: 'Nobody gives up: Erlang C.',
  level: (target, level) => `Within ${target} s ${level} are answered.`,
  noCalls: 'No calls need 0 seats.',
  goal: (level, target, busiest) =>
    `Wanted are the fewest agents who answer at least ${level} within ${target} s and are busy for at most ${busiest}.`,
  fewest: (agents) => `The fewest who do both are ${agents}.`,
  agentsCaption: 'By number of agents',
  agents: 'Agents',
  serviceLevel: 'Answered in time',
  busy: 'Occupancy',
  seats: (agents, shrinkage, quotient, seats) =>
    `With a shrinkage of ${shrinkage}: ${agents} ÷ (1 − ${shrinkage}) = ${quotient}, rounded up to ${seats} seats.`,
};
