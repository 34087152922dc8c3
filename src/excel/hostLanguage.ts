import type { Language } from '../functions';

/** The language Excel speaks; Japanese where there is no Office to ask, as in a runtime for functions alone. */
export function hostLanguage(): Language {
  const language = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  const code = language?.displayLanguage;
  return !code || code.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
