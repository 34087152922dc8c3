/**
 * npm start: builds the pages as quickly as can be, only what has changed since, and serves them. Which ports are in use is
 * known, and told, before anybody waits for the build.
 */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PORTS, serve, tell } from './serve.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = 'dist-dev';
/** How many ports after the usual one are tried. */
const TRIES = 20;

async function serveOnFreePorts() {
  const ports = { ...PORTS };
  for (let turn = 0; turn < 2 * TRIES; turn += 1) {
    try {
      return await serve(resolve(ROOT, FOLDER), ports);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      const [name] = Object.entries(ports).find(([, port]) => port === error.port);
      ports[name] += 1;
      console.log(
        `ポート ${error.port} は使用中のため、${ports[name]} を使います。 / Port ${error.port} is in use: taking ${ports[name]}.`,
      );
    }
  }
  throw new Error(`ポート ${PORTS.workbench} 以降に空きがありません。 / No free port from ${PORTS.workbench} on.`);
}

function run(command, ...args) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${command} ${args.join(' ')}: ${code}`))));
  });
}

const served = await serveOnFreePorts();
console.log('ページを作っています（初回は1分以内、2回目からは数秒）。 / Building the pages.');
const options = ['--env=development', '--env=officejs=self', `--env=out=${FOLDER}`, `--env=origin=${served.origin}`];
try {
  await run('npm', 'run', '--silent', 'reference');
  await run('node', 'node_modules/webpack/bin/webpack.js', ...options);
  tell(served);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
