import { writeFileSync } from 'node:fs';
import { loadDeliveries } from '../../src/reference/deliveries';
import { backtestPage } from './page';

const FILE = 'docs/backtests/renewals.md';

void loadDeliveries().then((deliveries) => {
  writeFileSync(FILE, backtestPage(deliveries));
  console.log(FILE);
});
