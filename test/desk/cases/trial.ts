import { describe, expect, test } from '@jest/globals';
import type { DeskAtWork } from './deskAtWork';
import { cell, fromA1 } from './deskAtWork';

export function describeTrial(at: DeskAtWork): void {
  describe('a sheet of the self-test', () => {
    test('stands behind all others under a free name, and leaves in front what is in front', async () => {
      at.book.addSheet('試し');
      const front = at.book.selection();
      const sheet = await at.desk.trial.add('試し');
      expect(sheet.name).toBe('試し (2)');
      expect(at.sheetNames()).toEqual(['Sheet1', '試し', '試し (2)']);
      expect(at.book.selection()).toEqual(front);
    });

    test('takes formulas, texts that look like something else, numbers and formats, and leaves cells alone', async () => {
      const sheet = await at.desk.trial.add('試し');
      await sheet.write([{ row: 0, column: 1, cells: [["'007"]] }]);
      await sheet.write([
        { row: 0, column: 0, cells: [['=1/0', null, 5]] },
        { row: 1, column: 0, cells: [['=1+1', true]], numberFormat: '0.0' },
      ]);
      expect(await sheet.read(fromA1(2, 3))).toMatchObject({
        values: [['#DIV/0!', '007', 5], [2, true, '']], // prettier-ignore
        errors: [[true, false, false], [false, false, false]], // prettier-ignore
        formulas: [[true, false, false], [true, false, false]], // prettier-ignore
        formats: [['General', expect.anything(), 'General'], ['0.0', '0.0', 'General']], // prettier-ignore
      });
    });

    test('shows what a formula spilled', async () => {
      const sheet = await at.desk.trial.add('試し');
      await sheet.write([{ row: 2, column: 1, cells: [['=SEQUENCE(2,2)']] }]);
      const { values, formulas } = await sheet.read({ row: 2, column: 1, rows: 2, columns: 2 });
      expect([values, formulas[0]![0]]).toEqual([[[1, 2], [3, 4]], true]); // prettier-ignore
    });

    test('goes again, once or twice, and no other with it', async () => {
      const sheet = await at.desk.trial.add('試し');
      const same = await at.desk.trial.find(sheet.name);
      await same.write([{ row: 0, column: 0, cells: [[1]] }]);
      expect((await sheet.read(cell(0, 0))).values).toEqual([[1]]);
      await sheet.remove();
      await same.remove();
      expect(at.sheetNames()).toEqual(['Sheet1']);
    });

    test('can be copied as values by its name, while another is in front', async () => {
      const sheet = await at.desk.trial.add('試し');
      await sheet.write([{ row: 0, column: 0, cells: [['=1+1']] }]);
      const outcome = await at.desk.share.copyAsValues({
        ...{ sheets: [sheet.name], replaces: () => true, keep: 'none', suffix: '（値）' },
        list: { sheetName: '', headers: [] },
      });
      expect(outcome).toMatchObject({ outcome: 'copied', copies: ['試し（値）'], replaced: 1 });
    });

    test('that is not there is not found', async () => {
      await expect(at.desk.trial.find('ない')).rejects.toMatchObject({ fault: 'changed' });
    });
  });
}
