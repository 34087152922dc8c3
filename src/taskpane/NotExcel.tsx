import { useEffect } from 'preact/hooks';
import type { HostState } from '../excel/onReady';
import { TEXTS } from './texts';

/** Says what to do instead where there is no workbook to speak to. */
export function NotExcel({ host }: { readonly host: Exclude<HostState, { state: 'excel' }> }) {
  const { heading, why, next } = TEXTS[host.language][host.state === 'browser' ? 'notExcel' : 'noLibrary'];
  useEffect(() => {
    document.documentElement.lang = host.language;
  }, [host.language]);
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
