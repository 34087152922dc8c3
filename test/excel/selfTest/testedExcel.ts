import { jest } from '@jest/globals';
import type { Desk } from '../../../src/desk';
import type { HostSwitches } from '../../support/excelHost/behaviour';
import { offersSet } from '../../support/excelHost/profiles';
import type { ExcelProfile } from '../../support/excelHost/profiles';
import { openOfficePage } from '../../support/officeLibrary';
import { AskingBook } from './askedFormulas';
import type { Asking } from './askedFormulas';

/** An Excel with the add-in in it. */
export interface TestedExcel {
  readonly desk: Desk;
  readonly book: AskingBook;
  readonly switches: HostSwitches;
}

/** Data types came with this one; with them come errors in cells. */
const DATA_TYPES = '1.16';

/** What a profile does, but for the faults that are asked for. */
export async function testedExcel(profile: ExcelProfile, faults: Partial<Asking> = {}): Promise<TestedExcel> {
  const book = new AskingBook();
  const { Office, CustomFunctions, Excel, frame } = await openOfficePage({ book, profile });
  Object.assign(globalThis, { Office, CustomFunctions, Excel });
  // What the add-in has learnt of another Excel does not hold in this one.
  jest.resetModules();
  await import('../../../src/excel/customFunctions');
  const { excelDesk } = await import('../../../src/excel/desk');
  book.asking = {
    call: async (call) => (await frame.callFunctions([call]))[0]!,
    passesErrors: offersSet(profile, 'ExcelApi', DATA_TYPES),
    ...{ tellsAddresses: true, delay: 0, dropsFormats: false },
    ...faults,
  };
  return { desk: excelDesk, book, switches: frame.host.switches };
}
