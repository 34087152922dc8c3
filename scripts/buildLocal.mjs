/**
 * npm run build:local: the pages and the command as they are handed on, for tests and measurements. Where nothing that they
 * are made of has changed since, they are left as they are.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MADE_OF = [
  ...['src', 'generated', 'assets', 'scripts', 'manifest.xml', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['webpack.config.js', 'webpack.cli.config.js'],
];
const MADE = ['dist-local/workbench.html', 'dist-cli/myna.mjs'];
const MARK = '.cache/build-local';

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of MADE_OF.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

const now = fingerprint();
if (MADE.every(existsSync) && existsSync(MARK) && readFileSync(MARK, 'utf8') === now) {
  console.log('変更がないため、前のビルドを使います。 / Nothing has changed: the last build stands.');
} else {
  rmSync(MARK, { force: true });
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npx', ['run-p', 'build:pages:local', 'build:cli'], {
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(MARK, now);
}
