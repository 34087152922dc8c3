import type { HostFacts, OfficeFacts, Probe, Share } from '../../desk';
import { freeSheetName, isStandIn, PROBE_FORMULA, PROBE_SHEET } from '../../desk';
import { newest, supports } from '../host/office';
import { askExcel, runExcel } from '../host/runExcel';
import { readFormulas } from './bookFormulas';
import { copyWithoutAddIn } from './nativeCopy';
import { officeStartup } from './startup';
import { copyAsValues } from './valueCopy';

/** The API of comments came with this one. */
const COMMENTS = '1.10';

export const excelShare: Share = {
  copyAsValues: (request) => runExcel((context) => copyAsValues(context, request)),
  copyWithoutAddIn: () => runExcel(() => copyWithoutAddIn()),
  recalculate: () =>
    runExcel(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    }),
  offersComments: () => {
    if (!supports('ExcelApi', COMMENTS)) return Promise.resolve(false);
    // A host may have the version and yet no comments, as the workbench does.
    const counted = runExcel(async (context) => {
      context.workbook.comments.getCount();
      await context.sync();
    });
    return counted.then(
      () => true,
      () => false,
    );
  },
  probe: () => runExcel(probe),
  diagnose: async () => ({
    office: officeFacts(),
    probe: await runExcel(probe),
    ...(await findUnresolved()),
  }),
  startup: officeStartup,
};

/** How often, and after how many milliseconds each, a result that is still awaited is looked for. */
const [TRIES, PAUSE] = [10, 300];

function officeFacts(): OfficeFacts {
  const diagnostics =
    typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined)?.diagnostics;
  return {
    platform: diagnostics?.platform ? String(diagnostics.platform) : null,
    version: diagnostics?.version ?? null,
    customFunctions: newest('CustomFunctionsRuntime', 1, 6),
    sharedRuntime: newest('SharedRuntime', 1, 3),
    excelApi: newest('ExcelApi', 1, 30),
  };
}

/** Calculates a formula of ours on a hidden sheet, which goes again whatever comes of it. */
async function probe(context: Excel.RequestContext): Promise<Probe> {
  const taken = await sheetNames(context);
  const sheet = context.workbook.worksheets.add(freeSheetName(PROBE_SHEET, taken));
  sheet.visibility = 'Hidden';
  try {
    await context.sync();
  } catch (error) {
    return { state: 'untried', detail: String((error as Error).message) };
  }
  try {
    return await readProbe(context, sheet.getRange('A1'));
  } finally {
    sheet.delete();
    await context.sync();
  }
}

async function readProbe(context: Excel.RequestContext, cell: Excel.Range): Promise<Probe> {
  cell.formulas = [[PROBE_FORMULA]];
  for (let tries = 1; ; tries += 1) {
    cell.load('values,valueTypes');
    await context.sync();
    const value = String(cell.values[0]![0]);
    if (cell.valueTypes[0]![0] !== 'Error') return { state: 'calculated', text: value };
    if (value !== '#BUSY!' || tries === TRIES) return { state: 'error', error: value };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function findUnresolved(): Promise<Pick<HostFacts, 'unresolved' | 'unread'>> {
  const { formulas, unread } = await readFormulas(await askExcel(sheetNames), isStandIn);
  return { unresolved: formulas.map(({ sheet, cell }) => ({ sheet, cell })), unread };
}

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
