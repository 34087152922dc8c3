import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/reference/compile/compile';
import { seedFaultText } from '../../src/reference/compile/readTable';
import { readSeeds } from '../readSeeds';
import { changedResults, resultsWith } from '../results/compare';
import { draftOf } from './draft';
import { review, withoutNewest } from './review';
import { readTariff } from './tariffFile';
import { writeTariff } from './writeTariff';

/** npm run tariff -- 2027-10-01 drafts the tariff of a new date; npm run tariff -- --check looks at the newest one. */
async function run([argument = '']: readonly string[]): Promise<void> {
  if (argument === '--check') return check();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(argument) || Number.isNaN(Date.parse(argument))) {
    throw new Error('適用開始日を YYYY-MM-DD で、または --check を指定してください。');
  }
  await writeTariff('.', draftOf(readTariff('.'), argument));
  console.log(
    `seeds/japan-post に ${argument} からの料金の下書きを書きました。改定された数と、source.json の「（要記入）」を直し、npm run tariff -- --check を実行してください。`,
  );
}

async function check(): Promise<void> {
  const seeds = readTariff('.');
  const { newest, faults, notes, changes } = review(seeds);
  const all = [...faults, ...compiled('.').faults];
  list(`${newest} からの料金で変わる数`, changes);
  list('確かめてください', notes);
  if (all.length > 0) {
    list('直してください', all);
    process.exitCode = 1;
    return;
  }
  const changed = await changedDefaults(newest);
  list(
    '基準日を書かないと結果が変わる関数',
    [...new Set(changed.map(({ name }) => name))].map((name) => {
      const { formula, before, after } = changed.find((one) => one.name === name)!;
      return `${name}（例 ${formula}: ${before} → ${after}）`;
    }),
  );
}

/** Which examples and cases give something else than without the newest tariff. */
async function changedDefaults(newest: string): Promise<ReturnType<typeof changedResults>> {
  const folder = mkdtempSync(join(tmpdir(), 'myna-tariff-'));
  try {
    cpSync('seeds', join(folder, 'seeds'), { recursive: true });
    await writeTariff(folder, withoutNewest(readTariff(folder), newest));
    const files = ['before', 'after'].map((name) => join(folder, `${name}.json`));
    [folder, '.'].forEach((root, index) => writeFileSync(files[index]!, JSON.stringify(compiled(root).reference)));
    return changedResults(resultsWith(files[0]), resultsWith(files[1]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compiled(root: string): { faults: string[]; reference: unknown } {
  const { folders, faults: unreadable } = readSeeds(root);
  const { faults, reference } = compile(folders);
  return { faults: [...unreadable, ...faults].map(seedFaultText), reference };
}

function list(heading: string, lines: readonly string[]): void {
  if (lines.length > 0)
    console.log([`${heading}（${lines.length}件）`, ...lines.map((line) => `  ${line}`)].join('\n'));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
