import { call, FUNCTIONS } from '../../src/functions';
import { peakMegabytes } from '../support/peakMemory';
import { planTable } from './planTable';

/** Run by itself, so that nothing else is in the figure: the peak before the one call, its milliseconds, and the peak after. */
const PLANCHECK = FUNCTIONS.find(({ name }) => name === 'PLANCHECK')!;
const peak = (): number => Math.round(peakMegabytes());

const { plan, population, delivered } = planTable(1741, 36);
const before = peak();
const start = performance.now();
call(PLANCHECK, [plan, population, delivered]);
const milliseconds = Math.round(performance.now() - start);
console.log(JSON.stringify({ before, milliseconds, after: peak() }));
