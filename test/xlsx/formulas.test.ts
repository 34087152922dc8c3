import { expect, test } from '@jest/globals';
import { formulaFromFile, formulaToFile, namesLikeOurs } from '../../src/xlsx/formulas';
import { movable } from '../../src/sheet/formula';

test.each([
  ['=MYNA.PERCARDCOST(A1,B1)', '_xldudf_MYNA_PERCARDCOST(A1,B1)'],
  ['=SUM(FILTER(A1:A9,B1:B9>0))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
  ['=SORT(UNIQUE(A:A))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A:A))'],
  [
    '=TEXTJOIN(",",TRUE,IFS(A1>1,"MYNA.X(_xlfn.FILTER(@A1#"))',
    '_xlfn.TEXTJOIN(",",TRUE,_xlfn.IFS(A1>1,"MYNA.X(_xlfn.FILTER(@A1#"))',
  ],
  [
    '=LET(x,1,f,LAMBDA(y,y+x),f(2)+x)',
    '_xlfn.LET(_xlpm.x,1,_xlpm.f,_xlfn.LAMBDA(_xlpm.y,_xlpm.y+_xlpm.x),_xlpm.f(2)+_xlpm.x)',
  ],
  ['=x+LET(x,A1,x)', 'x+_xlfn.LET(_xlpm.x,A1,_xlpm.x)'],
  [
    '=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y+T[y]))',
    '_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.x+_xlpm.y+T[y]))',
  ],
  ['=SUM(D1#)', 'SUM(_xlfn.ANCHORARRAY(D1))'],
  ["='計画 表'!D1#+1", "_xlfn.ANCHORARRAY('計画 表'!D1)+1"],
  ['=@A1:A3+@MYNA.X(1)', '_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(_xldudf_MYNA_X(1))'],
  ['=@D1#', '_xlfn.SINGLE(_xlfn.ANCHORARRAY(D1))'],
  ['=@(A1:A3*2)', '_xlfn.SINGLE((A1:A3*2))'],
  ['=費用表[@単価]*2', '費用表[[#This Row],[単価]]*2'],
  ['=SUM(費用表[単価])', 'SUM(費用表[単価])'],
  ['=NETWORKDAYS.INTL(A1,A2)+STDEV.S(A1:A3)', 'NETWORKDAYS.INTL(A1,A2)+_xlfn.STDEV.S(A1:A3)'],
  ["='it''s [表]'!A1&\"#\"", "'it''s [表]'!A1&\"#\""],
  ['=[1]Sheet1!$A$1', '[1]Sheet1!$A$1'],
  ['= A1 +\n B1', ' A1 +\n B1'],
  ['=SUM(A1', 'SUM(A1'],
])('%s is %s in a file', (typed, written) => {
  expect(formulaToFile(typed)).toBe(written);
  expect(formulaFromFile(written)).toBe(typed);
});

test('a column of the own table gets the name of the table', () => {
  expect(formulaToFile('=[@単価]*[@[数 量]]', '費用表')).toBe('費用表[[#This Row],[単価]]*費用表[[#This Row],[数 量]]');
});

test.each([
  ['_xldudf_myna_postage(500)', '=MYNA.POSTAGE(500)'],
  ['myna.postage(500)', '=MYNA.POSTAGE(500)'],
  ['_xlfn._xlws.filter(A1:A2,A1:A2>1)', '=FILTER(A1:A2,A1:A2>1)'],
  ['concat(A1,A2)', '=CONCAT(A1,A2)'],
  ['_xlfn.SINGLE(A1:A3*2)', '=@(A1:A3*2)'],
  ['_xlfn.ANCHORARRAY(INDIRECT("A1"))', '=INDIRECT("A1")#'],
])('%s, as other programs write it, is %s', (written, typed) => {
  expect(formulaFromFile(written)).toBe(typed);
});

test('a name of the book is the book’s, whatever the add-in calls its functions', () => {
  const own = namesLikeOurs(['MYNA_Postage', '合計', 'MYNA.X']);
  expect(own).toEqual(new Set(['MYNA_POSTAGE', 'MYNA.X']));
  expect(formulaFromFile('myna_postage(500)+MYNA_MAILCOST(1)', own)).toBe('=myna_postage(500)+MYNA.MAILCOST(1)');
  expect(formulaFromFile('_xldudf_MYNA_POSTAGE(500)', own)).toBe('=MYNA.POSTAGE(500)');
  expect(formulaToFile('=MYNA_Postage(500)')).toBe('MYNA_Postage(500)');
});

test('a shared formula moves its relative references only', () => {
  const move = movable(`=A1+$B$2+C$3+$D4+SUM(表!A:A)+SUM($1:2)+'A1'!B1+"A1"+A1:B2`);
  expect(move(1, 1)).toBe(`=B2+$B$2+D$3+$D5+SUM(表!B:B)+SUM($1:3)+'A1'!C2+"A1"+B2:C3`);
  expect(move(0, 0)).toBe(`=A1+$B$2+C$3+$D4+SUM(表!A:A)+SUM($1:2)+'A1'!B1+"A1"+A1:B2`);
  expect(movable('=A1')(-1, -1)).toBe('=XFD1048576');
});
