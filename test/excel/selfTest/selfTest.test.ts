import { describe, expect, jest, test } from '@jest/globals';
import { ON_DOUBLES } from '../../../scripts/hosts/doubles';
import type { Topic } from '../../../src/taskpane/views/share/selfTest/checks';
import type { Outcome, SelfTestReport } from '../../../src/taskpane/views/share/selfTest/results';
import type { SelfTestRequest } from '../../../src/taskpane/views/share/selfTest/run';
import { RichError } from '../../support/excelHost/protocol/richError';
import type { RichErrorCode } from '../../support/excelHost/protocol/richError';
import { TRIED_PROFILES, profileOf } from '../../support/excelHost/profiles';
import type { Asking } from './askedFormulas';
import { testedExcel } from './testedExcel';
import type { TestedExcel } from './testedExcel';

jest.setTimeout(180_000);

/** As long as a busy machine may need; a host in memory is late only where a test has it so. */
const LIMITS = { late: 90_000, results: 120_000, request: 120_000, pause: 5, secondLook: 10 };
const QUICK: readonly Topic[] = ['loaded', 'numbers', 'blanks', 'dates', 'copy', 'sheets'];

async function selfTest(excel: TestedExcel, request: Partial<SelfTestRequest> = {}): Promise<SelfTestReport> {
  const { runSelfTest } = await import('../../../src/taskpane/views/share/selfTest/run');
  return runSelfTest({
    ...{ desk: excel.desk, sheetName: 'MYNA 自己診断', suffix: '（値）', limits: LIMITS },
    ...{ signal: new AbortController().signal, onProgress: () => undefined },
    ...request,
  });
}

function unlike(report: SelfTestReport, usual: Outcome = 'ok'): Record<string, Outcome> {
  return Object.fromEntries(
    report.results.filter(({ outcome }) => outcome !== usual).map(({ id, outcome }) => [id, outcome]),
  );
}

/** Of the topics that a quick run is about. */
async function quick(excel: TestedExcel, request: Partial<SelfTestRequest> = {}): Promise<SelfTestReport> {
  const report = await selfTest(excel, { topics: QUICK, ...request });
  return { ...report, results: report.results.filter(({ id }) => QUICK.includes(id.split('.')[0] as Topic)) };
}

const everySheet = ({ book }: TestedExcel) => book.sheets().map(({ name }) => name);

describe('in every Excel', () => {
  // On each landing in the last of those that are tried: the whole takes ten seconds.
  test.each(TRIED_PROFILES.slice(-1).map((profile) => [profile.id, profile] as const))('%s', async (id, profile) => {
    const excel = await testedExcel(profile);
    const { book } = excel;
    const mine = book.activeSheet();
    const used = { row: 0, column: 0, rows: 2, columns: 2 };
    book.write(mine, used, [[1, { formula: '=MYNA.NUM("7")' }], ['a', null]]); // prettier-ignore
    book.select(mine, { row: 1, column: 1, rows: 1, columns: 1 });
    const before = [book.formulas(mine, used), book.numberFormats(mine, used), book.selection()];
    const report = await selfTest(excel);
    expect(report).toMatchObject({ ending: 'completed', left: [] });
    expect(report.results.length).toBeGreaterThan(60);
    expect(unlike(report)).toEqual({ ...ON_DOUBLES[id], 'offered.words': 'unsupported' });
    expect(report.host?.sets).toContainEqual({ name: 'ExcelApi', version: profile.sets.is['ExcelApi'] });
    expect(everySheet(excel)).toEqual(['Sheet1']);
    expect([book.formulas(mine, used), book.numberFormats(mine, used), book.selection()]).toEqual(before);
  });
});

describe('finds an Excel that', () => {
  const faulty = (faults: Partial<Asking>) => testedExcel(profileOf('microsoft365'), faults);

  test('gives blanks as zeros, and does not tell where they stand', async () => {
    const found = unlike(await quick(await faulty({ tellsAddresses: false })));
    expect(Object.keys(found)).toEqual([
      ...['blanks.cell', 'blanks.mixed', 'blanks.all', 'blanks.total', 'blanks.numbers', 'blanks.day'],
      'sheets.mixed',
    ]);
    expect(new Set(Object.values(found))).toEqual(new Set(['differs']));
  });

  test('loses the format that comes with a result', async () => {
    const found = unlike(await quick(await faulty({ dropsFormats: true })));
    expect(found).toEqual({ 'dates.shown': 'differs', 'dates.column': 'differs' });
  });

  test('loses the format of a copied value', async () => {
    const excel = await faulty({});
    excel.book.writeNumberFormats = () => undefined;
    expect(unlike(await quick(excel))).toEqual({ 'copy.formats': 'differs' });
  });

  test('answers late', async () => {
    const report = await quick(await faulty({ delay: 600 }), { limits: { ...LIMITS, late: 500 } });
    expect(unlike(report, 'late')).toEqual({ 'dates.calendar': 'ok', 'copy.values': 'ok', 'copy.formats': 'ok' });
  });

  test('does not answer in time', async () => {
    const report = await quick(await faulty({ delay: 60_000 }), { limits: { ...LIMITS, results: 300 } });
    expect(report).toMatchObject({ ending: 'completed', left: [] });
    expect(unlike(report, 'noAnswer')).toMatchObject({ 'dates.calendar': 'ok', 'copy.values': 'refused' });
  });

  test('has no functions of ours: nothing else is tried', async () => {
    const excel = await faulty({});
    excel.book.asking = null;
    const report = await selfTest(excel);
    expect(report).toMatchObject({ ending: 'noFunctions', left: [] });
    expect(unlike(report, 'notRun')).toEqual({ 'loaded.functions': 'differs' });
  });

  test('refuses a formula: the others are checked all the same', async () => {
    const excel = await faulty({});
    refuse(excel, 'InvalidArgument', (content) => content.includes('WAREKI(61)'));
    expect(unlike(await quick(excel))).toEqual({ 'dates.march1900': 'refused' });
  });
});

function refuse({ book }: TestedExcel, code: string, refused: (content: string) => boolean): void {
  const write = book.write.bind(book);
  book.write = (sheet, rect, cells) => {
    if (refused(JSON.stringify(cells))) throw new RichError(code as RichErrorCode, 'refused');
    write(sheet, rect, cells);
  };
}

describe('comes to an end, and takes its sheets away', () => {
  const open = () => testedExcel(profileOf('ltsc2024'));

  test('where a person cancels it', async () => {
    const excel = await open();
    const cancel = new AbortController();
    const report = await quick(excel, { signal: cancel.signal, onProgress: (done) => done > 20 && cancel.abort() });
    expect(report).toMatchObject({ ending: 'cancelled', left: [] });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['ok', 'notRun']));
    expect(everySheet(excel)).toEqual(['Sheet1']);
  });

  test('where the structure of the book is protected', async () => {
    const excel = await open();
    excel.book.addSheet = () => {
      throw new RichError('AccessDenied' as RichErrorCode, 'refused');
    };
    expect(await quick(excel)).toMatchObject({ ending: 'protected', left: [] });
  });

  test('where Excel falls silent: the sheet that stays is named', async () => {
    const excel = await open();
    const limits = { ...LIMITS, request: 3000 };
    const report = await quick(excel, { limits, onProgress: () => (excel.switches.answers = 'never') });
    expect(report).toMatchObject({ ending: 'unanswered', left: ['MYNA 自己診断'] });
  });

  test('where Excel makes the sheet after nobody waits for it any longer', async () => {
    const excel = await open();
    excel.switches.answers = 'late';
    const report = await quick(excel, { limits: { ...LIMITS, request: 500 } });
    expect(report).toMatchObject({ ending: 'unanswered', left: [] });
    excel.switches.answers = 'promptly';
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(everySheet(excel)).toEqual(['Sheet1']);
  });

  test('where a cell stays open for editing; a short edit is waited for', async () => {
    const excel = await open();
    excel.switches.editing = true;
    expect(await quick(excel, { limits: { ...LIMITS, request: 300 } })).toMatchObject({ ending: 'editing' });
    setTimeout(() => (excel.switches.editing = false), 500);
    expect(await quick(excel)).toMatchObject({ ending: 'completed', left: [] });
  });

  test('under another name where its own is taken', async () => {
    const excel = await open();
    excel.book.addSheet('MYNA 自己診断');
    expect(await quick(excel)).toMatchObject({ ending: 'completed', left: [] });
    expect(everySheet(excel)).toEqual(['Sheet1', 'MYNA 自己診断']);
  });
});
