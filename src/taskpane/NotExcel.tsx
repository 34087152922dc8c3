import type { Language } from '../functions';
import type { Texts } from './texts';

/** Where there is no workbook to speak to: the page is open by itself, or Microsoft's library did not come. */
export interface NoWorkbook {
  readonly missing: 'workbook' | 'library';
  readonly language: Language;
  readonly background: string | null;
}

/** Says what to do instead. */
export function NotExcel({ missing, texts }: { readonly missing: NoWorkbook['missing']; readonly texts: Texts }) {
  const { heading, why, next } = texts[missing === 'workbook' ? 'notExcel' : 'noLibrary'];
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
