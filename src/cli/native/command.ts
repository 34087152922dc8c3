import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { interruptible } from '../common/leftovers';
import { UsageError } from '../common/session';
import type { Session } from '../common/session';
import { TEXTS as PROGRAM_TEXTS } from '../common/texts';
import type { NativeRequest } from './run';
import { TEXTS } from './texts';

type Options = Pick<NativeRequest, 'output'> & Partial<Record<'back' | 'all' | 'json', boolean>>;

export function registerNative(program: Command, session: Session): void {
  const { calc, json: jsonHelp, help, stopped } = PROGRAM_TEXTS[session.language];
  const texts = TEXTS[session.language];
  program
    .command('native')
    .description(texts.about)
    .usage(calc.usageLine)
    .addArgument(new Argument('<input.xlsx>', texts.input))
    .addOption(new Option('-o, --output <output.xlsx>', calc.output).makeOptionMandatory())
    .option('--back', texts.back)
    .option('--all', texts.all)
    .option('--json', jsonHelp)
    .helpOption('-h, --help', help)
    .action(async (input: string, { output, back = false, all = false, json = false }: Options) => {
      if (back && all) throw new UsageError(texts.backIsNotAll);
      const done = async () => {
        // The texts of the functions are large, and other commands do without them.
        const { runNative } = await import('./run');
        return runNative({ input, output, back, all, json }, session);
      };
      session.finish(await interruptible(done, () => session.err.write(`${stopped}\n`)));
    });
}
