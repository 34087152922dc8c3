import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from './paths';

/** What travels, compressed: our scripts and styles, without Microsoft's library. */
export function bundleSizes(): { file: string; kilobytes: number }[] {
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file) && !file.startsWith('officejs') && statSync(join(BUILD, file)).isFile())
    .map((file) => ({ file, kilobytes: gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length / 1024 }))
    .sort((a, b) => b.kilobytes - a.kilobytes);
}
