/** Sideloads the add-in into Excel on Windows or a Mac; elsewhere says what to do instead. */
import { spawnSync } from 'node:child_process';

const SUPPORTED = new Set(['win32', 'darwin']);

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (SUPPORTED.has(process.platform)) {
  // Made trusted once by Office's own tool; Excel refuses pages with a certificate it does not trust.
  run('npx', ['--yes', 'office-addin-dev-certs@2', 'install']);
  run('npm', ['run', 'build:local']);
  run('npx', [
    '--yes',
    'office-addin-debugging@7',
    'start',
    'manifest.xml',
    'desktop',
    '--no-debug',
    '--dev-server',
    'node scripts/serve.mjs dist-local',
  ]);
} else {
  console.error(
    [
      'この環境（Windows・Mac 以外）では Excel を起動できません。',
      '  ・ワークベンチを使う: npm start',
      '  ・Excel on the web で試す: npm start のあと、Excel の［アドイン］→［個人用アドインのアップロード］で manifest.xml を選びます（証明書を信頼しておく必要があります）。',
      'Excel cannot be started on this platform (only on Windows and Mac).',
      '  - Use the workbench: npm start',
      '  - Excel on the web: npm start, then upload manifest.xml under My Add-ins (its certificate must be trusted).',
    ].join('\n'),
  );
  process.exitCode = 1;
}
