import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** `npm run mutation -- cost postage`: the folders to run again; all of them where none is named. */
const PAGE = 'docs/mutation.md';
const FOLDERS = readdirSync('src/domain', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Status = 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'Ignored' | 'CompileError' | 'RuntimeError';
type Counts = Partial<Record<Status, number>>;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: Status }[] }>>;
}

function mutate(folder: string): void {
  const env = { ...process.env, MUTATION_FOLDER: folder };
  const { status } = spawnSync('npx', ['stryker', 'run'], {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Stryker failed on ${folder}`);
}

const reportOf = (folder: string): string => `reports/mutation/${folder}/report.json`;

function countsOf(folder: string): Counts {
  const { files } = JSON.parse(readFileSync(reportOf(folder), 'utf8')) as Report;
  const counts: Counts = {};
  for (const { status } of Object.values(files).flatMap(({ mutants }) => mutants)) {
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/** Mutants that do not run at all (errors) or only touch a message (ignored) count for nothing, as in Stryker. */
function row(name: string, date: string, { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }: Counts): string {
  const all = Killed + Timeout + Survived + NoCoverage;
  const score = ((100 * (Killed + Timeout)) / all).toFixed(1);
  return `| ${[name, all, Killed, Timeout, Survived, NoCoverage, `${score}%`, date].join(' | ')} |`;
}

function sum(all: readonly Counts[]): Counts {
  const total: Counts = {};
  for (const counts of all) {
    for (const [status, count] of Object.entries(counts) as [Status, number][]) {
      total[status] = (total[status] ?? 0) + count;
    }
  }
  return total;
}

function table(): string {
  const known = FOLDERS.filter((folder) => existsSync(reportOf(folder)));
  const counts = known.map(countsOf);
  const dates = known.map((folder) => statSync(reportOf(folder)).mtime.toISOString().slice(0, 10));
  return [
    '| フォルダー folder | 変異 mutants | 検出 killed | 時間切れ timeout | 生存 survived | 未到達 no coverage | スコア score | 日付 date |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...known.map((folder, index) => row(`\`${folder}\``, dates[index]!, counts[index]!)),
    row('**計 total**', [...dates].sort().at(-1)!, sum(counts)),
  ].join('\n');
}

const named = process.argv.slice(2);
(named.length > 0 ? FOLDERS.filter((folder) => named.includes(folder)) : FOLDERS).forEach(mutate);
const page = readFileSync(PAGE, 'utf8').replace(/(<!-- table -->\n)[^]*?(\n<!-- end -->)/, `$1\n${table()}\n$2`);
void resolveConfig(PAGE)
  .then((config) => format(page, { ...config, parser: 'markdown' }))
  .then((text) => writeFileSync(PAGE, text));
