import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FunctionCall } from '../support/excelHost/functions/functionCalls';
import type { FormattedNumber } from '../support/excelHost/functions/functionValues';
import { offersSet, TRIED_PROFILES } from '../support/excelHost/profiles';
import type { FramedLibrary } from '../support/officeLibrary';
import { openOfficePage } from '../support/officeLibrary';

type Given = FunctionCall['args'][number];

const DAY_FORMAT = 'yyyy/m/d';

/** 17 March and 31 October 2026. */
const [EARLIER, LATER] = [46_098, 46_326];

/** What a formula beside the cell calculates with: the number without its format, where it has one. */
const seen = (cell: unknown): unknown => (cell as FormattedNumber | null)?.number ?? cell;

describe.each(TRIED_PROFILES)('$id: a date as a result', (profile) => {
  const formats = offersSet(profile, 'CustomFunctionsRuntime', '1.4') && offersSet(profile, 'ExcelApi', '1.16');
  let library: FramedLibrary;

  const call = async (id: string, ...args: readonly unknown[]): Promise<unknown> => {
    const [result] = await library.frame.callFunctions([{ id, args: args as readonly Given[] }]);
    return [result].flat(2)[0];
  };

  beforeAll(async () => {
    library = await openOfficePage({ profile });
    const { Office, CustomFunctions, Excel } = library;
    Object.assign(globalThis, { Office, CustomFunctions, Excel });
    const [{ customFunction }, { call: evaluate, FUNCTIONS }] = await Promise.all([
      import('../../src/excel/customFunction'),
      import('../../src/functions'),
    ]);
    for (const declaration of FUNCTIONS) {
      CustomFunctions.associate(declaration.name, customFunction(declaration, evaluate));
    }
  });

  test(`is shown ${formats ? 'as a date' : 'as its serial, without anything that this Excel does not know'}`, async () => {
    const shown = (number: number) => (formats ? { number, numberFormat: DAY_FORMAT } : number);
    expect(await call('CARDEXPIRY', '2016-04-20', '1990-03-17', undefined, undefined)).toEqual(shown(EARLIER));
    expect(await call('RENEWFROM', LATER + 1)).toEqual(shown(expect.any(Number) as unknown as number));
  });

  test('is a number for a formula on top of it: a difference is one of days', async () => {
    const [one, other] = [
      seen(await call('CARDEXPIRY', '2016-04-20', '1990-03-17', undefined, undefined)),
      seen(await call('CARDEXPIRY', '2016-11-20', '1990-10-31', undefined, undefined)),
    ] as [number, number];
    expect([one, other]).toEqual([EARLIER, LATER]);
    // The argument of a function of ours, which gives a number without a format.
    expect(await call('PERCARDCOST', other - one, 1, undefined, undefined)).toBe(LATER - EARLIER);
  });

  test('is read by another of our functions, however this or another Excel hands it over', async () => {
    const plain = seen(await call('RENEWFROM', LATER));
    expect(plain).toEqual(expect.any(Number));
    for (const type of ['FormattedNumber', 'Double']) {
      const given = { type, basicType: 'Double', basicValue: LATER, numberFormat: DAY_FORMAT };
      expect(seen(await call('RENEWFROM', given))).toBe(plain);
      expect(seen(await call('RENEWFROM', [[given]]))).toBe(plain);
      const days = { ...given, basicValue: LATER - EARLIER };
      expect(await call('PERCARDCOST', days, 1, undefined, undefined)).toBe(LATER - EARLIER);
    }
  });
});
