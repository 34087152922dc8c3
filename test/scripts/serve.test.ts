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
  return heard(spawn(process.execPath, [SCRIPT, folder, ...ports], { stdio: ['ignore', 'pipe', 'pipe'] }), until);
}

function heard(child: ChildProcessByStdio<null, Readable, Readable>, until: RegExp): Promise<string> {
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

/** As where a test run is ended from outside, and no clean-up comes to pass. */
test('the tests’ server goes with the process that started it', async () => {
  const tests = join(__dirname, '../e2e/support/serve.mjs');
  const code = `const { spawn } = require('node:child_process');
    spawn(process.execPath, ${JSON.stringify([tests, folder])}, { stdio: ['pipe', 'inherit', 'inherit'] });
    setInterval(() => undefined, 1000);`;
  const told = await heard(spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe'] }), /Ctrl\+C/);
  const [origin] = /http:\/\/localhost:\d+/.exec(told)!;
  expect((await fetch(origin!)).status).toBe(404);
  server!.kill('SIGKILL');
  await new Promise((done) => server!.stdout.once('close', done));
  await expect(fetch(origin!)).rejects.toThrow();
});

test('a port in use is named, and nothing stays behind', async () => {
  other = createServer();
  await new Promise<void>((listening) => other!.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  const told = await said(['0', `${port}`], /never/);
  expect(told).toContain(`ポート ${port} は使用中です。 / Port ${port} is in use`);
  expect(server!.exitCode).toBe(1);
});
