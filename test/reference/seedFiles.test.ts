import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSeeds } from '../../scripts/readSeeds';
import { postalServiceIds } from '../../src/reference';
import { seedFaultText } from '../../src/reference/compile/readTable';
import { compilation, root, seedFolders, unreadable } from './seeds';

test('every source.json and every CSV table validates', () => {
  expect([...unreadable, ...compilation.faults].map(seedFaultText)).toEqual([]);
});

test('a file whose syntax is broken is named, and the others are still read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  try {
    mkdirSync(join(folder, 'seeds/a'), { recursive: true });
    mkdirSync(join(folder, 'seeds/b'));
    writeFileSync(join(folder, 'seeds/a/source.json'), '{');
    writeFileSync(join(folder, 'seeds/b/source.json'), '{}');
    writeFileSync(join(folder, 'seeds/b/good.csv'), '列\n1\n');
    writeFileSync(join(folder, 'seeds/b/broken.csv'), '列\n"1\n');
    const { folders, faults } = readSeeds(folder);
    expect(folders.map((read) => [read.folder, [...read.csvFiles.keys()]])).toEqual([['seeds/b', ['good.csv']]]);
    expect(faults.map(({ file }) => file)).toEqual(['seeds/a/source.json', 'seeds/b/broken.csv']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the nine sources are there', () => {
  expect(seedFolders.map(({ folder }) => folder)).toEqual([
    'seeds/000-issuing-cost-review',
    'seeds/001-renewal-outlook',
    'seeds/002-kawasaki-delivery',
    'seeds/003-delivery-subsidy-review',
    'seeds/004-delivery-plan-notice',
    'seeds/japan-post',
    'seeds/mic-deliveries',
    'seeds/renewal-forecast',
    'seeds/validity-rules',
  ]);
});

test('the postal services of the program are those of the seeds', () => {
  const titles = compilation.reference!.services.map(([id]) => id);
  expect(titles).toEqual([...postalServiceIds]);
});

const csvFiles = seedFolders.flatMap(({ folder }) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => `${folder}/${file}`),
);

describe.each(csvFiles)('%s', (file) => {
  const bytes = readFileSync(join(root, file));

  test('is UTF-8 without a byte order mark, with LF line ends', () => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).not.toMatch(/[\uFEFF\r]/);
    expect(text.endsWith('\n')).toBe(true);
  });
});
