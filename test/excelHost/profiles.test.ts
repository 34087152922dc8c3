import { describe, expect, jest, test } from '@jest/globals';
import { apiSetOf } from '../support/excelHost/apiSets';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { offersSet, profileOf, PROFILES } from '../support/excelHost/profiles';
import { loadOfficeLibrary, openOfficePage } from '../support/officeLibrary';
import type { BridgedLibrary, FramedLibrary } from '../support/officeLibrary';

const excelOf = (id: string): BridgedLibrary => loadOfficeLibrary({ book: new MemoryBook(), profile: profileOf(id) });

const readName = ({ Excel }: BridgedLibrary): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

let open: FramedLibrary;

test('the long run tries each of them', () => {
  const { projects } = jest.requireActual<{ projects: { globals: { EXCEL_PROFILE?: string } }[] }>(
    '../../jest.long.config',
  );
  const tried = projects.flatMap(({ globals: { EXCEL_PROFILE } }) => EXCEL_PROFILE ?? []);
  expect(tried).toEqual(PROFILES.map(({ id }) => id));
});

test('the typings tell which set a member came with', () => {
  expect(apiSetOf('Range', 'Values')).toEqual({ name: 'ExcelApi', version: '1.1' });
  expect(apiSetOf('Range', 'HasSpill')).toEqual({ name: 'ExcelApi', version: '1.12' });
  expect(apiSetOf('Range', 'ValuesAsJson')).toEqual({ name: 'ExcelApi', version: '1.16' });
  expect(apiSetOf('Table', 'Resize')).toEqual({ name: 'ExcelApi', version: '1.13' });
  expect(apiSetOf('Range', 'NoSuchMember')).toBeNull();
});

describe.each(PROFILES)('$id', (profile) => {
  test('answers for its sets as it is told to', async () => {
    open = await openOfficePage({ profile });
    const { requirements } = open.Office.context;
    for (const [set, version] of Object.entries(profile.sets.is)) {
      expect(requirements.isSetSupported(set, version)).toBe(true);
      expect(requirements.isSetSupported(set, `1.${Number(version.slice(2)) + 1}`)).toBe(false);
    }
    expect(requirements.isSetSupported('KeyboardShortcuts', '1.1')).toBe(offersSet(profile, 'KeyboardShortcuts'));
  });

  test('hands over blanks and takes formats in its own way', async () => {
    open = await openOfficePage({ profile });
    open.CustomFunctions.associate('GIVEN', (range: unknown) => JSON.stringify(range));
    const day = { basicValue: 1, numberFormat: 'yyyy/m/d' };
    open.CustomFunctions.associate('DAY', () => ({ type: 'FormattedNumber', ...day }));
    open.CustomFunctions.associate('NEWERDAY', () => ({ type: 'Double', ...day }));
    const call = (id: string) => open.frame.callFunctions([{ id, args: [[[null, 7]]] }]);
    const blank = profile.blank.is === 'zero' ? 0 : null;
    expect(await call('GIVEN')).toEqual([JSON.stringify([[blank, 7]])]);
    open.frame.host.switches.blank = 'emptyValue';
    expect(await call('GIVEN')).toEqual([expect.stringContaining('"Empty"')]);
    const formats = offersSet(profile, 'CustomFunctionsRuntime', '1.4');
    const [shown, refused] = [{ number: 1, numberFormat: 'yyyy/m/d' }, { error: '#VALUE!' }];
    expect(await call('DAY')).toMatchObject([formats ? shown : refused]);
    expect(await call('NEWERDAY')).toMatchObject([formats && offersSet(profile, 'ExcelApi', '1.19') ? shown : refused]);
  });

  test('refuses while a cell is edited, and when told to', async () => {
    const excel = excelOf(profile.id);
    const { switches } = excel.bridge.host;
    switches.editing = true;
    await expect(readName(excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    Object.assign(switches, { editing: false, answers: 'refuses' });
    await expect(readName(excel)).rejects.toMatchObject({ code: 'GeneralException' });
    switches.answers = 'late';
    expect(await readName(excel)).toBe('Sheet1');
  });

  test('never answers when told to', async () => {
    const excel = excelOf(profile.id);
    excel.bridge.host.switches.answers = 'never';
    const silence = new Promise((resolve) => setTimeout(resolve, 100, 'silence'));
    expect(await Promise.race([readName(excel), silence])).toBe('silence');
  });

  test('cannot take any number of requests at once', async () => {
    const excel = excelOf(profile.id);
    const limit = profile.syncLimit.is;
    const asked = await Promise.allSettled(Array.from({ length: limit + 50 }, () => readName(excel)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(limit);
  });
});

test('what came after an Excel is not found there, to read, to write and to call', async () => {
  const { Excel } = loadOfficeLibrary({
    profile: { ...profileOf('ltsc2021'), sets: { is: { ExcelApi: '1.6' }, from: 'this test' } },
  });
  const refused = expect.objectContaining({ code: 'ApiNotFound' }) as unknown;
  const run = (ask: (range: Excel.Range) => void) =>
    Excel.run(async (context) => {
      ask(context.workbook.worksheets.getItem('Sheet1').getRange('A1'));
      await context.sync();
    });
  await run((range) => void range.load('values'));
  await expect(run((range) => void range.load('hasSpill'))).rejects.toEqual(refused);
  await expect(run((range) => void range.getSpillParentOrNullObject().load('address'))).rejects.toEqual(refused);
  await expect(run((range) => (range.worksheet.tabColor = '#FF0000'))).rejects.toEqual(refused);
});

test('Excel on the web refuses what is over 5 MB, either way; others do not', async () => {
  const rows = (length: number, text: string) => Array.from({ length }, () => [text]);
  const write = ({ Excel }: BridgedLibrary) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A60').values = rows(60, 'x'.repeat(100_000));
      await context.sync();
    });
  const read = ({ Excel }: BridgedLibrary) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A60').load('values');
      await context.sync();
    });
  const web = excelOf('web');
  await expect(write(web)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  const sheet = web.book.activeSheet();
  web.book.write(sheet, { row: 0, column: 0, rows: 60, columns: 1 }, rows(60, 'x'.repeat(100_000)));
  await expect(read(web)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  const desktop = excelOf('microsoft365');
  await write(desktop);
  await read(desktop);
});
