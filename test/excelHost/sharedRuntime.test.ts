import { describe, expect, test } from '@jest/globals';
import { OfficeFrame } from '../support/excelHost/frame';
import { frameUrl } from '../support/excelHost/frameUrl';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { openOfficePage } from '../support/officeLibrary';

const A1_C1 = { row: 0, column: 0, rows: 1, columns: 3 };

describe('a page that takes itself for a task pane of Excel on the web', () => {
  test('knows its host, language and requirement sets', async () => {
    const { Office } = await openOfficePage({ language: 'en-US', capabilities: { ExcelApi: '1.4' } });
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('en-US');
    const { requirements } = Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.4'), requirements.isSetSupported('ExcelApi', '1.5')]).toEqual([
      true,
      false,
    ]);
  });

  test('reads and writes cells, and hears events', async () => {
    const { Excel, book } = await openOfficePage();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [['人口', 5]];
      sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
      context.workbook.onSelectionChanged.add(async () => void heard.push('workbook'));
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(range.values).toEqual([['人口', 5]]);
    });
    book.select(book.activeSheet(), { row: 4, column: 2, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['C5', 'workbook']);
  });

  test('keeps its settings with the workbook', async () => {
    const book = new MemoryBook();
    book.settings.set('前', [1]);
    const { Office } = await openOfficePage({ book });
    const { settings } = Office.context.document;
    expect(settings.get('前')).toEqual([1]);
    settings.set('選択', { 年度: 8 });
    settings.remove('前');
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...book.settings]).toEqual([['選択', { 年度: 8 }]]);
  });

  test('is told what the host cannot do', async () => {
    const { Office } = await openOfficePage();
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve);
    });
    expect(result.error).toMatchObject({ code: 5000 });
  });

  test('runs custom functions, which tell a blank from 0 by reading the sheet', async () => {
    const { Excel, CustomFunctions: Library, frame, book } = await openOfficePage();
    book.write(book.activeSheet(), A1_C1, [[0, null, 3]]);
    Library.associate('TYPES', async (_: unknown, invocation: CustomFunctions.Invocation) =>
      Excel.run(async (context) => {
        const [sheet = '', address = ''] = invocation.parameterAddresses?.[0]?.split('!') ?? [];
        const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('valueTypes');
        await context.sync();
        return range.valueTypes;
      }),
    );
    const call = { id: 'TYPES', args: [[[0, 0, 3]]], parameterAddresses: ['Sheet1!A1:C1'] };
    expect(await frame.callFunctions([call])).toEqual([[['Double', 'Empty', 'Double']]]);
  });

  test('a formula whose function reads the sheet is calculated while the request that wrote it waits', async () => {
    const page: { frame?: Awaited<ReturnType<typeof openOfficePage>>['frame'] } = {};
    const book = new MemoryBook(async () => {
      const [result] = (await page.frame?.callFunctions([{ id: 'SUMOFROW', args: [] }])) ?? [];
      return typeof result === 'number' ? result : { error: '#VALUE!' };
    });
    const { Excel, CustomFunctions: Library, frame } = await openOfficePage({ book });
    page.frame = frame;
    const readRow = (context: Excel.RequestContext): Excel.Range =>
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1').load('values');
    Library.associate('SUMOFROW', () =>
      Excel.run(async (context) => {
        const row = readRow(context);
        await context.sync();
        return (row.values[0] ?? []).reduce<number>((sum, value) => sum + Number(value), 0);
      }),
    );
    await Excel.run(async (context) => {
      readRow(context).values = [[1, 2, 3]];
      const total = context.workbook.worksheets.getActiveWorksheet().getRange('D1').load('values');
      total.formulas = [['=SUMOFROW()']];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[6]]);
    });
  });
});

describe('strangers', () => {
  test('are neither heard nor answered', async () => {
    const posted: [string, string][] = [];
    const pane = { postMessage: (text: string, origin: string) => void posted.push([text, origin]) };
    let hear: (event: MessageEvent) => void = () => undefined;
    const frame = new OfficeFrame({
      frame: { contentWindow: pane },
      frameOrigin: 'https://pane.example',
      conversation: { id: 'c', control: 'k' },
      book: new MemoryBook(),
      language: 'ja-JP',
      page: {
        origin: 'https://bench.example',
        addEventListener: (_, listener) => (hear = listener),
        removeEventListener: () => undefined,
      },
    });
    const request = {
      ...{ _messageType: 0, _actionName: 'ContextActivationManager_getAppContextAsync', _actionType: 0 },
      ...{ _conversationId: 'c', _correlationId: 3, _data: 'k' },
    };
    const good = { data: JSON.stringify(request), origin: 'https://pane.example', source: pane };
    const bad = [
      { ...good, origin: 'https://pane.example.evil' },
      { ...good, origin: 'null' },
      { ...good, source: { postMessage: pane.postMessage } },
      { ...good, data: JSON.stringify({ ...request, _conversationId: 'd' }) },
      { ...good, data: JSON.stringify({ ...request, _messageType: 1 }) },
      { ...good, data: '{' },
      { ...good, data: 'null' },
      { ...good, data: 7 },
    ];
    for (const event of bad) hear(event as unknown as MessageEvent);
    await Promise.resolve();
    expect(posted).toEqual([]);
    hear(good as unknown as MessageEvent);
    await Promise.resolve();
    await Promise.resolve();
    expect(posted.map(([, origin]) => origin)).toEqual(['https://pane.example']);
    expect(JSON.parse(posted[0]?.[0] ?? '')).toMatchObject({ _correlationId: 3, _data: { _appUILocale: 'ja-JP' } });
    frame.close();
  });
});

describe('the address of a pane', () => {
  const conversation = { id: 'c', control: 'k' };

  test('keeps its own query, and drops its fragment', () => {
    const url = frameUrl('/pane.html?theme=dark#x', 'https://bench.example', 'ja-JP', conversation);
    expect(url).toBe(
      'https://bench.example/pane.html?theme=dark&_host_Info=Excel$Web$16.01$ja-JP$telemetry$$disableLogging$2' +
        '#&_xdm_Info=c|k|https://bench.example',
    );
  });
});
