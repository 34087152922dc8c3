import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** What `npm run build:local` makes. */
export const BUILD = join(ROOT, 'dist-local');
/** The array works, made by `npm run bench` before all else. */
export const ARRAYS_JS = join(ROOT, 'dist-bench', 'arrays.js');
export const FUNCTIONS_JS = join(BUILD, 'functions.js');
