import type { NoWorkbook } from '../pane/host';
import type { FrameTexts } from '../texts';

/** Says what to do instead. */
export function NotExcel({ missing, texts }: { readonly missing: NoWorkbook['missing']; readonly texts: FrameTexts }) {
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
