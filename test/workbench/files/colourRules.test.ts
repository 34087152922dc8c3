import { afterEach, expect, test } from '@jest/globals';
import { IUniverInstanceService, LocaleType, UniverInstanceType } from '@univerjs/core';
import {
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { GridScreen } from '../../../src/workbench/files/gridScreen';
import { createUniver } from '../../../src/engine/access/createUniver';
import { calculationPreset } from '../../../src/engine/calculate/calculationPreset';
import { Grid } from '../../../src/engine/grid/grid';
import type { ShownBook } from '../../../src/engine/grid/shownBook';
import { formulaConfig } from '../../../src/engine/registration';
import { bookOf, sheetOf } from '../../support/bookOf';

let dispose: () => void = () => undefined;
afterEach(() => dispose());

test('rules that colour cells do so in whichever workbook is shown', async () => {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    presets: [calculationPreset(formulaConfig('ja')), { plugins: [UniverSheetsConditionalFormattingPlugin] }],
  });
  dispose = () => univer.dispose();
  const injector = univer.__getInjector();
  let shown: ShownBook | undefined;
  const screen = new GridScreen(new Grid(injector, univerAPI, 'ja'), 'ja', (next) => {
    shown = next;
    return () => undefined;
  });
  const coloured = (): number => {
    const { access, book } = shown!;
    const rules = injector.get(ConditionalFormattingViewModel);
    return rules.getCellCfs(access.unitId, book.activeSheet(), 16, 3)?.length ?? 0;
  };

  screen.showSample();
  await screen.settled();
  const first = coloured();
  expect(first).toBeGreaterThan(0);
  // The sample's other look that no file's book holds.
  const sheets = shown!.access.workbook.getSheets();
  expect(sheets.map((sheet) => sheet.hasHiddenGridLines())).toEqual(sheets.map(() => true));
  screen.showSample();
  await screen.settled();
  expect(coloured()).toBe(first);
  const broken = bookOf([{ ...sheetOf('壊れた表', [[1]]), tables: [null as never] }]);
  expect(() => screen.showFile(broken, '壊れた')).toThrow();
  // What failed goes once it is calculated.
  const units = injector.get(IUniverInstanceService);
  while (units.getAllUnitsForType(UniverInstanceType.UNIVER_SHEET).length > 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(coloured()).toBe(first);
});
