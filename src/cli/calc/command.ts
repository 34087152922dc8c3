import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import type { Session } from '../common/session';
import { TEXTS } from '../common/texts';

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
      // The engine is large, and other commands do without it.
      const { runCalc } = await import('./run');
      session.finish(await runCalc({ input, output, asJson }, session));
    });
}
