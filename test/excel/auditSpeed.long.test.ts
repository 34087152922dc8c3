import { expect, test } from '@jest/globals';
import { auditBook } from '../../src/analysis/audit';
import type { Pace } from '../../src/analysis/audit';
import { paceUntil } from '../../src/taskpane/views/check/planReader';
import { excelBookReader } from '../../src/excel/desk/bookReader';
import { MemoryBook } from '../support/excelHost/memory/memoryBook';
import { loadOfficeLibrary } from '../support/officeLibrary';

const SHEETS = 20;
const ROWS = 1000;

/** Notes the longest turn: by the clock, and by what this process itself computed, which other programs do not lengthen. */
class Watched implements Pace {
  longest = { clock: 0, computed: 0 };
  turns = 0;
  private began = performance.now();
  private used = process.cpuUsage();
  private readonly pace = paceUntil(new AbortController().signal);

  due = (): boolean => this.pace.due();

  rest = async (): Promise<void> => {
    const { user, system } = process.cpuUsage(this.used);
    const { clock, computed } = this.longest;
    this.longest = {
      clock: Math.max(clock, performance.now() - this.began),
      computed: Math.max(computed, (user + system) / 1000),
    };
    this.turns += 1;
    await this.pace.rest();
    this.began = performance.now();
    this.used = process.cpuUsage();
  };
}

function largeBook(): MemoryBook {
  const book = new MemoryBook((formula) => (formula.includes('/0') ? { error: '#DIV/0!' } : 1));
  for (let index = 0; index < SHEETS; index += 1) {
    const sheet = index === 0 ? book.activeSheet() : book.addSheet(`シート ${index + 1}`);
    const rows = Array.from({ length: ROWS }, (_, row) => [
      `${row + 1},000`,
      row,
      { formula: `=MYNA.PERCARDCOST($A$1:A${row + 1},B${row + 1},"円","枚")+MYNA.POSTAGE(50,"定形",,"2022-04-01")` },
    ]);
    book.write(sheet, { row: 0, column: 0, rows: ROWS, columns: 3 }, rows);
  }
  return book;
}

test('20,000 formulas on 20 sheets are audited in turns far shorter than a person notices', async () => {
  const book = largeBook();
  await book.settled();
  Object.assign(globalThis, { Excel: loadOfficeLibrary({ book }).Excel });
  const pace = new Watched();
  await pace.rest();
  pace.longest = { clock: 0, computed: 0 };
  const began = performance.now();
  const { sheets, names } = await excelBookReader.outline();
  await pace.rest();
  const report = await auditBook(
    {
      names,
      sheets: sheets.map(({ name }) => name),
      read: (index) => excelBookReader.read(sheets[index]!, pace.rest),
    },
    pace,
    () => undefined,
  );
  await pace.rest();
  const { clock, computed } = pace.longest;
  console.log(
    `20,000 formulas audited in ${Math.round(performance.now() - began)} ms; the longest turn took ${Math.round(clock)} ms, of which ${Math.round(computed)} ms computing`,
  );
  expect(report).toMatchObject({ sheets: SHEETS, formulas: SHEETS * ROWS });
  expect(report.findings.length).toBeGreaterThan(0);
  // How long a turn takes is the machine's affair; that there are many is ours.
  expect(pace.turns).toBeGreaterThan(SHEETS);
}, 240_000);
