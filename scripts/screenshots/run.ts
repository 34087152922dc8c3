import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../src/sheet';
import { Workbench } from '../../test/e2e/support/workbench';

const IMAGES = 'docs/images';
/** As wide as the pane of a usual screen, and high enough for its main part. */
const SIZE = { width: 1360, height: 820 };

/** npm run screenshots: the pictures of the user guide, from the sample book in the workbench. */
async function run(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const workbench = await Workbench.open(SIZE);
  try {
    for (const [name, prepare] of Object.entries(PICTURES)) {
      await prepare(workbench);
      await workbench.page.waitForTimeout(500);
      await workbench.page.screenshot({ path: join(IMAGES, `guide-${name}.png`) });
    }
  } finally {
    await workbench.close();
  }
}

const view = ({ pane }: Workbench, name: string) => pane.getByRole('button', { name, exact: true }).click();

const PICTURES: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  workbench: async (workbench) => {
    await workbench.openSheet('再現一覧');
    await view(workbench, '参照データ');
  },
  functions: async (workbench) => {
    await workbench.openSheet('000 表3 郵送料金');
    await view(workbench, '関数');
    await workbench.pane.getByRole('searchbox').fill('郵送');
  },
  explain: async (workbench) => {
    await view(workbench, '説明');
    await workbench.goTo(await firstFormula(workbench, 'MYNA.MAILCOST('));
    await workbench.pane.getByRole('heading', { name: 'MYNA.MAILCOST', exact: true }).waitFor();
  },
  reference: async (workbench) => {
    await view(workbench, '参照データ');
  },
  check: async (workbench) => {
    await workbench.openSheet('004 交付計画');
    await view(workbench, '点検');
    await view(workbench, 'すべてのシートを点検');
    await workbench.pane
      .getByText(/重大 \d+件/)
      .first()
      .waitFor();
  },
  share: async (workbench) => {
    await view(workbench, '配布・設定');
  },
};

/** The address of the first cell of the sheet in front whose formula holds a text. */
async function firstFormula(workbench: Workbench, text: string): Promise<string> {
  const { row, column } = await workbench.page.evaluate((wanted) => {
    const { book } = window.mynaWorkbench!;
    const sheet = book.activeSheet();
    const used = book.usedRect(sheet, true)!;
    const rows = book.formulas(sheet, used);
    const row = rows.findIndex((formulas) => formulas.some((formula) => formula?.includes(wanted)));
    const column = rows[row]!.findIndex((formula) => formula?.includes(wanted));
    return { row: used.row + row, column: used.column + column };
  }, text);
  return cellAddress(row, column);
}

void run();
