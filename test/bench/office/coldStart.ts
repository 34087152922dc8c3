import { readFileSync } from 'node:fs';
import { loadOfficeLibrary } from '../../support/officeLibrary';
import { FUNCTIONS_JS } from '../paths';

/** In a process of its own, where no code was compiled before: evaluating functions.js once the library is there. */
const script = readFileSync(FUNCTIONS_JS, 'utf8');
const { run } = loadOfficeLibrary({ kind: 'functions' });
const start = performance.now();
run(script);
console.log(JSON.stringify(performance.now() - start));
