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

  constructor(private readonly path: string) {
    this.stream = createWriteStream(path, { mode: 0o600 });
  }

  async add(remarks: readonly FileRemark[]): Promise<void> {
    if (remarks.length === 0) return;
    this.count += remarks.length;
    const lines = remarks.map((remark) => `${JSON.stringify(remark)}\n`).join('');
    if (!this.stream.write(lines)) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
  }

  async *read(): AsyncGenerator<FileRemark> {
    for await (const line of createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })) {
      yield JSON.parse(line) as FileRemark;
    }
  }
}
