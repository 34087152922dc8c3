import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentSheets, sampleBook, SHEET_NAMES } from '../../src/samples';
import type { SheetId } from '../../src/samples/sheetNames';
import { opened } from '../engine/convert/support';
import type { HeadlessGrid } from '../engine/support/headlessGrid';
import { isStoredError, readAddress } from '../../src/sheet';

let grid: HeadlessGrid;
beforeAll(async () => {
  grid = await opened(sampleBook('ja').book);
});
afterAll(() => grid.univer.dispose());

function idOf(sheet: SheetId): string {
  return grid.book.sheets().find(({ name }) => name === SHEET_NAMES[sheet])!.id;
}

function values(sheet: SheetId, address: string) {
  return grid.book.values(idOf(sheet), readAddress(address)!.rect);
}

describe('the sample book', () => {
  test('calculates without a single error', () => {
    const errors = grid.book.sheets().flatMap(({ id, name }) => {
      const used = grid.book.usedRect(id, true)!;
      const cells = grid.book.values(id, used);
      return cells.flatMap((row, i) =>
        row.flatMap((value, j) =>
          isStoredError(value) ? [[name, used.row + i + 1, used.column + j, value.error]] : [],
        ),
      );
    });
    expect(errors).toEqual([]);
  });

  test('every derived figure is matched, or its remark says why it is not', () => {
    const figures = documentSheets().flatMap((sheet) =>
      sheet.figures.map((figure) => ({ sheet: sheet.id, ...figure })),
    );
    const listed = figures.map(({ what }, index) => {
      const [[name, published, computed, , verdict, formula] = []] = values('figures', `D${7 + index}:I${7 + index}`);
      expect([name, typeof formula]).toEqual([what, 'string']);
      return { what, published, computed, verdict };
    });
    const matched = ['一致', '端数の範囲内'];
    const off = listed.filter(({ verdict }) => !matched.includes(String(verdict)));
    expect(off.filter(({ what }) => !figures.find((figure) => figure.what === what)?.remark)).toEqual([]);
    expect(
      listed.filter(({ published, computed }) => typeof published !== 'number' || typeof computed !== 'number'),
    ).toEqual([]);
    const counted = (verdict: string) => `${verdict} ${listed.filter((figure) => figure.verdict === verdict).length}件`;
    const summary = ['一致', '端数の範囲内', '不一致'].map(counted).join('、');
    expect(values('figures', 'B4')).toEqual([[`${figures.length}件のうち ${summary}`]]);
  });

  test('table 1: the cost per card and its verdicts', () => {
    expect(values('cost', 'C7:E7')).toEqual([[2961, 2904, 2190]]);
    expect(values('cost', 'C9:E9')).toEqual([['一致', '端数の範囲内', '一致']]);
  });

  test('table 1: the parts of the cost per card times the cards of the year', () => {
    expect(values('cost', 'E27:E32').flat()).toEqual([
      (478 * 1830) / 100,
      (387 * 1830) / 100,
      (1173 * 1830) / 100,
      (152 * 1830) / 100,
      40077,
      40083,
    ]);
    expect(values('cost', 'D33:E34')).toEqual([
      [(2189.5 * 1829.5) / 100, (2190.5 * 1830.5) / 100],
      [null, '端数の範囲内'],
    ]);
    expect(values('cost', 'D37:E37')).toEqual([[22, '不一致']]);
    expect(values('cost', 'C37').flat()[0]).toBeCloseTo(27.816, 10);
  });

  test('table 3: the cards that the parcels of each band hold, at least and at most', () => {
    expect(values('postage', 'F35:G41')).toEqual([
      [51819, 51819],
      [38543 * 2, 38543 * 2],
      [136378 * 3, 136378 * 9],
      [80018 * 10, 80018 * 19],
      [40744 * 20, 40744 * 29],
      [23885 * 30, 23885 * 39],
      [2869649, 4989740],
    ]);
    expect(grid.book.texts(idOf('postage'), readAddress('F42:G43')!.rect)).toEqual([
      ['15.7%', '27.3%'],
      ['1,331', '1,543'],
    ]);
  });

  test('table 2: all 48 differences, the totals and their verdicts', () => {
    const tops = [4, 10, 16, 22];
    for (const top of tops) {
      expect(values('capacity', `C${top + 3}:N${top + 3}`)).toEqual(values('capacity', `C${top + 4}:N${top + 4}`));
    }
    expect(tops.map((top) => values('capacity', `O${top + 1}:O${top + 3}`).flat())).toEqual([
      [5760, 3559, 2201],
      [5760, 833, 4927],
      [5760, 1175, 4585],
      [5760, 1830, 3930],
    ]);
    const ROUNDED = '端数の範囲内';
    expect(tops.map((top) => values('capacity', `Q${top + 1}:Q${top + 4}`).flat())).toEqual([
      ['一致', '一致', '一致', '一致'],
      ['一致', ROUNDED, ROUNDED, '一致'],
      ['一致', '一致', '一致', '一致'],
      ['一致', '一致', '一致', '一致'],
    ]);
    expect(grid.book.texts(idOf('capacity'), readAddress('N7')!.rect)).toEqual([['▲ 7']]);
  });

  test('table 3: present, proposal and difference', () => {
    expect(values('postage', 'E6:F6')).toEqual([[1140, 59073660]]);
    expect(values('postage', 'D6:D11').flat()).toEqual(Array(6).fill('定形外郵便（規格外）'));
    expect(values('postage', 'F12:J12')).toEqual([[440184720, null, null, 331528330, -108656390]]);
    expect(values('postage', 'F14:J14')).toEqual([['一致', null, null, '一致', '一致']]);
    expect(grid.book.texts(idOf('postage'), readAddress('J12')!.rect)).toEqual([['▲ 108,656,390']]);
  });

  test('table 3 follows its inputs', async () => {
    grid.book.write(idOf('postage'), readAddress('C6')!.rect, [[0]]);
    grid.book.write(idOf('postage'), readAddress('E20')!.rect, [[500]]);
    await grid.book.settled();
    // 51,819 parcels fewer at 1,140 yen, and 64,629 parcels at 1,140 instead of 1,400 yen.
    expect(values('postage', 'F12')).toEqual([[440184720 - 51819 * 1140 - 64629 * 260]]);
  });
});
