import { join } from 'node:path';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import type { Session } from '../common/session';
import { TEXTS as PROGRAM_TEXTS } from '../common/texts';
import { runCheck } from './run';
import type { Threads } from './run';
import { TEXTS } from './texts';

interface Options {
  readonly output?: string;
  readonly json?: boolean;
  readonly target?: string;
}

/** What threads run stands beside the program. */
const BUILT: Threads = { workerFile: join(__dirname, 'checkWorker.js') };

export function registerCheck(program: Command, session: Session, threads: Threads = BUILT): void {
  const { language } = session;
  const texts = TEXTS[language].command;
  program
    .command('check')
    .description(texts.about)
    .usage(texts.usageLine)
    .addArgument(new Argument('<paths...>', texts.paths))
    .addOption(new Option('-o, --output <findings.xlsx>', texts.output))
    .addOption(new Option('--target <targets.xlsx>', texts.target))
    .option('--json', texts.json)
    .helpOption('-h, --help', PROGRAM_TEXTS[language].help)
    .addHelpText('after', `\n${texts.after}`)
    .action(async (paths: string[], { json = false, ...options }: Options) => {
      session.finish(await runCheck({ paths, json, language, ...options }, session, threads));
    });
}
