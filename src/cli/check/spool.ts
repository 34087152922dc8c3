import { createReadStream, createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { leave, removeLeftover } from '../common/leftovers';
import type { FileRemark } from './result';

/** Findings kept in a file until all are known, so that any number of them fits into memory. */
export class Spool {
  private readonly path: string;
  private readonly stream: WriteStream;
  /** Such as a full disk. */
  private failure: Error | undefined;

  static async create(): Promise<Spool> {
    return new Spool(leave(await mkdtemp(join(tmpdir(), 'myna-check-'))));
  }

  private constructor(private readonly folder: string) {
    this.path = join(folder, 'findings');
    this.stream = createWriteStream(this.path, { flags: 'wx', mode: 0o600 });
    this.stream.on('error', (error) => (this.failure = error));
  }

  async add(remarks: readonly FileRemark[]): Promise<void> {
    if (this.failure) throw this.failure;
    if (remarks.length === 0) return;
    const lines = remarks.map((remark) => `${JSON.stringify(remark)}\n`).join('');
    if (!this.stream.write(lines)) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.failure) throw this.failure;
    this.stream.end();
    await finished(this.stream);
  }

  remove(): void {
    removeLeftover(this.folder);
  }

  async *read(): AsyncGenerator<FileRemark> {
    for await (const line of createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })) {
      yield JSON.parse(line) as FileRemark;
    }
  }
}
