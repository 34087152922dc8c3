import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksums, filesBelow, zipped } from './archive';
import type { Files } from './archive';
import { readOptions } from './arguments';
import type { PackageOptions } from './arguments';
import { SITE } from './layout';
import { iisConfiguration } from './server/iis';
import { nginxConfiguration } from './server/nginx';

/** npm run package -- --origin https://addin.example.lg.jp [--officejs cdn|self]: one zip for one web server. */
function run(args: readonly string[]): void {
  const options = readOptions(args);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const work = mkdtempSync(join(tmpdir(), 'myna-package-'));
  try {
    const files = contents(options, work);
    mkdirSync('release', { recursive: true });
    const file = `release/myna-${version}.zip`;
    const zip = zipped({ ...files, SHA256SUMS: checksums(files) });
    writeFileSync(file, zip);
    console.log(
      `${file}: ${Object.keys(files).length + 1} ファイル、${(zip.length / 2 ** 20).toFixed(1)} MB（${options.origin}）`,
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

function contents({ origin, officeJs }: PackageOptions, work: string): Files {
  const site = join(work, SITE);
  const books = join(work, 'books');
  node('node_modules/webpack/bin/webpack.js', ...env({ origin, officejs: officeJs, out: site, release: true }));
  npm('run', 'books', '--', books);
  const { 'site/manifest.xml': manifest, 'site/THIRD-PARTY-NOTICES.txt': notices, ...served } = filesBelow(site, SITE);
  const text = (content: string) => new TextEncoder().encode(content);
  return {
    ...served,
    ...filesBelow(books, 'books'),
    'manifest.xml': manifest!,
    'THIRD-PARTY-NOTICES.txt': notices!,
    'bom.json': billOfMaterials(work),
    'server/nginx.conf': text(nginxConfiguration(new URL(origin).host, officeJs)),
    'server/web.config': text(iisConfiguration(officeJs)),
    'deployment.md': readFileSync('docs/deployment.md'),
    'deployment.en.md': readFileSync('docs/en/deployment.md'),
  };
}

function billOfMaterials(work: string): Uint8Array {
  const file = join(work, 'bom.json');
  npm('run', 'sbom', '--', '--output-file', file);
  return readFileSync(file);
}

function env(settings: Readonly<Record<string, string | true>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['--env', value === true ? name : `${name}=${value}`]);
}

function node(...args: string[]): void {
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}

/** npm says where it is to those it runs. */
function npm(...args: string[]): void {
  node(process.env['npm_execpath']!, ...args);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
