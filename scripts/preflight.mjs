/**
 * What the tests need on a machine beside Node: asked for before anything is built. On Debian and Ubuntu, as root or with sudo, what lacks is
 * installed; elsewhere each thing is named, with the command that brings it.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = JSON.parse(readFileSync(new URL('browserPlaces.json', import.meta.url), 'utf8'));
const FONTS = '/usr/share/fonts';

/** `brew` brings the same to a Mac. */
const NEEDS = [
  {
    name: 'Chromium',
    debian: 'chromium',
    mac: '--cask chromium',
    use: { ja: '画面の試験', en: 'tests in a browser' },
    isThere: () => [process.env.CHROMIUM_PATH, ...BROWSERS].some((place) => place && existsSync(place)),
  },
  {
    name: 'Noto Sans CJK',
    debian: 'fonts-noto-cjk',
    mac: null,
    use: { ja: '日本語の表示', en: 'showing Japanese' },
    // A Mac has Japanese fonts of its own.
    isThere: () => process.platform === 'darwin' || hasFile(FONTS, /NotoSansCJK|NotoSansJP/i),
  },
  {
    name: 'LibreOffice Calc',
    debian: 'libreoffice-calc',
    mac: '--cask libreoffice',
    use: { ja: 'ブックを別の表計算で読む試験', en: 'tests that read workbooks with another program' },
    isThere: () => isCommand('soffice'),
  },
  {
    name: 'nginx',
    debian: 'nginx-light',
    mac: 'nginx',
    use: { ja: '配布物の試験', en: 'tests of what is deployed' },
    isThere: () => isCommand('nginx'),
  },
  {
    name: 'xmllint',
    debian: 'libxml2-utils',
    mac: 'libxml2',
    use: { ja: 'マニフェストの試験', en: 'tests of the manifest' },
    isThere: () => isCommand('xmllint'),
  },
];

function isCommand(name) {
  // Servers stand where only root looks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...(name === 'nginx' ? ['/usr/sbin'] : [])];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function hasFile(folder, pattern) {
  try {
    return readdirSync(folder, { recursive: true }).some((name) => pattern.test(name));
  } catch {
    return false;
  }
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** How to become the one who may install; undefined where there is no way without a password. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return isCommand('sudo') && run('sudo', ['-n', 'true'])
    ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive']
    : undefined;
}

function install(packages) {
  const before = isCommand('apt-get') ? asRoot() : undefined;
  if (!before) return;
  console.log(`足りないものを入れます / installing what lacks: ${packages.join(' ')}`);
  const [command, ...args] = [...before, 'apt-get'];
  run(command, [...args, 'update', '-q']);
  run(command, [...args, 'install', '-y', '-q', '--no-install-recommends', ...packages]);
}

const missing = () => NEEDS.filter(({ isThere }) => !isThere());

const lacking = missing();
if (lacking.length > 0) install(lacking.map(({ debian }) => debian));
const still = missing();
if (still.length > 0) {
  const command =
    process.platform === 'darwin'
      ? still.map(({ mac }) => `brew install ${mac}`).join(' && ')
      : `sudo apt-get install --no-install-recommends ${still.map(({ debian }) => debian).join(' ')}`;
  console.error(
    [
      '試験に要る次のものがありません。入れてから、もう一度実行してください。',
      'The tests need what follows. Install it, then run them again.',
      ...still.map(({ name, use }) => `  ${name}: ${use.ja} / ${use.en}`),
      `  ${command}`,
    ].join('\n'),
  );
  process.exitCode = 1;
}
