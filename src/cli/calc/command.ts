import { join } from 'node:path';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { BOOK_TIME, watched } from '../common/calculationTime';
import { removeUnfinished } from '../common/outputFile';
import { UsageError } from '../common/session';
import type { ExitCode, Session } from '../common/session';
import { TEXTS } from '../common/texts';
import { visible } from '../common/visible';
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
      const request = { input, output, asJson };
      session.finish(await (session.workers === undefined ? calcHere(request, session) : calcApart(request, session)));
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
    if ('usage' in answer) throw new UsageError(answer.usage);
    out.write(answer.out);
    err.write(answer.err);
    return answer.code;
  } catch (error) {
    const limit = limitOf(error);
    if (limit === undefined) throw error;
    await removeUnfinished(request.output);
    err.write(`${visible(TEXTS[language].calc.limit[limit](request.input))}\n`);
    return 4;
  }
}
