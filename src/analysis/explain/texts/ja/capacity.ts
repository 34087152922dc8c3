export const ja = {
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

export type CapacityTexts = typeof ja;
