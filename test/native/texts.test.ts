import { describe, expect, test } from '@jest/globals';
import { tokensOf } from '../../src/sheet/formula';
import { DATA_TABLES } from '../../src/native/data/tables';
import { HELPERS, NATIVE_FUNCTIONS, nativeName, onOneLine } from '../../src/native/names';
import { formulaToFile } from '../../src/xlsx/formulas/toFile';

/** The functions of Excel 2024 that the texts may call; FILTER, SORT and their like came in 2021, the others are older or in 2024. */
const EXCEL_2024 = new Set([
  ...[
    'ABS',
    'AND',
    'CHOOSE',
    'COLUMNS',
    'DATE',
    'DAY',
    'EXP',
    'FALSE',
    'FIND',
    'FLOOR',
    'IF',
    'IFERROR',
    'INDEX',
    'INT',
  ],
  ...[
    'ISERROR',
    'ISNUMBER',
    'ISTEXT',
    'LEFT',
    'LEN',
    'LN',
    'LOWER',
    'MATCH',
    'MAX',
    'MID',
    'MIN',
    'MOD',
    'MONTH',
    'NOT',
    'OR',
  ],
  ...[
    'RIGHT',
    'ROUND',
    'ROWS',
    'SUBSTITUTE',
    'SUM',
    'SUMPRODUCT',
    'TEXT',
    'TRIM',
    'UNICHAR',
    'UNICODE',
    'UPPER',
    'VALUE',
  ],
  ...[
    'WEEKDAY',
    'YEAR',
    'TRUE',
    'CEILING',
    'SQRT',
    'SIGN',
    'COUNT',
    'N',
    'TYPE',
    'ERROR.TYPE',
    'ISLOGICAL',
    'SUMIFS',
    'COUNTIFS',
  ],
  ...[
    'ROUNDDOWN',
    'ROUNDUP',
    'QUOTIENT',
    'EDATE',
    'EOMONTH',
    'ISBLANK',
    'LOOKUP',
    'REPT',
    'IFNA',
    'NA',
    'XLOOKUP',
    'XMATCH',
  ],
  ...['FILTER', 'SEQUENCE', 'SORT', 'SORTBY', 'UNIQUE', 'LET'],
  ...['LAMBDA', 'MAP', 'REDUCE', 'SCAN', 'BYROW', 'BYCOL', 'MAKEARRAY', 'ISOMITTED'],
  ...[
    'TEXTBEFORE',
    'TEXTAFTER',
    'TEXTSPLIT',
    'VSTACK',
    'HSTACK',
    'TAKE',
    'DROP',
    'TOCOL',
    'TOROW',
    'EXPAND',
    'CHOOSECOLS',
    'CHOOSEROWS',
    'WRAPROWS',
  ],
]);
/** Excel takes no longer formula. */
const MOST_CHARACTERS = 8192;

const TEXTS = [
  ...HELPERS.map(({ name, text }) => ({ name, text })),
  ...NATIVE_FUNCTIONS.map(({ name, help }) => ({ name: nativeName(name), text: help.native! })),
];
const KNOWN = new Set(
  [...TEXTS.map(({ name }) => name), ...DATA_TABLES.flatMap(({ columns }) => columns.map(({ name }) => name))].map(
    (name) => name.toUpperCase(),
  ),
);

/** The names that LET and LAMBDA declare, without the brackets of those that may be left out. */
function declaredIn(text: string): Set<string> {
  const inFile = formulaToFile(`=${onOneLine(text)}`);
  return new Set([...inFile.matchAll(/_xl(?:pm|op)\.([^\s,()=+*/&<>:-]+)/g)].map(([, name]) => name!.toUpperCase()));
}

describe.each(TEXTS)('$name', ({ text }) => {
  const tokens = tokensOf(`=${onOneLine(text)}`);
  const declared = declaredIn(text);

  test('calls nothing but functions of Excel 2024, helpers and its own steps', () => {
    const called = tokens.filter(({ type }) => type === 'func').map(({ value }) => value.toUpperCase());
    const unknown = called.filter((name) => !EXCEL_2024.has(name) && !KNOWN.has(name) && !declared.has(name));
    expect(unknown).toEqual([]);
  });

  test('reads nothing but its steps and the names of the workbook', () => {
    const named = tokens.filter(({ type }) => type === 'range_named').map(({ value }) => value.toUpperCase());
    expect(named.filter((name) => !KNOWN.has(name) && !declared.has(name))).toEqual([]);
  });

  test('has no step that reads as the address of a cell', () => {
    expect([...declared].filter((name) => /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/.test(name))).toEqual([]);
  });

  test('is short enough in the form that files have', () => {
    expect(formulaToFile(`=${onOneLine(text)}`).length).toBeLessThan(MOST_CHARACTERS);
  });

  test('opens and closes its brackets', () => {
    const plain = onOneLine(text).replace(/"[^"]*"/g, '');
    expect(plain.split('(').length).toBe(plain.split(')').length);
    expect(plain.startsWith('LAMBDA(')).toBe(true);
  });
});

test('no two names are one', () => {
  expect(TEXTS.length).toBe(new Set(TEXTS.map(({ name }) => name.toUpperCase())).size);
});
