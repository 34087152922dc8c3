import type { CapacityTexts } from '../ja/capacity';

export const en: CapacityTexts = {
  idle: (capacity, issued, idle) => `Capacity ${capacity} − issued ${issued} = ${idle}`,
  above: 'More was issued than the capacity, so it is negative.',
  utilization: (issued, capacity, rate) => `Issued ${issued} ÷ capacity ${capacity} = ${rate}`,
  monthsCaption: 'Capacity and cards issued by month',
  month: 'Month',
  capacity: 'Capacity',
  issued: 'Issued',
  idleColumn: 'Idle',
  counted: 'Idle that counts',
  known: (count) => `Capacity less cards issued, for the ${count} months for which both are known.`,
  noMonths: 'Every month is blank, and so is the result.',
  total: (total) => `The differences add up to ${total}.`,
  countedIdle: (idle, capacity) =>
    `Idle capacity adds up to ${idle} (a month above capacity counts as 0), capacity to ${capacity}.`,
  idleCost: (fixed, idle, capacity, cost) => `Fixed cost ${fixed} × ${idle} ÷ ${capacity} = ${cost}`,
  plan: (count, step, minHold) =>
    `For the ${count} months whose demand is known, capacities are multiples of ${step}, with at least ${minHold} month(s) from one change to the next.`,
  prices: (unit, raise, lower) =>
    `Holding one unit for a month costs ${unit}, raising it ${raise}, lowering it ${lower}.`,
  start: (start) => `The first change counts from the present capacity of ${start}.`,
  freeStart: 'No present capacity is given, so the first level is free.',
  cheapest: 'Of all capacities that are never below demand, these have the least total cost.',
  planCaption: 'Capacity and cost by month',
  demand: 'Demand',
  change: 'Change',
  cost: 'Cost',
  holding: 'Holding',
  raising: 'Raising',
  lowering: 'Lowering',
  planTotal: (holding, raising, lowering, total) =>
    `In total: holding ${holding} + raising ${raising} + lowering ${lowering} = ${total}.`,
};
