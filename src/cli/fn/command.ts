import { Argument } from 'commander';
import type { Command } from 'commander';
import type { Session } from '../common/session';
import { TEXTS } from '../common/texts';
import { runFn } from './run';

export function registerFn(program: Command, session: Session): void {
  const { fn, json, help } = TEXTS[session.language];
  program
    .command('fn')
    .description(fn.about)
    .usage(fn.usageLine)
    .addArgument(new Argument('<name>', fn.name))
    .addArgument(new Argument('[args...]', fn.args))
    .option('--json', json)
    .helpOption('-h, --help', help)
    .action((name: string, args: readonly string[], { json: asJson = false }: { readonly json?: boolean }) => {
      session.finish(runFn({ name, args, asJson }, session));
    });
}
