import { Option } from 'commander';
import type { Command } from 'commander';
import { interruptible } from '../common/leftovers';
import type { Session } from '../common/session';
import { TEXTS as PROGRAM_TEXTS } from '../common/texts';
import type { ForecastRequest } from './run';
import { TEXTS } from './texts';

type Options = Omit<ForecastRequest, 'json'> & { readonly json?: boolean };

export function registerForecast(program: Command, session: Session): void {
  const { json, help, stopped } = PROGRAM_TEXTS[session.language];
  const texts = TEXTS[session.language];
  program
    .command('forecast')
    .description(texts.about)
    .usage(texts.usageLine)
    .addOption(new Option('--prefecture <name>', texts.prefecture))
    .addOption(new Option('--body <name>', texts.body))
    .addOption(new Option('--own <counts.csv>', texts.own))
    .addOption(new Option('--from <YYYY-MM>', texts.from))
    .addOption(new Option('--months <count>', texts.months))
    .addOption(new Option('-o, --output <forecast.xlsx>', texts.output))
    .option('--json', json)
    .helpOption('-h, --help', help)
    .action(async ({ json: asJson = false, ...options }: Options) => {
      const told = async () => {
        // The deliveries are large, and other commands do without them.
        const { runForecast } = await import('./run');
        return runForecast({ ...options, json: asJson }, session);
      };
      session.finish(await interruptible(told, () => session.err.write(`${stopped}\n`)));
    });
}
