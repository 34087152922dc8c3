import type { Language } from '../../functions';

/** Whether the host offers a requirement set; false where there is no Office to ask. */
export function supports(set: string, version: string): boolean {
  if (typeof Office === 'undefined') return false;
  const context = Office.context as Office.Context | undefined;
  return context?.requirements?.isSetSupported(set, version) ?? false;
}

/** The newest minor version that the host offers, looked for up to one that does not exist yet. */
export function newest(set: string, major: number, limit: number): string | null {
  for (let minor = limit; minor >= 1; minor -= 1) {
    if (supports(set, `${major}.${minor}`)) return `${major}.${minor}`;
  }
  return null;
}

/** Excel on the web, where everything passes through requests of a limited size. */
export function isOnTheWeb(): boolean {
  if (typeof Office === 'undefined') return false;
  const platform = (Office.context as Office.Context | undefined)?.platform;
  return platform !== undefined && platform === Office.PlatformType.OfficeOnline;
}

/** The language Excel speaks; Japanese where there is no Office to ask, as in a runtime for functions alone. */
export function hostLanguage(): Language {
  const language = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  const code = language?.displayLanguage;
  return !code || code.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

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

/** The background of Office's own panes, `#RRGGBB`; null where the host does not say. */
export function officeBackground(): string | null {
  const theme = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined)?.officeTheme;
  const color = theme?.bodyBackgroundColor;
  return color && /^#[0-9a-f]{6}$/i.test(color) ? color : null;
}
