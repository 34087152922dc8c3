import { mkdirSync, writeFileSync } from 'node:fs';
import { compile } from '../src/reference/compile/compile';
import { seedFaultText } from '../src/reference/compile/readTable';
import { readSeeds } from './readSeeds';

const { folders, faults: unreadable } = readSeeds('.');
const { faults, reference, deliveries, prefectures } = compile(folders);
if (reference && deliveries && unreadable.length === 0) {
  mkdirSync('generated', { recursive: true });
  writeFileSync('generated/reference.json', JSON.stringify(reference));
  writeFileSync('generated/deliveries.json', JSON.stringify(deliveries));
  writeFileSync('generated/prefectures.json', JSON.stringify(prefectures));
  console.log(`generated/reference.json: ${reference.tables.length} tables, ${reference.rates.length} tariff periods`);
} else {
  console.error([...unreadable, ...faults].map(seedFaultText).join('\n'));
  process.exitCode = 1;
}
