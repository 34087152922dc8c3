import { describe, expect, test } from '@jest/globals';
import { excelDesk } from '../../src/excel/desk';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { profileOf } from '../support/excelHost/profiles';
import type { ExcelProfile } from '../support/excelHost/profiles';
import { RichError } from '../support/excelHost/protocol/richError';
import type { RichErrorCode } from '../support/excelHost/protocol/richError';
import { excelOver } from './support/excelOver';

/** A workbook that refuses to be written to or coloured, the way Excel does. */
class RefusingBook extends MemoryBook {
  refusing = true;

  constructor(private readonly code: string) {
    super();
    excelOver(this);
  }

  override write(...args: Parameters<MemoryBook['write']>): void {
    this.refuse();
    super.write(...args);
  }

  override writeFormat(...args: Parameters<MemoryBook['writeFormat']>): void {
    this.refuse();
    super.writeFormat(...args);
  }

  private refuse(): void {
    if (this.refusing) throw new RichError(this.code as RichErrorCode, 'refused');
  }
}

const TABLE = {
  ...{ sheetName: '表', title: '表', notes: [], definedName: '表の名' },
  ...{ columns: [{ title: '種別', numberFormat: '@' }], rows: [['定形郵便']] },
};

describe('what Office refuses', () => {
  test.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'editing'],
    ['InvalidArgument', 'formula'],
    ['GeneralException', 'unexpected'],
  ])('%s to a formula is %s', async (code, fault) => {
    new RefusingBook(code);
    await expect(excelDesk.workbook.writeFormula('Sheet1!A1', '=1')).rejects.toMatchObject({
      ...{ fault, detail: `${code}: refused` },
    });
  });

  test('a table that cannot be written fails as protected, and is not half told', async () => {
    const book = new RefusingBook('AccessDenied');
    await expect(excelDesk.workbook.addTableSheet(TABLE)).rejects.toMatchObject({ fault: 'protected' });
    expect(book.tables()).toEqual([]);
  });

  test('a protected sheet keeps the rows of its reference table', async () => {
    const book = new RefusingBook('AccessDenied');
    book.refusing = false;
    await excelDesk.workbook.addTableSheet(TABLE);
    const [table] = await excelDesk.reference.namedTables((name) => name === '表の名');
    book.refusing = true;
    const replacement = { name: '表の名', comment: '', expected: table!.place!.formulas, rows: [['速達']] };
    const written = excelDesk.reference.writeRows({ ...replacement, as: 'values' });
    await expect(written).rejects.toMatchObject({ fault: 'protected' });
  });

  test('a protected sheet keeps its fills, and marking it says so', async () => {
    new RefusingBook('AccessDenied');
    const marked = excelDesk.marks.mark([{ sheet: 'Sheet1', row: 0, column: 0 }]);
    await expect(marked).rejects.toMatchObject({ fault: 'protected' });
  });
});

test('an Excel without ExcelApi 1.13 rewrites a table of the same size, and says that it cannot stretch one', async () => {
  const older: ExcelProfile = { ...profileOf('microsoft365'), sets: { is: { ExcelApi: '1.12' }, from: 'this test' } };
  const book = new MemoryBook();
  excelOver(book, older);
  await excelDesk.workbook.addTableSheet(TABLE);
  const rewrite = async (rows: string[][]) => {
    const [table] = await excelDesk.reference.namedTables((name) => name === TABLE.definedName);
    const { formulas: expected } = table!.place!;
    return excelDesk.reference.writeRows({ name: TABLE.definedName, comment: '', expected, rows, as: 'values' });
  };
  expect(await rewrite([['速達']])).toMatchObject({ state: 'written' });
  await expect(rewrite([['速達'], ['書留']])).rejects.toMatchObject({ fault: 'unsupported' });
  expect(await rewrite([['定形郵便']])).toMatchObject({ state: 'written', formulas: [['種別'], ['定形郵便']] });
});
