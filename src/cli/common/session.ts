import type { Language } from '../../functions';

/** 0: done, nothing to say. 1: done, with errors or findings. 2: something could not be read or done. 3: cells kept what they had. 4: a limit was met. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface Streams {
  /** Results, and nothing else: people pipe them on. */
  readonly out: NodeJS.WritableStream;
  /** Messages and progress. */
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** What a command is run with: where it writes, in which language, and how it says how it went. */
export interface Session extends Streams {
  readonly language: Language;
  /** The folder of the built threads; without it, all is done in this one. */
  readonly workers?: string;
  /** The highest code that was told is the program's own. */
  readonly finish: (code: ExitCode) => void;
}

/** What the caller got wrong, said as it is; the program ends with 2. */
export class UsageError extends Error {}

const OPTION = '--lang';

/** `--lang` before all, then the environment as programs on a terminal read it; Japanese where neither says English. */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = optionOf(args) || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return asked.toLowerCase().startsWith('en') ? 'en' : 'ja';
}

function optionOf(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === OPTION || arg.startsWith(`${OPTION}=`));
  if (index < 0) return undefined;
  return args[index] === OPTION ? args[index + 1] : args[index]!.slice(OPTION.length + 1);
}
