import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Nginx {
  stop(): Promise<void>;
}

/** A real nginx with the configuration of an unpacked package, whose paths are put right as an administrator would. */
export async function startNginx(unpacked: string, port: number): Promise<Nginx> {
  const work = join(unpacked, 'nginx');
  mkdirSync(work);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { algorithm: 'sha256', keySize: 2048 });
  writeFileSync(join(work, 'myna.key'), made.private);
  writeFileSync(join(work, 'myna.crt'), made.cert);
  const own = readFileSync(join(unpacked, 'server/nginx.conf'), 'utf8')
    .replace('/etc/ssl/certs/myna.crt', join(work, 'myna.crt'))
    .replace('/etc/ssl/private/myna.key', join(work, 'myna.key'))
    .replace('/srv/myna/site', join(unpacked, 'site'))
    // Tests use loopback alone.
    .replace(/^\s*listen \[::\].*\n/m, '')
    .replace(`listen ${port}`, `listen 127.0.0.1:${port}`);
  writeFileSync(join(work, 'myna.conf'), own);
  const file = join(work, 'nginx.conf');
  writeFileSync(file, around(work));
  const check = spawnSync('nginx', ['-t', '-c', file, '-p', work], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(check.stderr || String(check.error));
  const server = spawn('nginx', ['-c', file, '-p', work], { stdio: 'inherit' });
  await listening(port);
  return {
    stop: () =>
      new Promise((stopped) => {
        server.once('exit', () => stopped());
        server.kill('SIGTERM');
      }),
  };
}

/** What stands around the included configuration on any machine. */
function around(work: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
worker_processes 1;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events {}
http {
    include /etc/nginx/mime.types;
    access_log off;
${folders.map((name) => `    ${name}_temp_path ${work}/${name};`).join('\n')}
    include ${work}/myna.conf;
}
`;
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await reachable(port)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`nginx does not listen on ${port}`);
}

function reachable(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      answer(true);
    });
    socket.on('error', () => answer(false));
  });
}

/** A port that nobody listens on now; manifest and configuration have to name it before the server starts. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
