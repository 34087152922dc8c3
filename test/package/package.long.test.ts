import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { version } from '../../package.json';
import { checksums, zipped } from '../../scripts/package/archive';
import { packageContents } from '../../scripts/package/contents';
import { Workbench } from '../e2e/support/workbench';
import { freePort, startNginx } from './support/nginx';
import type { Nginx } from './support/nginx';

jest.setTimeout(600_000);

let folder: string;
let origin: string;
let files: Record<string, Uint8Array>;
let nginx: Nginx;
let workbench: Workbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'myna-package-test-'));
  // nginx's workers are another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  origin = `https://localhost:${port}`;
  const { zip: contents } = packageContents({ origin, officeJs: 'self', serving: 'self' }, folder);
  files = unzipSync(zipped({ ...contents, SHA256SUMS: checksums(contents) }));
  const unpacked = join(folder, 'unpacked');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(unpacked, name)), { recursive: true });
    writeFileSync(join(unpacked, name), content);
  }
  nginx = await startNginx(unpacked, port);
  workbench = await Workbench.open({ server: { origin, workbench: origin, close: () => undefined } });
});
afterAll(async () => {
  await workbench?.close();
  await nginx?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

const text = (name: string): string => strFromU8(files[name]!);
const headersOf = async (path: string): Promise<Record<string, string>> =>
  (await workbench.page.context().request.get(`${origin}${path}`)).headers();

describe('what is in the zip', () => {
  test('the site, the manifest, sample books, configurations, checksums, notices and the bill of materials', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'site/workbench.html',
        'site/taskpane.html',
        'site/functions.js',
        'site/functions.json',
        'site/functions/index.html',
        'manifest.xml',
        'books/myna-sample-ja.xlsx',
        'server/nginx.conf',
        'server/web.config',
        'docs/get.html',
        'docs/guide.html',
        'docs/faq.html',
        'docs/security.html',
        'docs/deployment.html',
        'docs/changelog.html',
        'docs/en/deployment.html',
        'SHA256SUMS',
        'THIRD-PARTY-NOTICES.txt',
        'bom.json',
      ]),
    );
    expect(Object.keys(files).filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  test('the checksums hold, by the tool that people check them with', () => {
    const { status, stderr } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
      cwd: join(folder, 'unpacked'),
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(text('SHA256SUMS').trim().split('\n')).toHaveLength(Object.keys(files).length - 1);
  });

  test('the manifest names this origin alone, the program’s version, and files that are there', () => {
    const manifest = text('manifest.xml');
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value|Url)="(https:[^"?]+)/g)].map(
      ([, address]) => address!,
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !(address.replace(origin, 'site') in files))).toEqual([]);
    expect(/<Version>(\d+\.\d+\.\d+)\.\d+<\/Version>/.exec(manifest)?.[1]).toBe(version);
    expect(manifest).toContain('<Id>baad627c-d8c7-4f57-b6ad-ad6229e1e187</Id>');
  });

  test('the manifest and IIS’s configuration are XML', () => {
    const xml = ['manifest.xml', 'server/web.config'].map((name) => join(folder, 'unpacked', name));
    const { status, stderr } = spawnSync('xmllint', ['--noout', ...xml], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('the bill of materials is CycloneDX', () => {
    const bom = JSON.parse(text('bom.json')) as { bomFormat: string; components: unknown[] };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.components.length).toBeGreaterThan(10);
  });
});

describe('served by nginx', () => {
  test('names with a hash are kept for a year, the rest is asked for again', async () => {
    const hashed = Object.keys(files).find((name) => name.startsWith('site/static/') && name.endsWith('.js'))!;
    expect((await headersOf(hashed.replace('site', '')))['cache-control']).toContain('immutable');
    for (const path of ['/functions.js', '/taskpane.html', '/functions.json']) {
      expect((await headersOf(path))['cache-control']).toBe('no-cache');
    }
  });

  test('every page comes with a policy without unsafe-inline or unsafe-eval, and the other headers', async () => {
    for (const path of ['/workbench.html', '/taskpane.html', '/functions/index.html', '/functions.js']) {
      const headers = await headersOf(path);
      expect(headers['content-security-policy']).toMatch(/default-src '(self|none)'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['strict-transport-security']).toContain('max-age');
    }
  });

  test('the workbench calculates, and the pane works, with no request to another origin', async () => {
    await workbench.openSheet('はじめに');
    await workbench.enter('B20', '=MYNA.POSTAGE(500,"規格外","一般書留")');
    expect(await workbench.values('B20')).toEqual([[1140]]);
    await workbench.pane.getByRole('button', { name: '関数', exact: true }).click();
    await workbench.pane.getByRole('searchbox').fill('郵送');
    await workbench.pane.locator('[data-function="MAILCOST"]').first().waitFor();
    expect(workbench.strayRequests).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  test('the reference is searched', async () => {
    const page = await workbench.page.context().newPage();
    // As a person types it: the folder stands for its index.
    await page.goto(`${origin}/functions/`);
    await page.getByRole('searchbox').fill('遊休');
    await page.getByRole('link', { name: 'IDLECAPACITY' }).first().click();
    await page.getByRole('heading', { level: 1, name: /IDLECAPACITY/ }).waitFor();
    await page.close();
  });
});
