import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { runCheck } from '../../../../src/cli/check/run';
import type { CheckRequest, Threads } from '../../../../src/cli/check/run';

// As built: from source, each thread would take seconds to begin.
const BUILT = join(process.env['CLI_FOLDER'] ?? join(__dirname, '../../../../dist-cli'), 'checkWorker.js');
const THREADS: Threads = { workerFile: BUILT, threads: 1 };

/** A folder with these files in it. */
export function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'myna-check-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export class Text extends Writable {
  text = '';

  constructor(readonly isTTY = false) {
    super();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export async function check(request: Partial<CheckRequest>, threads: Partial<Threads> = {}) {
  const [out, err] = [new Text(), new Text()];
  const whole = { paths: [], json: false, language: 'ja', ...request } as const;
  const code = await runCheck(whole, { out, err }, { ...THREADS, ...threads });
  return { code, out: out.text, err: err.text };
}

/** What is in a folder, to the byte. */
export function printOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
