/**
 * Writes bom.json, a software bill of materials (CycloneDX), into a built folder: `node scripts/writeBom.mjs <folder>`.
 * Packages that are installed but of which the build holds nothing have the scope `excluded`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = 'dist'] = process.argv.slice(2);
const OPTIONS = ['--omit', 'dev', '--output-reproducible', '--output-file', '-'];

const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const inBuild = new Set(Array.from(notices.matchAll(/^(\S+ \d\S*) \(.+\)$/gm), ([, found]) => found));

const command = join('node_modules', '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js');
const bom = JSON.parse(execFileSync(process.execPath, [command, ...OPTIONS], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
for (const component of bom.components) {
  const name = component.group ? `${component.group}/${component.name}` : component.name;
  component.scope = inBuild.has(`${name} ${component.version}`) ? 'required' : 'excluded';
}
writeFileSync(join(folder, 'bom.json'), `${JSON.stringify(bom, null, 2)}\n`);
const required = bom.components.filter(({ scope }) => scope === 'required').length;
console.log(`${join(folder, 'bom.json')}: ${bom.components.length} packages, ${required} of them in the build`);
