import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { version } from '../../package.json';

const root = join(__dirname, '../..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const ORIGIN = 'https://localhost:3443';

const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]!);

test('every resource that is named is there, once, and every one that is there is named', () => {
  const named = all(/resid="([^"]+)"/g);
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(named)].sort()).toEqual([...defined].sort());
});

test('the version is the program’s, and its last number counts the manifests of that version', () => {
  const [manifestVersion, ...more] = all(/<Version>([^<]+)</g);
  expect(more).toEqual([]);
  expect(manifestVersion!.split('.').slice(0, 3).join('.')).toBe(version);
  expect(manifestVersion!.split('.')[3]).toMatch(/^\d+$/);
});

test('every address lies below one origin, which the build replaces', () => {
  const addresses = all(/(?:DefaultValue|Value|Url)="(https:[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address.startsWith(`${ORIGIN}/`)).toBe(true);
});

test('what Excel needs: a shared runtime that lives long, the namespace MYNA, Japanese with English overrides', () => {
  expect(xml).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>');
  expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="MYNA"/>');
  expect(xml).toContain('<DefaultLocale>ja-JP</DefaultLocale>');
  expect(xml).toMatch(/functions\.json">\s*<bt:Override Locale="en-US" Value="[^"]+functions\.en\.json"/);
});

describe('texts in Japanese', () => {
  const texts = [
    ...xml.matchAll(/DefaultValue="([^"]*[\u3040-\u30ff\u4e00-\u9fff][^"]*)">\s*(<bt:Override|<Override)?/g),
  ];
  test.each(texts.map((match) => [match[1]!, match[2]]))('%s has an English one', (_, override) => {
    expect(override).toBeDefined();
  });
  test('button and short texts keep to 125 characters, long ones to 250', () => {
    for (const text of all(/<bt:String id="[^"]+" DefaultValue="([^"]+)"/g))
      expect(text.length).toBeLessThanOrEqual(125);
  });
});

describe('icons', () => {
  const icons = [...new Set(all(/\/(assets\/\w+-\d+\.png)"/g))];
  test('all sizes of the ribbon are there', () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) expect(icons).toContain(`assets/icon-${size}.png`);
  });
  test('every button has a picture of its own', () => {
    const small = all(/<Control[^>]*>[\s\S]*?<bt:Image size="16" resid="([^"]+)"/g);
    expect(small).toHaveLength(6);
    expect(new Set(small).size).toBe(small.length);
    const pictures = small.map((id) => new RegExp(`id="${id}" DefaultValue="[^"]+/(assets/[^"]+)"`).exec(xml)![1]!);
    expect(new Set(pictures.map((file) => readFileSync(join(root, file)).toString('base64'))).size).toBe(small.length);
  });
  test.each(icons)('%s is a square picture of its size', (icon) => {
    const file = join(root, icon);
    expect(existsSync(file)).toBe(true);
    const header = readFileSync(file);
    const size = Number(/\d+/.exec(icon)![0]);
    // The IHDR chunk of a PNG: width and height at bytes 16 and 20.
    expect(header.subarray(1, 4).toString()).toBe('PNG');
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
  });
});
