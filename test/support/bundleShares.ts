import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** The numbers of one segment of a source map: base 64, five bits a digit, the sign last (ECMA-426). */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = VALUE_OF.get(digit)!;
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** How many characters of a bundle come from each of its sources. */
function charactersBySource({ sources, mappings }: SourceMap, lines: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  let source = 0;
  mappings.split(';').forEach((line, index) => {
    let [column, from, owner] = [0, 0, ''];
    const close = (to: number): void => void sizes.set(owner, (sizes.get(owner) ?? 0) + to - from);
    for (const segment of line === '' ? [] : line.split(',')) {
      const [columns, sourceStep] = numbersOf(segment);
      column += columns!;
      close(column);
      from = column;
      source += sourceStep ?? 0;
      owner = sourceStep === undefined ? '' : sources[source]!;
    }
    close(lines[index]?.length ?? from);
  });
  return sizes;
}

const packageOf = (source: string): string =>
  /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ??
  (/src\/|generated\//.test(source) ? 'MYNA' : 'webpack');

/** Bytes of the scripts in a folder as they travel (gzip), shared out among packages by their part of the compressed text. */
export function bundleShares(folder: string): Map<string, number> {
  const shares = new Map<string, number>();
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js.map'));
  for (const map of scripts) {
    const script = readFileSync(join(folder, map.replace(/\.map$/, '')), 'utf8');
    const rate = gzipSync(script, { level: 9 }).length / script.length;
    const sizes = charactersBySource(
      JSON.parse(readFileSync(join(folder, map), 'utf8')) as SourceMap,
      script.split('\n'),
    );
    for (const [source, characters] of sizes) {
      const name = packageOf(source);
      shares.set(name, (shares.get(name) ?? 0) + characters * rate);
    }
  }
  return shares;
}
