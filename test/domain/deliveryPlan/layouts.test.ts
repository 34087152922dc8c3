import { describe, expect, test } from '@jest/globals';
import { checkPlan } from '../../../src/domain/deliveryPlan';
import type { Finding } from '../../../src/domain/deliveryPlan';
import { figureOf } from '../../../src/domain/deliveryPlan/table/cells';
import type { FigureColumn } from '../../../src/domain/deliveryPlan/table/cells';
import { nationalHolidays } from '../../../src/reference';
import { NORMAL, randomLayout } from '../../support/planLayouts';
import { THOROUGH } from '../../support/thorough';
import type { Layout } from '../../support/planLayouts';

const COUNT = THOROUGH ? 2000 : 200;

const findingsIn = ({ cells, merges, sheet }: Pick<Layout, 'cells' | 'merges' | 'sheet'>) =>
  checkPlan({ plan: cells, around: { merges, sheet } }, nationalHolidays).findings.filter(
    ({ rule }) => rule !== 'totalRow',
  );
const bare = (findings: readonly Finding[]) =>
  findings.map(({ rule, month, item, value, limit, facts }) => ({ rule, month, item, value, limit, facts }));

/** The findings, or why there are none; each finding's cell must hold its value. */
function saidOf(layout: Layout): string {
  try {
    const findings = findingsIn(layout);
    const astray = findings.find(
      ({ cell, value, item }) => figureOf(layout.cells[cell!.row]![cell!.column]!, item as FigureColumn) !== value,
    );
    return astray ? `astray: ${JSON.stringify(astray)}` : JSON.stringify(bare(findings));
  } catch (error) {
    return `${String(error)} ${JSON.stringify(error)}`;
  }
}

describe('one plan in many layouts', () => {
  const expected = bare(findingsIn({ cells: NORMAL, merges: undefined, sheet: false }));

  test('has its four findings', () => {
    expect(expected.map(({ rule, month }) => [rule, month])).toEqual([
      ['windows', 44317],
      ['staff', 44409],
      ['terminals', 44593],
      ['weekend', 44501],
    ]);
  });

  test(`gives the same in ${COUNT} of them, each with its cell`, () => {
    const wrong: string[] = [];
    for (let seed = 0; seed < COUNT; seed++) {
      const layout = randomLayout(seed);
      const said = saidOf(layout);
      if (said !== JSON.stringify(expected)) wrong.push(`${layout.told}: ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});
