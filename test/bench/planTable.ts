/** A plan of many bodies as a sheet holds it, with slips here and there, the same on every run. */

export const PLAN_HEADER = [
  ...['団体名', '年月', '交付想定枚数', '交付実績', '申請件数', '専用窓口数', '専用窓口1日当たり枚数', '併用窓口数'],
  ...['併用窓口1日当たり枚数', '開庁日数', '土日開庁日数', '職員数', '統合端末台数', '庁舎外臨時窓口数'],
];

export interface PlanTable {
  readonly plan: (string | number | null)[][];
  readonly population: (string | number)[][];
  readonly delivered: (string | number)[][];
}

/** Serials of the first days of months from April 2020 on. */
function monthStarts(months: number): number[] {
  return Array.from({ length: months }, (_, index) => Date.UTC(2020, 3 + index, 1) / 86_400_000 + 25569);
}

export function planTable(bodies: number, months: number): PlanTable {
  const starts = monthStarts(months);
  const names = Array.from({ length: bodies }, (_, body) => `第${body + 1}市`);
  const plan: (string | number | null)[][] = [PLAN_HEADER];
  names.forEach((name, body) => {
    starts.forEach((month, index) => plan.push(planRow(name, month, body, index)));
  });
  return {
    plan,
    population: names.map((name, body) => [name, 30_000 + body * 50]),
    delivered: names.map((name, body) => [name, 6_000 + body * 5]),
  };
}

function planRow(name: string, month: number, body: number, index: number): (string | number | null)[] {
  const seed = (body * 7919 + index * 104_729) % 1000;
  const windows = 3 + (body % 10);
  const planned = windows * 20 * 20 + (seed < 50 ? 500 : -100);
  const past = index < 12;
  return [
    name,
    month,
    seed === 999 ? '不明' : planned,
    past ? planned - (seed < 100 ? 900 : 0) : null,
    past ? planned + (seed % 50) : null,
    windows,
    20,
    1,
    5,
    20,
    seed % 20 === 0 ? 3 : 5,
    windows + 2,
    seed === 500 ? windows - 1 : windows + 2,
    seed < 50 ? 1 : 0,
  ];
}
