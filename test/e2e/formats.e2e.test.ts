import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBook } from '../../src/xlsx';
import { Workbench } from './support/workbench';

jest.setTimeout(180_000);

let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  workbench = await Workbench.open();
  ({ page } = workbench);
});
afterAll(() => workbench?.close());

/** Opens it after what is to be known of it was said. */
async function open(name: string, buffer: Buffer, said: string, becomes: string): Promise<void> {
  await page.setInputFiles('#file-input', { name, mimeType: '', buffer });
  const dialog = page.getByRole('dialog').filter({ hasText: said });
  await dialog.getByRole('button', { name: '開く', exact: true }).click();
  await page.waitForFunction((wanted) => window.mynaWorkbench!.book.name === wanted, becomes);
  await workbench.settled();
}

async function save(): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  await page.locator('#file-message').getByText('保存しました').waitFor();
  return readFileSync(await download.path());
}

describe('a file of another format', () => {
  const FORMATS = join(__dirname, '../workbooks/formats');
  const firstOf = async () => openBook(await save()).book.sheets[0]!.cells;
  const textsIn = (cells: Awaited<ReturnType<typeof firstOf>>) =>
    [...cells.values()].flatMap((row) => [...row.values()].filter(({ value }) => typeof value === 'string'));

  test.each(['book.xls', 'book.ods'])('%s opens with what it holds, and is saved as .xlsx', async (name) => {
    await open(name, readFileSync(join(FORMATS, name)), '読み取り専用の形式', 'book.xlsx');
    const { book } = openBook(readFileSync(join(FORMATS, 'book.xlsx')));
    expect(textsIn(await firstOf())).toHaveLength(textsIn(book.sheets[0]!.cells).length);
  });

  test('a text in CP932 opens as in Excel, and says which zeros are gone', async () => {
    const heading = Buffer.from([0x92, 0x63, 0x91, 0xcc, 0x96, 0xbc]);
    const text = Buffer.concat([heading, Buffer.from(',x\r\n011002,"1,234"\r\n')]);
    await open('plan.csv', text, '先頭の0がなくなった数', 'plan.xlsx');
    const cells = await firstOf();
    expect(cells.get(0)!.get(0)!.value).toBe('団体名');
    expect([0, 1].map((column) => cells.get(1)!.get(column)!.value)).toEqual([11002, 1234]);
  });
});

test('nothing was asked of another place, and nothing went wrong', () => {
  expect(workbench.strayRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
