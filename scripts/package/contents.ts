import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './archive';
import type { Files } from './archive';
import type { PackageOptions } from './arguments';
import { documents } from './documents';
import { PORTABLE, SITE } from './layout';
import { iisConfiguration } from './server/iis';
import { nginxConfiguration } from './server/nginx';

/** The command as one file. */
export function command(work: string): Uint8Array {
  node('node_modules/webpack/bin/webpack.js', '--config', 'webpack.cli.config.js', ...env({ out: join(work, 'cli') }));
  return readFileSync(join(work, 'cli', 'myna.mjs'));
}

export interface Contents {
  /** What the zip holds, by name. */
  readonly zip: Files;
  /** The workbench in one file. */
  readonly portable: Uint8Array;
}

/** The books that calculate without the add-in: with samples, and an empty one with all functions. */
export function nativeBooks(work: string): Files {
  const books = join(work, 'native');
  node('--import', 'tsx', 'scripts/books/run.ts', books, '--native');
  return filesBelow(books, 'books');
}

/** Builds the pages and all that stands beside them; `work` is a folder to build in. */
export function packageContents({ origin, officeJs, serving }: PackageOptions, work: string): Contents {
  const site = join(work, SITE);
  const books = join(work, 'books');
  node('node_modules/webpack/bin/webpack.js', ...env({ origin, officejs: officeJs, out: site, release: true }));
  node('--import', 'tsx', 'scripts/books/run.ts', books);
  node('scripts/writeBom.mjs', site);
  const {
    [`${SITE}/manifest.xml`]: manifest,
    [`${SITE}/THIRD-PARTY-NOTICES.txt`]: notices,
    [`${SITE}/bom.json`]: bill,
    [`${SITE}/${PORTABLE}`]: portable,
    ...served
  } = filesBelow(site, SITE);
  const text = (content: string) => new TextEncoder().encode(content);
  const zip = {
    ...served,
    ...filesBelow(books, 'books'),
    'manifest.xml': manifest!,
    'THIRD-PARTY-NOTICES.txt': notices!,
    'bom.json': bill!,
    'server/nginx.conf': text(nginxConfiguration(new URL(origin), serving)),
    'server/web.config': text(iisConfiguration(serving)),
    ...documents(`${SITE}/functions`),
  };
  return { zip, portable: portable! };
}

function env(settings: Readonly<Record<string, string | true>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['--env', value === true ? name : `${name}=${value}`]);
}

function node(...args: string[]): void {
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}
