import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolderSection } from './checkFolder';
import { ROOT } from './paths';
import { machine, markdown } from './report';
import type { Section } from './report';
import { arraySection } from './sections/arrays';
import { lambdaSection } from './sections/lambda';
import { nativeSection } from './sections/native';
import { dispatcherSection, startSection } from './sections/office';
import { singleSection } from './sections/single';

/** npm run bench: prints the table; with `-- --write` it also becomes docs/benchmarks.md. */
const SECTIONS: readonly (() => Section | Promise<Section>)[] = [
  arraySection,
  singleSection,
  nativeSection,
  lambdaSection,
  dispatcherSection,
  startSection,
  checkFolderSection,
];

async function run(): Promise<void> {
  const parts = [
    '# 性能 / Benchmarks',
    '',
    `\`npm run bench -- --write\` が書いたページです。${new Date().toISOString().slice(0, 10)}、${machine()}。時間は機械とそのときの混み具合で変わるため、比で読んでください。試験にしているのは大きさだけです。`,
    '',
    'Written by `npm run bench -- --write`. Times vary with the machine: read the ratios. Only sizes are tested.',
    '',
  ];
  console.log(parts.join('\n'));
  for (const section of SECTIONS) {
    parts.push(markdown(await section()));
    console.log(parts.at(-1));
  }
  if (process.argv.includes('--write')) writeFileSync(join(ROOT, 'docs/benchmarks.md'), parts.join('\n'));
}

void run();
