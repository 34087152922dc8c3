import { createReadStream, createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { FileRemark } from './result';

/** Findings kept in a file until all are known, so that any number of them fits into memory. */
export class Spool {
  count = 0;
  private readonly stream: WriteStream;
  /** Such as a full disk. */
  private failure: Error | undefined;

  constructor(private readonly path: string) {
    this.stream = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    this.stream.on('error', (error) => (this.failure = error));
  }

  async add(remarks: readonly FileRemark[]): Promise<void> {
    if (this.failure) throw this.failure;
    if (remarks.length === 0) return;
    this.count += remarks.length;
    const lines = remarks.map((remark) => `${JSON.stringify(remark)}\n`).join('');
    if (!this.stream.write(lines)) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.failure) throw this.failure;
    this.stream.end();
    await finished(this.stream);
  }

  async *read(): AsyncGenerator<FileRemark> {
    for await (const line of createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })) {
      yield JSON.parse(line) as FileRemark;
    }
  }
}
