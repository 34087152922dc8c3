import { useEffect } from 'preact/hooks';
import type { HostState } from '../excel/onReady';
import type { Language } from '../functions';
import type { Texts } from './texts';

interface NotExcelProps {
  readonly state: Exclude<HostState['state'], 'excel'>;
  readonly language: Language;
  readonly texts: Texts;
}

/** Says what to do instead where there is no workbook to speak to. */
export function NotExcel({ state, language, texts }: NotExcelProps) {
  const { heading, why, next } = texts[state === 'browser' ? 'notExcel' : 'noLibrary'];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main class="view">
      <h1 class="heading">{heading}</h1>
      <p>{why}</p>
      <p>
        <a class="link" href="workbench.html">
          {next}
        </a>
      </p>
    </main>
  );
}
