import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { comparedWithMinistry } from '../../scripts/backtest/figures';
import { backtestPage, sixErrors } from '../../scripts/backtest/page';
import { percent } from '../../scripts/backtest/tables';
import { FUNCTIONS } from '../../src/functions';
import { loadDeliveries } from '../../src/reference/deliveries';
import type { Deliveries } from '../../src/reference/deliveries';

const FILE = join(__dirname, '../../docs/backtests/renewals.md');

let deliveries: Deliveries;
beforeAll(async () => {
  deliveries = await loadDeliveries();
});

/** Tables are set in columns when the page is written. */
const plain = (page: string) => page.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

test('the page says what the method comes to today', () => {
  expect(plain(readFileSync(FILE, 'utf8'))).toBe(plain(backtestPage(deliveries)));
});

test('the six figures of fiscal 2025 to 2027 lie within a tenth, at either end of the share still held, and in the mean within a twentieth', () => {
  const compared = comparedWithMinistry(deliveries);
  expect(compared.length).toBe(10);
  for (const end of ['low', 'central', 'high'] as const) {
    const { mean, greatest } = sixErrors(compared, end);
    expect(greatest).toBeLessThan(0.1);
    expect(mean).toBeLessThan(0.05);
  }
});

test('RENEWALS’ page tells the same mean and greatest error', () => {
  const { mean, greatest } = sixErrors(comparedWithMinistry(deliveries), 'central');
  const { ja, en } = FUNCTIONS.find(({ name }) => name === 'RENEWALS')!.help.notes;
  expect(ja).toContain(`保有の割合${percent(deliveries.statistics.held.central)}`);
  expect(ja).toContain(`平均${percent(mean)}、最大${percent(greatest)}`);
  const spaced = [mean, greatest].map((share) => percent(share).replace('%', ' %'));
  expect(en).toContain(`${spaced[0]} off in the mean and ${spaced[1]} at most`);
});
