import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { BookFault, faultText, openBook, openBookFile, saveBook } from '../../src/xlsx';
import { bookOf, cellAt, sheetOf } from '../support/bookOf';
import { sheetsInLibreOffice } from '../support/libreOffice';
import { compound, locked } from './support/locked';

const FOLDER = join(__dirname, '../workbooks/encrypted');
const inFolder = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

/** More than one segment, and no whole number of blocks. */
const PLAIN = saveBook(bookOf([sheetOf('計画', Array.from({ length: 400 }, (_, row) => [row, `${row} ${Math.sin(row)}`]))])); // prettier-ignore

function faultOf(bytes: Uint8Array): BookFault | undefined {
  try {
    openBookFile(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof BookFault) return error;
    throw error;
  }
}

describe('a workbook that is encrypted with the password that Excel tries by itself', () => {
  test.each(['agile.xlsx', 'standard.xlsx'])('opens as other programs wrote it, and is saved without: %s', (name) => {
    expect(() => openBook(inFolder(name))).toThrow(BookFault);
    const { book, notShown, original } = openBookFile(inFolder(name));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['計画']);
    for (let row = 0; row < 300; row += 1) {
      const at = (column: number) => cellAt(book, 0, row, column);
      expect([at(0)?.value, at(1)?.formula, at(1)?.value]).toEqual([row + 1, `=A${row + 1}*2`, 2 * row + 2]);
      expect(at(2)?.value).toBe(`${row + 1} 行目 ${((row + 1) * 7919) % 10007}`);
    }
    expect(notShown).toContainEqual({ kind: 'encryption', count: 1, kept: false });
    expect(openBook(saveBook(book, original)).book.sheets[0]!.cells.size).toBe(300);
  });

  test.each(
    (['SHA1', 'SHA256', 'SHA384', 'SHA512'] as const).flatMap((hash) =>
      ([128, 192, 256] as const).map((keyBits) => [hash, keyBits] as const),
    ),
  )('with every hash and key of the format: %s, %d', (hash, keyBits) => {
    const { book, original } = openBookFile(locked(PLAIN, { hash, keyBits }));
    expect(original).toEqual(PLAIN);
    expect(book).toEqual(openBook(PLAIN).book);
  });

  test('LibreOffice reads in it what is read here', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'locked-'));
    const bytes = locked(PLAIN, { spins: 100_000 });
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const rows = (await sheetsInLibreOffice(join(folder, 'book.xlsx'))).get('計画')!;
    rmSync(folder, { recursive: true });
    const { book } = openBookFile(bytes);
    expect(rows.map(([number, text]) => [Number(number), text])).toEqual(
      Array.from({ length: 400 }, (_, row) => [cellAt(book, 0, row, 0)?.value, cellAt(book, 0, row, 1)?.value]),
    );
  }, 240_000);

  test('a zip file whose parts are encrypted is none, and nothing else is tried on it', () => {
    const said = jest.spyOn(console, 'error');
    const bytes = Uint8Array.from(PLAIN);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      // The flag of an entry of the directory, and the size that it promises.
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
      view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true);
    }
    expect(faultOf(bytes)?.kind).toBe('encrypted');
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test('chains of sectors that lead back to themselves are damage', () => {
    const bytes = Uint8Array.from(inFolder('agile.xlsx'));
    const view = new DataView(bytes.buffer);
    const size = 1 << view.getUint16(30, true);
    const table = (view.getInt32(76, true) + 1) * size;
    for (let sector = 0; sector < size / 4; sector += 1) view.setInt32(table + 4 * sector, sector, true);
    expect(faultOf(bytes)?.kind).toBe('damaged');
  });

  test('another password is refused in words', () => {
    for (const bytes of [inFolder('otherPassword.xlsx'), locked(PLAIN, { password: 'VelvetSweatshop1' })]) {
      const fault = faultOf(bytes);
      expect(fault?.kind).toBe('encrypted');
      expect(faultText(fault!, 'ja')).toContain('パスワード');
    }
  });

  test('what only wastes time is refused before it does', () => {
    const start = performance.now();
    const fault = faultOf(locked(PLAIN, { says: { spinCount: '10000000' } }));
    expect([fault?.kind, fault?.data]).toEqual(['tooLarge', { what: 'spins', limit: 1_000_000 }]);
    for (const spinCount of ['-1', '1e99', 'x', '1.5']) {
      expect(faultOf(locked(PLAIN, { says: { spinCount } }))?.kind).toMatch(/damaged|tooLarge/);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('contents that are not those that were written are damage, as in Excel', () => {
    const bytes = locked(PLAIN);
    const at = bytes.length - 3000;
    bytes[at] = bytes[at]! ^ 1;
    expect(faultOf(bytes)).toMatchObject({ kind: 'damaged' });
  });

  test('what is no such encryption has its words too', () => {
    const info = (...start: number[]) => compound({ EncryptionInfo: Uint8Array.from([...start, ...new Uint8Array(200)]), EncryptedPackage: new Uint8Array(64) }); // prettier-ignore
    expect(faultOf(info(3, 0, 3, 0))?.kind).toBe('encrypted');
    expect(faultOf(info(4, 0, 4, 0))?.kind).toBe('damaged');
    expect(faultOf(info(4, 0, 2, 0))?.kind).toBe('encrypted');
    expect(faultOf(locked(PLAIN, { says: { cipherChaining: 'ChainingModeCFB' } }))?.kind).toBe('encrypted');
    expect(faultOf(locked(PLAIN, { says: { saltValue: '***' } }))?.kind).toBe('damaged');
    expect(faultOf(locked(PLAIN, { says: { keyBits: '99' } }))?.kind).toBe('damaged');
  });

  test('bytes changed at random end in words, in no time', () => {
    let seed = 20;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const files = [locked(PLAIN, { spins: 10 }), locked(PLAIN, { spins: 10, hash: 'SHA1', keyBits: 128 })];
    let opened = 0;
    for (let round = 0; round < 400; round += 1) {
      const bytes = Uint8Array.from(files[round % files.length]!);
      // The container's own numbers stand in its header, and in its first and last sectors.
      for (let change = 0; change <= random(4); change += 1) {
        const at = [random(512), 512 + random(2048), bytes.length - 1 - random(2048)][random(3)]!;
        bytes[at] = [0, 0xff, random(256), bytes[at]! ^ (1 << random(8))][random(4)]!;
      }
      const start = performance.now();
      if (faultOf(bytes) === undefined) opened += 1;
      expect(performance.now() - start).toBeLessThan(2000);
    }
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(400);
  });
});
