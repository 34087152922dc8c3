const ja = {
  idle: (capacity: string, issued: string, idle: string) => `最大発行能力 ${capacity} − 発行枚数 ${issued} = ${idle}`,
  above: '発行枚数が最大発行能力を超えているので、負の値になります。',
  utilization: (issued: string, capacity: string, rate: string) =>
    `発行枚数 ${issued} ÷ 最大発行能力 ${capacity} = ${rate}`,
  monthsCaption: '月ごとの発行能力と発行枚数',
  month: '月',
  capacity: '能力',
  issued: '発行',
  idleColumn: '余り',
  counted: '数える余り',
  known: (count: string) => `両方の値がそろっている ${count}か月について、能力と発行枚数の差を求めます。`,
  noMonths: 'どの月も空白なので、結果も空白です。',
  total: (total: string) => `差を足すと ${total} です。`,
  countedIdle: (idle: string, capacity: string) =>
    `余り（発行枚数が能力を超えた月は0）の合計は ${idle}、能力の合計は ${capacity} です。`,
  idleCost: (fixed: string, idle: string, capacity: string, cost: string) =>
    `固定費 ${fixed} × ${idle} ÷ ${capacity} = ${cost}`,
  plan: (count: string, step: string, minHold: string) =>
    `必要枚数のわかっている ${count}か月について、能力を ${step} の倍数から選びます。変更から次の変更までは ${minHold}か月以上空けます。`,
  prices: (unit: string, raise: string, lower: string) =>
    `1単位の能力を1か月保つ費用は ${unit}、1単位引き上げる費用は ${raise}、引き下げる費用は ${lower} です。`,
  start: (start: string) => `最初の月の増減は、現在の能力 ${start} からの差です。`,
  freeStart: '現在の能力が省略されているので、最初の月の能力は費用なしで決めます。',
  cheapest: 'どの月も必要枚数を下回らない能力の組み合わせのうち、費用の合計が最小のものです。',
  planCaption: '月ごとの能力と費用',
  demand: '必要',
  change: '増減',
  cost: '費用',
  holding: '維持',
  raising: '引き上げ',
  lowering: '引き下げ',
  planTotal: (holding: string, raising: string, lowering: string, total: string) =>
    `費用の合計は、維持 ${holding} + 引き上げ ${raising} + 引き下げ ${lowering} = ${total} です。`,
};

const en: typeof ja = {
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

export const CAPACITY_TEXTS = { ja, en };
