/**
 * Serves a built folder on this machine alone: `node scripts/serve.mjs <folder> [port] [port of the workbench]`. Excel takes
 * pages over HTTPS only; the workbench, which has nothing to do with Excel, comes without a certificate to warn of.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from 'selfsigned';
import sirv from 'sirv';
import { securityHeaders } from './securityHeaders.js';

/** For the add-in's pages, as the manifest has it, and for the workbench. */
export const PORTS = { addIn: 3443, workbench: 3440 };

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

/** Port 0 takes a free one. What is not built yet is served once it is there. */
export async function serve(folder, { addIn = PORTS.addIn, workbench = PORTS.workbench } = {}) {
  const { key, cert, trusted } = await certificate();
  const setHeaders = (response, path) => {
    // The add-in is tried in Excel on the web too, which shows the pane in a frame.
    const serving = existsSync(join(folder, 'officejs')) ? 'selfOnTheWeb' : 'cdn';
    for (const [name, value] of Object.entries(securityHeaders(path, serving))) response.setHeader(name, value);
    // Excel shows a general picture in place of an icon that it may not keep.
    if (/^\/?assets\//.test(path)) response.setHeader('Cache-Control', 'public, max-age=86400');
  };
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const servers = [createSecureServer({ key, cert, allowHTTP1: true }, files), createServer(files)];
  const close = async () =>
    void (await Promise.all(servers.map((server) => new Promise((done) => server.close(done)))));
  try {
    const [secure, plain] = await Promise.all([listen(servers[0], addIn), listen(servers[1], workbench)]);
    return {
      origin: `https://localhost:${secure}`,
      workbench: `http://localhost:${plain}`,
      trusted,
      close,
    };
  } catch (error) {
    void close();
    throw error;
  }
}

function listen(server, port) {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => listening(server.address().port));
  });
}

export function tell({ origin, workbench, trusted }) {
  console.log(`\nMYNA ワークベンチ / workbench:  ${workbench}/workbench.html`);
  console.log(`Excel アドインのページ / the add-in's pages for Excel:  ${origin}`);
  if (!trusted) {
    console.log('　（証明書はこの場で作った自己署名のものです。Excel で使うには npm run excel が信頼させます）');
    console.log('  (with a self-signed certificate made just now; for Excel, npm run excel has it trusted)');
  }
  console.log('終了するには Ctrl+C を押してください。 / Press Ctrl+C to stop.\n');
}

async function main([folder = 'dist-local', addIn, workbench]) {
  const port = (given, usual) => (given === undefined ? usual : Number(given));
  const ports = { addIn: port(addIn, PORTS.addIn), workbench: port(workbench, PORTS.workbench) };
  tell(await serve(resolve(folder), ports));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `ポート ${error.port} は使用中です。 / Port ${error.port} is in use: node scripts/serve.mjs dist-local <port> <port>`
        : error,
    );
    process.exitCode = 1;
  });
}
