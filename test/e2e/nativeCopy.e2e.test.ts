import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { nativeRelease } from '../../src/native';
import { openBook } from '../../src/xlsx';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open();
});
afterAll(() => workbench?.close());

test('the sample is saved as a book that calculates without the add-in, and the page says what became values', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: '配布・設定', exact: true }).click();
  const saved = page.waitForEvent('download', { timeout: 60_000 });
  await pane.getByRole('button', { name: 'アドインなしのブックを保存' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/（アドインなし）\.xlsx$/);
  await pane.getByText('アドインなしで計算できます。').waitFor({ timeout: 30_000 });
  const { book } = openBook(new Uint8Array(readFileSync(await file.path())));
  const formulas = book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])),
  );
  expect(formulas.filter((formula) => formula.includes('MYNA_')).length).toBeGreaterThan(200);
  expect(formulas.filter((formula) => formula.includes('MYNA.'))).toEqual([]);
  expect(nativeRelease(book)).toMatchObject({ isPresent: true, different: [] });
  await expect(pane.getByText('値になった数式').count()).resolves.toBe(1);
  await workbench.picturePane('native-copy');
});
