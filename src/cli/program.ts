import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../functions';
import { registerCalc } from './calc/command';
import { registerCheck } from './check/run';
import { registerFn } from './fn/run';
import { registerForecast } from './forecast/command';
import { registerNative } from './native/command';
import { width } from './common/tableText';
import { exitCodeLines, worstOf } from './common/exitCodes';
import type { ExitCode } from './common/exitCodes';
import { UsageError } from './common/session';
import type { Session } from './common/session';
import { TEXTS } from './common/texts';
import { visible, visibleLine } from './common/visible';

/** The program with all its commands, each registered by its own folder. */
function createProgram(session: Session): Command {
  const texts = TEXTS[session.language];
  const codes = exitCodeLines(session.language).map(([code, meaning]) => [code.padEnd(3), meaning]);
  const program = new Command('myna')
    .description(texts.program)
    .usage(texts.usageLine)
    .addOption(new Option('--lang <ja|en>', texts.lang).choices(['ja', 'en']))
    .version(VERSION, '-V, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(`help [${texts.command}]`, texts.help)
    .configureOutput({
      writeOut: (text) => void session.out.write(text),
      writeErr: (text) => void session.err.write(text),
      // What is wrong is said once, in the reader's language, by `run`.
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => texts.titles[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      displayWidth: width,
    })
    .exitOverride()
    .addHelpText('afterAll', `\n${texts.exitCodes}\n${codes.map((line) => `  ${line.join('  ')}`).join('\n')}\n`);
  registerCalc(program, session);
  registerCheck(program, session);
  registerFn(program, session);
  registerForecast(program, session);
  registerNative(program, session);
  return program;
}

/** Runs a command line without the program's own name; the exit code. */
export async function run(args: readonly string[], session: Omit<Session, 'finish'>): Promise<ExitCode> {
  let code: ExitCode = 0;
  const finish = (told: ExitCode): void => {
    code = worstOf([code, told]);
  };
  try {
    await createProgram({ ...session, finish }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    session.err.write(`${visible(whatIsWrong(error, session.language))}\n`);
    return error instanceof UsageError ? error.code : 2;
  }
}

function whatIsWrong(error: unknown, language: Session['language']): string {
  const { usage, seeHelp, failed } = TEXTS[language];
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError))
    return failed(visibleLine(error instanceof Error ? error.message : String(error)));
  // Without a command, the help itself was written.
  if (error.code === 'commander.help') return seeHelp;
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return `${visibleLine(usage[error.code]?.(subject) ?? error.message)}\n${seeHelp}`;
}
