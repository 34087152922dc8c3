import { join } from 'node:path';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { BOOK_TIME, watched } from '../common/calculationTime';
import type { ExitCode } from '../common/exitCodes';
import { interruptible } from '../common/leftovers';
import { outputBeside } from '../common/openInput';
import { put, UsageError } from '../common/session';
import type { Session } from '../common/session';
import { TEXTS } from '../common/texts';
import { inThread, limitOf } from '../common/thread';
import type { CalcRequest } from './run';
import type { CalcAnswer, CalcJob } from './worker';

interface Options {
  readonly output: string;
  readonly json?: boolean;
}

export function registerCalc(program: Command, session: Session): void {
  const { calc, json, help } = TEXTS[session.language];
  program
    .command('calc')
    .description(calc.about)
    .usage(calc.usageLine)
    .addArgument(new Argument('<input.xlsx>', calc.input))
    .addOption(new Option('-o, --output <output.xlsx>', calc.output).makeOptionMandatory())
    .option('--json', json)
    .helpOption('-h, --help', help)
    .action(async (input: string, { output, json: asJson = false }: Options) => {
      const { stopped } = TEXTS[session.language];
      const calculated = async (): Promise<ExitCode> => {
        const request = { input, output, place: await outputBeside(input, output, session), asJson };
        return session.workers === undefined ? calcHere(request, session) : calcApart(request, session);
      };
      session.finish(await interruptible(calculated, () => session.err.write(`${stopped}\n`)));
    });
}

async function calcHere(request: CalcRequest, session: Session): Promise<ExitCode> {
  // The engine is large, and other commands do without it.
  const { runCalc } = await import('./run');
  return runCalc(request, session);
}

async function calcApart(request: CalcRequest, { language, workers = '', out, err }: Session): Promise<ExitCode> {
  try {
    const file = join(workers, 'calcWorker.js');
    const answer = await watched(
      (time, signal) => inThread<CalcJob, CalcAnswer>(file, { request: { ...request, time }, language }, { signal }),
      { most: BOOK_TIME },
    );
    if ('usage' in answer) throw new UsageError(answer.usage.split('\n'));
    await put(out, answer.out);
    await put(err, answer.err);
    return answer.code;
  } catch (error) {
    const limit = limitOf(error);
    if (limit === undefined) throw error;
    throw new UsageError(TEXTS[language].calc.limit[limit](request.input), 4);
  }
}
