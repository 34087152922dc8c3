import { Writable } from 'node:stream';
import type { Language } from '../../functions';
import type { ExitCode } from '../common/exitCodes';
import { UsageError } from '../common/session';
import { runCalc } from './run';
import type { CalcRequest } from './run';

export interface CalcJob {
  readonly request: CalcRequest;
  readonly language: Language;
}

/** What the command writes and returns; an error of usage is data, since no class crosses between threads. */
export type CalcAnswer =
  { readonly code: ExitCode; readonly out: string; readonly err: string } | { readonly usage: string };

export default async function calc({ request, language }: CalcJob): Promise<CalcAnswer> {
  const written = { out: '', err: '' };
  const into = (stream: 'out' | 'err') =>
    new Writable({
      decodeStrings: false,
      write(text: string, _encoding, done) {
        written[stream] += text;
        done();
      },
    });
  try {
    const code = await runCalc(request, { language, out: into('out'), err: into('err'), finish: () => undefined });
    return { code, ...written };
  } catch (error) {
    if (error instanceof UsageError) return { usage: error.message };
    throw error;
  }
}
