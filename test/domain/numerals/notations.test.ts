import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { isoOf, readDate, readFiscalYear } from '../../../src/domain/calendar';
import { DomainError } from '../../../src/domain/fault';
import { parseNumeral } from '../../../src/domain/numerals';

type Row = Readonly<Record<'書き方' | '結果' | '理由', string>>;

/** What stands in the column 結果: a number, a day, a fiscal year, or × for what is refused, with the reason beside it. */
const verdicts = (file: string) => parse(readFileSync(join(__dirname, file)), { columns: true }) as Row[];

describe.each(['seedTokens.csv', 'publicTables.csv'])('%s', (file) => {
  test.each(verdicts(file))('$書き方: $結果 $理由', ({ 書き方: text, 結果: result, 理由: reason }) => {
    expect(result).not.toBe('');
    if (reason === 'date') expect(isoOf(readDate(text))).toBe(result);
    else if (reason === 'fiscalYear') expect(`${readFiscalYear(text)}年度`).toBe(result);
    else expect(refusalOf(() => readDate(text))).toBe('unreadableDate');
    if (result !== '×' && reason === '') expect(parseNumeral(text).value).toBe(Number(result));
    else if (result === '×') expect(refusalOf(() => parseNumeral(text))).toBe(reason);
    else expect(refusalOf(() => parseNumeral(text))).not.toBe('read');
  });
});

/** Why it is refused, as far as that is known. */
function refusalOf(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.kind === 'unreadableNumber'
      ? ((error as DomainError<'unreadableNumber'>).details.refusal?.why ?? '')
      : error.kind;
  }
}
