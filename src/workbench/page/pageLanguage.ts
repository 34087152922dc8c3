import type { Language } from '../../functions';

/** `?lang=` first, then the browser's language; Japanese where neither says English. */
export function pageLanguage(search: string, browserLanguage: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? browserLanguage;
  return asked.toLowerCase().startsWith('en') ? 'en' : 'ja';
}
