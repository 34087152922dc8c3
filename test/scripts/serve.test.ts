import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';

const SCRIPT = join(__dirname, '../../scripts/serve.mjs');

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: ChildProcessByStdio<null, Readable, Readable> | undefined;
let other: Server | undefined;
afterEach(() => {
  server?.kill();
  other?.close();
  [server, other] = [undefined, undefined];
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the server says until a pattern is in it, or until it ends. */
function said(ports: readonly string[], until: RegExp): Promise<string> {
  const child = spawn(process.execPath, [SCRIPT, folder, ...ports], { stdio: ['ignore', 'pipe', 'pipe'] });
  server = child;
  return new Promise((done) => {
    let text = '';
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      if (until.test(text)) done(text);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => done(text));
  });
}

test('the workbench comes without a certificate, with the same policy as over HTTPS', async () => {
  const told = await said(['0', '0'], /Ctrl\+C/);
  const [origin] = /http:\/\/localhost:\d+/.exec(told)!;
  // Not there yet when the server starts, as while npm start builds.
  writeFileSync(join(folder, 'workbench.html'), '<title>MYNA</title>');
  const response = await fetch(`${origin}/workbench.html`);
  expect([response.status, await response.text()]).toEqual([200, '<title>MYNA</title>']);
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
  expect(response.headers.get('strict-transport-security')).toBeNull();
  expect(told).toMatch(/https:\/\/localhost:\d+/);
});

test('a port in use is named, and nothing stays behind', async () => {
  other = createServer();
  await new Promise<void>((listening) => other!.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  const told = await said(['0', `${port}`], /never/);
  expect(told).toContain(`ポート ${port} は使用中です。 / Port ${port} is in use`);
  expect(server!.exitCode).toBe(1);
});
