import type { Language } from '../../functions';
import type { ExitCode } from './exitCodes';
import { unlessEnding } from './leftovers';
import { visibleLine } from './visible';

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
  /** The program's own code is the worst that was told. */
  readonly finish: (code: ExitCode) => void;
}

/** What keeps a command from being done, said line by line as it is. */
export class UsageError extends Error {
  constructor(
    lines: string | readonly string[],
    readonly code: ExitCode = 2,
  ) {
    super([lines].flat().map(visibleLine).join('\n'));
  }
}

/** Writes and waits until there is room for more. A reader that has seen enough (`head`) is no reason to wait or to stop. */
export async function put(stream: NodeJS.WritableStream, text: string): Promise<void> {
  await unlessEnding();
  await new Promise<void>((resolve) => {
    if (stream.write(text, () => resolve())) resolve();
  });
}

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
