import { writeFileSync } from 'node:fs';
import { architecturePage } from './architecture/page';

writeFileSync('docs/architecture.md', architecturePage('.'));
console.log('docs/architecture.md');
