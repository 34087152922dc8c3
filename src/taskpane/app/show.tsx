import { render } from 'preact';
import type { NoWorkbook, PaneHost } from '../pane/context';
import { loadTexts } from '../pane/view';
import { VIEWS } from '../views';
import type { FrameTexts } from '../texts';
import { App } from './App';
import { applyTheme } from './theme';

/** Puts the pane in the place of the frame that stood in the element while it came. Returns how to end it. */
export async function show(element: HTMLElement, host: PaneHost | NoWorkbook): Promise<() => void> {
  const texts = await loadTexts(VIEWS, host.language);
  applyTheme(element, host.background);
  element.lang = host.language;
  // What stood there while waiting is not Preact's to mend.
  element.replaceChildren();
  const close = (): void => render(null, element);
  if ('missing' in host) {
    render(<NotExcel missing={host.missing} texts={texts.frame} />, element);
    return close;
  }
  host.desk.ribbon.offer(VIEWS.map(({ id }) => id));
  render(<App element={element} host={host} views={VIEWS} texts={texts} />, element);
  return close;
}

/** Says what to do instead. */
function NotExcel({ missing, texts }: { readonly missing: NoWorkbook['missing']; readonly texts: FrameTexts }) {
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
