import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadDeliveries } from '../../src/reference/deliveries';
import { backtestPage } from './page';

const FILE = 'docs/backtests/renewals.md';

void loadDeliveries().then(async (deliveries) => {
  const style = await resolveConfig(FILE);
  writeFileSync(FILE, await format(backtestPage(deliveries), { ...style, filepath: FILE }));
  console.log(FILE);
});
