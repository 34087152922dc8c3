import type { Language } from '../../functions';

/**
 * Runs before the page is painted, and long before Office can be asked: chooses which of the two waiting frames in
 * taskpane.html shows, and its colours. Everything else of the pane may only add to what it paints.
 */
function language(): Language {
  const chosen = /^"(ja|en)"$/.exec(remembered() ?? '')?.[1];
  // Excel on the web writes its language into the address.
  const shown = /\$([a-z]{2}-[a-z]{2})\$/i.exec(decodeURIComponent(location.search))?.[1] ?? navigator.language;
  return (chosen as Language | undefined) ?? (shown.toLowerCase().startsWith('ja') ? 'ja' : 'en');
}

/** Where preferences.ts keeps the language. */
function remembered(): string | null {
  try {
    return localStorage.getItem('@myna/language');
  } catch {
    return null;
  }
}

// The script stands at the beginning of the pane's element, before the frames.
const pane = document.currentScript!.parentElement!;
pane.lang = document.documentElement.lang = language();
pane.dataset['theme'] = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/**
 * Excel may call a function as soon as office.js stands, and functions.js may come seconds later: until it associates the
 * first function, office.js is told to wait. Undocumented, so it may be missing. The workbench's page has no office.js.
 */
const office = document.getElementById('office');
office?.addEventListener('load', () => {
  const { CustomFunctions: library } = globalThis as { CustomFunctions?: { delayInitialization?: () => void } };
  library?.delayInitialization?.();
});

/** A script that did not arrive: the pane cannot say so itself, since it does not run. Without office.js it does. */
for (const script of document.querySelectorAll<HTMLScriptElement>('head script[defer]')) {
  if (script !== office) script.addEventListener('error', sayFailed);
}

function sayFailed(): void {
  for (const element of pane.querySelectorAll<HTMLElement>('.shell-waits')) element.hidden = true;
  for (const element of pane.querySelectorAll<HTMLElement>('.shell-failed')) element.hidden = false;
  for (const button of pane.querySelectorAll<HTMLElement>('.shell-failed button')) {
    button.onclick = () => location.reload();
  }
}
