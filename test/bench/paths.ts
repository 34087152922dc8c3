import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** What `npm run build:local` makes. */
export const BUILD = join(ROOT, 'dist-local');
export const FUNCTIONS_JS = join(BUILD, 'functions.js');
