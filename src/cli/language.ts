import type { Language } from '../functions';

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
