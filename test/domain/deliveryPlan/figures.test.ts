import { expect, test } from '@jest/globals';
import { readPlan } from '../../../src/domain/deliveryPlan';

const figure = (heading: string, cell: string) => {
  const plan = readPlan([
    ['年月', '交付想定枚数', heading === '交付想定枚数' ? '備考' : heading],
    ['2021年4月', heading === '交付想定枚数' ? cell : 1, cell],
  ]);
  const [{ rows, findings }] = plan.bodies as [(typeof plan.bodies)[number]];
  const column = [...plan.headings.keys()].at(heading === '交付想定枚数' ? 1 : 2)!;
  return { figure: rows[0]!.figures[column], rules: findings.map(({ rule }) => rule) };
};

test.each([
  ['交付想定枚数', '1万2,000枚', 12_000],
  ['交付想定枚数', '１，２００件', 1200],
  ['専用窓口1日当たり枚数', '20枚/日', 20],
  ['専用窓口1日当たり枚数', '12.5枚', 12.5],
  ['専用窓口数', '5窓口', 5],
  ['庁舎外臨時窓口数', '3か所', 3],
  ['開庁日数', '25日', 25],
  ['職員数', '14人', 14],
  ['統合端末台数', '16台', 16],
])('%s: %s says %d', (heading, cell, expected) => {
  expect(figure(heading, cell)).toEqual({ figure: expected, rules: [] });
});

test.each([
  ['交付想定枚数', '7万件/日'],
  ['交付想定枚数', '1,200円'],
  ['専用窓口1日当たり枚数', '20枚/件'],
  ['専用窓口数', '5人'],
  ['開庁日数', '25台'],
  ['職員数', '5円'],
  ['統合端末台数', '16窓口'],
])('%s: %s is of something else, and told', (heading, cell) => {
  expect(figure(heading, cell)).toEqual({ figure: null, rules: ['notNumber'] });
});
