import { Writable } from 'node:stream';
import type { Language } from '../../src/functions';
import { run } from '../../src/cli/program';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command line without a terminal. */
export async function myna(args: readonly string[], language: Language = 'ja'): Promise<Ran> {
  const written = { out: '', err: '' };
  const into = (stream: 'out' | 'err') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[stream] += chunk.toString();
        done();
      },
    });
  const code = await run(args, { language, out: into('out'), err: into('err') });
  return { code, ...written };
}
