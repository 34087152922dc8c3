import { readFileSync } from 'node:fs';
import { changedResults, resultsWith } from '../results/compare';
import { pagesOf } from './changelog';
import { lastRelease, resultsOf } from './lastRelease';

/** npm run release [-- --version 0.2.0]: what a release would be, without changing anything. */
function run(): void {
  const version = wantedVersion();
  if (version === undefined) {
    console.error('--version は 0.2.0 の形で指定してください。 / Give --version as 0.2.0.');
    process.exitCode = 2;
    return;
  }
  const { unreleased, faults } = pagesOf(readFileSync('CHANGELOG.md', 'utf8'));
  const last = lastRelease();
  say('版', [`今: ${currentVersion()}、前の版: ${last ?? 'まだありません'}、次: ${version}`]);
  say('変更履歴（Unreleased）', unreleased);
  say('配布物', [`npm run package -- --origin https://… が release/myna-${version}.zip を作ります`]);
  if (last) {
    const changed = changedResults(resultsOf(last), resultsWith());
    say(
      `${last} から結果の変わる例`,
      changed.map(({ formula, before, after }) => `${formula}: ${before} → ${after}`),
    );
    const unnamed = [...new Set(changed.map(({ name }) => name))].filter(
      (name) => !unreleased.join('\n').includes(name),
    );
    faults.push(...unnamed.map((name) => `結果の変わる ${name} が変更履歴にありません。`));
  }
  say('直してください', faults);
  say('出すときは', [
    `package.json と manifest.xml（引数かリボンが変わるとき）の版を ${version} に、CHANGELOG.md の Unreleased を [${version}] と日付にする`,
    `git tag v${version}`,
  ]);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function currentVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}

/** Undefined for what is no version. */
function wantedVersion(): string | undefined {
  const index = process.argv.indexOf('--version');
  const wanted = index < 0 ? currentVersion() : (process.argv[index + 1] ?? '');
  return /^\d+\.\d+\.\d+$/.test(wanted) ? wanted : undefined;
}

function say(heading: string, lines: readonly string[]): void {
  console.log([`${heading}（${lines.length}件）`, ...lines.map((line) => `  ${line}`)].join('\n'));
}

run();
