import { expect, test } from '@jest/globals';
import { FormulaReader } from '../../../src/engine/judge/formulaReads';
import { placeAddress } from '../../../src/sheet';
import { bookOf, sheetOf } from '../../support/bookOf';

const TABLE = {
  ...{
    name: '計画表',
    rect: { row: 1, column: 0, rows: 4, columns: 3 },
    hasHeaders: true,
    hasTotals: false,
    style: '',
  },
  columns: ['月', '枚', '円'],
};
const READER = new FormulaReader(
  bookOf(
    ['甲', '乙', '丙 1'].map((name) => sheetOf(name, [[1]], name === '乙' ? { tables: [TABLE] } : {})),
    {
      names: [
        { name: '単価', sheet: null, formula: '=乙!$B$2', hidden: false },
        { name: '単価', sheet: '丙 1', formula: "='丙 1'!$B$9", hidden: false },
        { name: '今日', sheet: null, formula: '=TODAY()+単価', hidden: false },
        { name: '隣', sheet: null, formula: '=甲!A1', hidden: false },
        { name: '輪', sheet: null, formula: '=輪+1', hidden: false },
      ],
    },
  ),
);

test.each([
  ['=A1+$B$2:C3', '甲', ['甲!A1', '甲!B2:C3'], []],
  ["=SUM(A:A,'丙 1'!3:4)", '甲', ['甲!A:A', "'丙 1'!3:4"], ['SUM']],
  ['=単価*2', '甲', ['乙!B2'], []],
  ['=単価*2', '丙 1', ["'丙 1'!B9"], []],
  ["='丙 1'!単価", '甲', ["'丙 1'!B9"], []],
  ['=今日', '甲', ['乙!B2'], ['TODAY']],
  ["=SUM('甲:丙 1'!A1)", '甲', ['甲!A1', '乙!A1', "'丙 1'!A1"], ['SUM']],
  ['=SUM(計画表[枚])', '甲', ['乙!B2:B5'], ['SUM']],
  ['=計画表[[#This Row],[枚]:[円]]', '乙', ['乙!B4:C4'], []],
  ['=[@円]', '乙', ['乙!C4'], []],
  ['=LET(x,A1,x+x)', '甲', ['甲!A1'], ['LET']],
  ['="A1"&[1]予算!B2', '甲', [], []],
])('%s on %s reads what is listed, and nothing else', (formula, sheet, places, functions) => {
  const reads = READER.read(formula, sheet, 3);
  expect(reads.places.map(placeAddress)).toEqual(places);
  expect([...reads.functions]).toEqual(functions);
  expect(reads.anything).toBe(false);
});

test.each(['=OFFSET(A1,1,1)', '=INDIRECT("A"&1)', '=SUM(A1:INDEX(B:B,3))', '=SUM(A1#)', '=隣', '=輪'])(
  '%s may read any cell',
  (formula) => expect(READER.read(formula, '甲', 0).anything).toBe(true),
);
