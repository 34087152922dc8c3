/**
 * Writes bom.json, a software bill of materials (CycloneDX), into a built folder: `node scripts/writeBom.mjs <folder>`.
 * Packages that are installed but of which the build holds nothing have the scope `excluded`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = 'dist'] = process.argv.slice(2);
const SBOM = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];

const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const inBuild = new Set(Array.from(notices.matchAll(/^(\S+ \d\S*) \(.+\)$/gm), ([, found]) => found));

const windows = process.platform === 'win32';
const bom = JSON.parse(execFileSync('npm', SBOM, { encoding: 'utf8', maxBuffer: 2 ** 26, shell: windows }));
// The same files make the same bill.
delete bom.serialNumber;
delete bom.metadata.timestamp;
for (const component of bom.components) {
  component.scope = inBuild.has(`${component.name} ${component.version}`) ? 'required' : 'excluded';
}
writeFileSync(join(folder, 'bom.json'), `${JSON.stringify(bom, null, 2)}\n`);
const required = bom.components.filter(({ scope }) => scope === 'required').length;
console.log(`${join(folder, 'bom.json')}: ${bom.components.length} packages, ${required} of them in the build`);
