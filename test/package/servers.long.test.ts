import { mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nginxConfiguration } from '../../scripts/package/server/nginx';
import { serve } from '../../scripts/serve.mjs';
import { freePort, startNginx } from './support/nginx';

/** What Excel itself fetches, and what only our own pages do. */
const FETCHED = ['functions.js', 'functions.json', 'functions.en.json', 'assets/icon-32.png'];
const OWN = ['taskpane.html', 'workbench.html', 'functions/search.js', 'static/taskpane.0123.js'];

const folder = mkdtempSync(join(tmpdir(), 'myna-servers-'));
const site = join(folder, 'site');
const stops: (() => Promise<void>)[] = [];
const origins: Record<string, string> = {};

beforeAll(async () => {
  // nginx's workers are another user.
  chmodSync(folder, 0o755);
  for (const name of [...FETCHED, ...OWN, 'officejs/office.js', '../server/nginx.conf']) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), '');
  }
  const port = await freePort();
  const configuration = nginxConfiguration(new URL(`https://localhost:${port}`), 'selfOnTheWeb');
  writeFileSync(join(folder, 'server/nginx.conf'), configuration);
  const nginx = await startNginx(folder, port);
  const local = await serve(site, { addIn: 0, workbench: 0 });
  stops.push(nginx.stop, local.close);
  Object.assign(origins, { nginx: `https://localhost:${port}`, local: local.origin });
});
afterAll(async () => {
  for (const stop of stops) await stop();
  rmSync(folder, { recursive: true });
});

describe.each(['nginx', 'local'])('served by %s', (server) => {
  test.each(FETCHED)('%s is read from any origin', async (path) => {
    expect((await headersOf(`${origins[server]}/${path}`))['access-control-allow-origin']).toBe('*');
  });

  test.each(OWN)('%s is read from its own origin alone', async (path) => {
    const headers = await headersOf(`${origins[server]}/${path}`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('icons may be kept for a day, other names are asked for again', async () => {
    const cached = async (path: string) => (await headersOf(`${origins[server]}/${path}`))['cache-control'];
    expect(await cached('assets/icon-32.png')).toBe('public, max-age=86400');
    expect(await cached('functions.js')).toBe('no-cache');
  });

  test('Excel on the web may show the pane, nobody else', async () => {
    const policy = (await headersOf(`${origins[server]}/taskpane.html`))['content-security-policy'];
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
    expect(policy).toContain("default-src 'self'");
    expect((await headersOf(`${origins[server]}/workbench.html`))['content-security-policy']).toContain(
      "frame-ancestors 'none'",
    );
  });
});

/** The certificate is made for the test alone. */
function headersOf(address: string): Promise<IncomingHttpHeaders> {
  return new Promise((answered, failed) => {
    const request = get(address, { rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      if (response.statusCode === 200) answered(response.headers);
      else failed(new Error(`${address}: ${response.statusCode}`));
    });
    request.on('error', failed);
  });
}
