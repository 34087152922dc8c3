import { describe, expect, test } from '@jest/globals';
import { officeStartup } from '../../src/excel/desk/startup';
import { PROFILES } from '../support/excelHost/profiles';
import { openOfficePage } from '../support/officeLibrary';

type Options = Parameters<typeof openOfficePage>[0];

async function open(options: Options): Promise<typeof Office> {
  const library = await openOfficePage(options);
  Object.assign(globalThis, { Office: library.Office });
  return library.Office;
}

describe.each(PROFILES)('$id: MYNA loads with a workbook', (profile) => {
  test('once that was wished, until it is taken back', async () => {
    const library = await open({ profile });
    expect(await officeStartup.read()).toBe(false);
    await officeStartup.write(true);
    expect(await officeStartup.read()).toBe(true);
    expect(await library.addin.getStartupBehavior()).toBe(library.StartupBehavior.load);
    await officeStartup.write(false);
    expect(await officeStartup.read()).toBe(false);
  });
});

test('an Excel without a shared runtime is not asked, and says so', async () => {
  const library = await open({ capabilities: { ExcelApi: '1.12' } });
  const unasked = (): never => {
    throw new Error('asked all the same');
  };
  Object.assign(library.addin, { getStartupBehavior: unasked, setStartupBehavior: unasked });
  expect(await officeStartup.read()).toBeNull();
  await expect(officeStartup.write(true)).rejects.toMatchObject({ fault: 'unsupported' });
});

test('what Excel refuses is a fault of the workbook’s', async () => {
  const library = await open({ profile: PROFILES[0]! });
  const refused = () => Promise.reject(Object.assign(new Error('no'), { code: 'AccessDenied' }));
  Object.assign(library.addin, { getStartupBehavior: refused, setStartupBehavior: refused });
  await expect(officeStartup.read()).rejects.toMatchObject({ fault: 'protected' });
  await expect(officeStartup.write(true)).rejects.toMatchObject({ fault: 'protected' });
});
