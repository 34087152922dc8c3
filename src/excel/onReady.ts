import type { Language } from '../functions';
import { hostLanguage } from './hostLanguage';
import { supports } from './hostSupport';

export type HostState =
  | { readonly state: 'excel'; readonly language: Language; readonly customFunctions: boolean }
  /** The page stands in a browser, not in Excel. */
  | { readonly state: 'browser'; readonly language: Language }
  /** Microsoft's library could not be loaded: no network, or a wall around it. */
  | { readonly state: 'noLibrary'; readonly language: Language };

export async function onReady(): Promise<HostState> {
  if (typeof Office === 'undefined') return { state: 'noLibrary', language: 'ja' };
  const { host } = await Office.onReady();
  const language = hostLanguage();
  if (host !== Office.HostType.Excel) return { state: 'browser', language };
  return { state: 'excel', language, customFunctions: supports('CustomFunctionsRuntime', '1.1') };
}
