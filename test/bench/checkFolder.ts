import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { xlsxOf } from '../cli/check/support/books';
import { exponentOf } from './growth';
import { ROOT } from './paths';
import { planTable } from './planTable';
import type { Section } from './report';

const MYNA = process.env['CLI_FOLDER'] ?? join(ROOT, 'dist-cli');
const FILES = [100, 420, 1741];
const MONTHS = 36;
/** Says at its end how much memory the process held at most, threads included. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   import memory from ${JSON.stringify(pathToFileURL(join(ROOT, 'test/support/peakMemory.js')))};
   if (isMainThread) process.on('exit', () => console.log(memory.peakMegabytes()));`,
)}`;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A workbook for each municipality of Japan, checked by the program as it is built. */
export function checkFolderSection(): Section {
  const [folder, output] = ['plans', 'out'].map((name) => mkdtempSync(join(tmpdir(), `myna-bench-${name}-`))) as [
    string,
    string,
  ];
  try {
    const files = writePlans(folder);
    const runs = FILES.map((count) => ({ count, ...check(files.slice(0, count), join(output, 'findings.xlsx')) }));
    const reading = readAll(folder);
    const growth = (figure: keyof Run) => exponentOf(runs.map((run) => ({ size: run.count, median: run[figure] })));
    return {
      title: 'myna check: 計画のブックのまとめての点検',
      note: `1団体 ${MONTHS} か月のブックを点検し、結果のブックを書くまで。プロセスの起動を含む1回ずつの時間と、スレッドも含むプロセス全体の常駐メモリーの最大。増え方の指数: 時間 ${growth('seconds').toFixed(2)}、メモリー ${growth('megabytes').toFixed(2)}。同じ ${FILES.at(-1)!.toLocaleString('en')} ブックを1つのスレッドで読み、展開し、XML として読むだけで ${reading.toFixed(1)} 秒（点検は、その ${(runs.at(-1)!.seconds / reading).toFixed(1)} 倍）。`,
      columns: ['ブックの数', '秒', '常駐メモリーの最大 MB'],
      rows: runs.map(({ count, seconds, megabytes }) => [
        count.toLocaleString('en'),
        seconds.toFixed(1),
        megabytes.toFixed(0),
      ]),
    };
  } finally {
    for (const made of [folder, output]) rmSync(made, { recursive: true });
  }
}

function writePlans(folder: string): string[] {
  const [header, ...rows] = planTable(FILES.at(-1)!, MONTHS).plan;
  return Array.from({ length: FILES.at(-1)! }, (_, body) => {
    const file = join(folder, `${body + 1}.xlsx`);
    writeFileSync(file, xlsxOf({ 計画: [header!, ...rows.slice(body * MONTHS, (body + 1) * MONTHS)] }));
    return file;
  });
}

/** Seconds. */
function readAll(folder: string): number {
  const args = ['--import', 'tsx', join(ROOT, 'test/bench/readFiles.ts'), folder];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function check(files: readonly string[], output: string): Run {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', TELL_PEAK, join(MYNA, 'myna.js'), 'check', ...files, '-o', output],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  // The plans have slips in them; anything else means that the program is not built, or failed.
  if (status !== 1) throw new Error(`${join(MYNA, 'myna.js')} check: ${stderr}`);
  return { seconds, megabytes: Number(stdout.trim()) };
}
