import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../package/arguments';
import { writePackage } from '../package/write';
import { releaseNotes } from './notes';
import { ownerQuestions } from './ownerQuestions';
import { currentVersion, planOf } from './plan';
import type { Plan } from './plan';

/** What a release is tried by. */
const TESTS = ['test', 'test:long'];
const WITHOUT_TESTS = '--without-tests';

/**
 * npm run release [-- --version 0.2.0]: what a release would be, without changing anything.
 * npm run release -- --origin https://… [what npm run package takes] [--without-tests]: makes it, with its notes, in one folder.
 */
function run(args: readonly string[]): void {
  const { version, others } = versionIn(args);
  if (version === undefined) return fail(2, '--version は 0.2.0 の形で指定してください。 / Give --version as 0.2.0.');
  const plan = planOf(version);
  if (others.length === 0) return show(plan);
  const faults = [...plan.faults, ...obstacles(plan)];
  if (faults.length > 0) return fail(1, ...faults);
  make(plan, others);
}

function make(plan: Plan, args: readonly string[]): void {
  const options = readOptions(args.filter((argument) => argument !== WITHOUT_TESTS));
  const tests = args.includes(WITHOUT_TESTS) ? [] : TESTS;
  for (const test of tests) {
    const { status } = spawnSync('npm', ['run', test], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) return fail(1, `npm run ${test} が通りません。 / npm run ${test} failed.`);
  }
  const folder = join('release', `myna-${plan.version}`);
  const files = writePackage(options, folder);
  const sizes = Object.entries(files)
    .filter(([name]) => !name.startsWith('docs/'))
    .map(([name, content]) => [name, content.length] as const);
  const commit = git('rev-parse', 'HEAD');
  const questions = ownerQuestions();
  const ran = tests.map((test) => `npm run ${test}`);
  const notes = releaseNotes({ plan, commit, questions, tests: ran, files: sizes });
  writeFileSync(join(folder, 'NOTES.md'), notes);
  console.log(notes);
  console.log(`\n${folder} にできました。出すときは git tag v${plan.version} / Made in ${folder}`);
}

/** What keeps a release from being that of a version. */
function obstacles({ version, current, last }: Plan): string[] {
  return [
    ...(version === current ? [] : [`package.json の版は ${current} です。${version} にしてください。`]),
    ...(last === `v${version}` ? [`v${version} はもう出ています。package.json の版を上げてください。`] : []),
    ...(git('status', '--porcelain') === '' ? [] : ['コミットしていない変更があります。']),
  ];
}

function show({ version, current, last, unreleased, changed, faults }: Plan): void {
  say('版', [`今: ${current}、前の版: ${last ?? 'まだありません'}、次: ${version}`]);
  say('変更履歴（Unreleased）', unreleased);
  if (last) {
    say(
      `${last} から結果の変わる例`,
      changed.map(({ formula, before, after }) => `${formula}: ${before} → ${after}`),
    );
  }
  say('所有者に決めていただくこと', ownerQuestions());
  say('直してください', faults);
  say('出すときは', [
    `package.json と manifest.xml（引数かリボンが変わるとき）の版を ${version} に、CHANGELOG.md の Unreleased を [${version}] と日付にする`,
    `npm run release -- --origin https://… が、試験（npm test、npm run test:long）のあと、release/myna-${version}/ に配布物と説明（NOTES.md）を作る`,
    `git tag v${version}`,
  ]);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** The version is undefined where what is given is none. */
function versionIn(args: readonly string[]): { readonly version: string | undefined; readonly others: string[] } {
  const index = args.indexOf('--version');
  const wanted = index < 0 ? currentVersion() : (args[index + 1] ?? '');
  const others = index < 0 ? [...args] : args.filter((_, at) => at !== index && at !== index + 1);
  return { version: /^\d+\.\d+\.\d+$/.test(wanted) ? wanted : undefined, others };
}

function fail(code: number, ...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = code;
}

function say(heading: string, lines: readonly string[]): void {
  console.log([`${heading}（${lines.length}件）`, ...lines.map((line) => `  ${line}`)].join('\n'));
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

try {
  run(process.argv.slice(2));
} catch (error) {
  fail(1, error instanceof Error ? error.message : String(error));
}
