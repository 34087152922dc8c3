import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { absoluteAddress, CellError, placeAddress, readRect } from '../../../src/sheet';
import { readExpression, referencesIn } from '../../../src/sheet/formula';
import { rects, sheetNames } from '../arbitraries';

const nameOf = (written: string) => (written.startsWith('OWN.') ? written.slice('OWN.'.length) : null);
const read = (text: string) => readExpression(text, nameOf);

describe('what an argument is', () => {
  test.each([
    ['', { kind: 'omitted' }],
    ['  ', { kind: 'omitted' }],
    ['SUM(A1:A3)', { kind: 'obstacle', obstacle: { kind: 'function', name: 'SUM' } }],
    ['A1*1000', { kind: 'obstacle', obstacle: { kind: 'expression' } }],
    ['-A1', { kind: 'obstacle', obstacle: { kind: 'expression' } }],
    ['A1%', { kind: 'obstacle', obstacle: { kind: 'expression' } }],
    ['A1,B1', { kind: 'obstacle', obstacle: { kind: 'expression' } }],
    ['(A1,B1)', { kind: 'obstacle', obstacle: { kind: 'expression' } }],
    ['A1:INDEX(A:A,3)', { kind: 'obstacle', obstacle: { kind: 'function', name: 'INDEX' } }],
    ['{1,A1}', { kind: 'obstacle', obstacle: { kind: 'expression' } }],
    ['{1,2', { kind: 'obstacle', obstacle: { kind: 'expression' } }],
    ['OWN.NUM(A1)*2', { kind: 'obstacle', obstacle: { kind: 'function', name: 'OWN.NUM' } }],
    ['[別.xlsx]S!A1', { kind: 'obstacle', obstacle: { kind: 'otherWorkbook' } }],
    ['四月:六月!A1', { kind: 'obstacle', obstacle: { kind: 'severalSheets' } }],
  ])('%j', (text, expression) => {
    expect(read(text)).toEqual(expression);
  });

  test.each<[string, unknown]>([
    ['5', 5],
    ['(5)', 5],
    ['((5))', 5],
    ['+5', 5],
    ['-5', -5],
    ['- 5', -5],
    ['--5', 5],
    ['-(5)', -5],
    ['50%', 0.5],
    ['-5%', -0.05],
    ['(5)%', 0.05],
    ['5%%', 0.0005],
    ['1.5e3', 1500],
    ['"百""万円"', '百"万円'],
    ['+"百"', '百'],
    ['false', false],
    ['#N/A', new CellError('#N/A')],
    [
      '{1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '{ 1 , -2 ; "x" , TRUE }',
      [
        [1, -2],
        ['x', true],
      ],
    ],
    ['{- 1,+2,50%}', [[-1, 2, 0.5]]],
    ['{#REF!}', [[new CellError('#REF!')]]],
  ])('%s is a value', (text, value) => {
    expect(read(text)).toEqual({ kind: 'literal', value });
  });

  test.each([
    ['$A$1', { kind: 'cells', sheet: null, cells: '$A$1', spilled: false }],
    ['(A1:B2)', { kind: 'cells', cells: 'A1:B2' }],
    ['+A1', { kind: 'cells', cells: 'A1' }],
    ["'4月 ''A'''!A:A", { kind: 'cells', sheet: "4月 'A'", cells: 'A:A' }],
    ['1:3', { kind: 'cells', cells: '1:3' }],
    ['D1#', { kind: 'cells', cells: 'D1', spilled: true }],
    ['郵便料金_1', { kind: 'name', sheet: null, name: '郵便料金_1' }],
    ['集計!単価', { kind: 'name', sheet: '集計', name: '単価' }],
    ['表1[@費用]', { kind: 'table', table: '表1', columns: ['費用'], sections: ['this row'] }],
    ['表1[[#Headers],[枚]]', { kind: 'table', table: '表1', columns: ['枚'], sections: ['headers'] }],
    ['表1[[枚]:[円]]', { kind: 'table', table: '表1', columns: ['枚', '円'], sections: [] }],
  ])('%s refers to cells', (text, reference) => {
    expect(read(text)).toMatchObject({ kind: 'reference', reference });
  });

  test('a call that was asked for is read with its arguments, and all references in it are known', () => {
    const expression = read('( OWN.COST(A1,OWN.NUM(予算!B2),{1,2},) )');
    expect(expression).toMatchObject({
      kind: 'call',
      call: { name: 'COST', written: ['A1', 'OWN.NUM(予算!B2)', '{1,2}', ''], args: [{}, { kind: 'call' }, {}, {}] },
    });
    const references = expression.kind === 'call' ? referencesIn(expression.call) : [];
    expect(references.map(({ text }) => text)).toEqual(['A1', '予算!B2']);
  });

  test('every place is read as its address was written, whatever its sheet is called', () => {
    fc.assert(
      fc.property(sheetNames, rects, (sheet, rect) => {
        for (const write of [placeAddress, absoluteAddress]) {
          const expression = read(write({ sheet, ...rect }));
          expect(expression).toMatchObject({ kind: 'reference', reference: { kind: 'cells', sheet } });
          const cells =
            expression.kind === 'reference' && expression.reference.kind === 'cells' && expression.reference.cells;
          expect(readRect(String(cells))).toEqual(rect);
        }
      }),
      { numRuns: 500 },
    );
  });
});
