/** Serves a built folder over HTTPS on this machine alone: `node scripts/serve.mjs <folder> [port]`. */
import { existsSync, readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from 'selfsigned';
import sirv from 'sirv';
import { securityHeaders } from './securityHeaders.js';

const PORT = 3443;

/** The certificate that Office's own tool has made trusted on this machine, or else a new self-signed one. */
async function certificate() {
  const trusted = join(homedir(), '.office-addin-dev-certs');
  if (existsSync(join(trusted, 'localhost.crt'))) {
    return {
      key: readFileSync(join(trusted, 'localhost.key')),
      cert: readFileSync(join(trusted, 'localhost.crt')),
      trusted: true,
    };
  }
  const altNames = [
    { type: 2, value: 'localhost' },
    { type: 7, ip: '127.0.0.1' },
  ];
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key: made.private, cert: made.cert, trusted: false };
}

export async function serve(folder, port = PORT) {
  const { key, cert, trusted } = await certificate();
  // The add-in is tried in Excel on the web too, which shows the pane in a frame.
  const serving = existsSync(join(folder, 'officejs')) ? 'selfOnTheWeb' : 'cdn';
  const setHeaders = (response, path) => {
    for (const [name, value] of Object.entries(securityHeaders(path, serving))) response.setHeader(name, value);
    // Excel shows a general picture in place of an icon that it may not keep.
    if (/^\/?assets\//.test(path)) response.setHeader('Cache-Control', 'public, max-age=86400');
  };
  const server = createSecureServer(
    { key, cert, allowHTTP1: true },
    sirv(folder, { dev: true, etag: true, setHeaders }),
  );
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    origin: `https://localhost:${server.address().port}`,
    trusted,
    close: () => new Promise((done) => server.close(done)),
  };
}

async function main([folder = 'dist-local', port]) {
  const { origin, trusted } = await serve(resolve(folder), port ? Number(port) : PORT);
  console.log(`\nMYNA ワークベンチ / workbench:  ${origin}/workbench.html`);
  if (!trusted) {
    console.log('証明書はこの場で作った自己署名のものです。ブラウザーの警告は「詳細設定」から続行してください。');
    console.log('The certificate is self-signed and made just now: accept it in the browser.');
  }
  console.log('終了するには Ctrl+C を押してください。 / Press Ctrl+C to stop.\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `ポート ${error.port} は使用中です。 / Port ${error.port} is in use: node scripts/serve.mjs dist-local <port>`
        : error,
    );
    process.exitCode = 1;
  });
}
