/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { NativeBridge } from './excelHost/bridge';
import { OfficeFrame } from './excelHost/frame';
import type { Capabilities } from './excelHost/frameMessages';
import { frameUrl, newConversation } from './excelHost/frameUrl';
import { MemoryBook } from './excelHost/memory/memoryBook';
import { USUAL_PROFILE } from './excelHost/profiles';
import type { ExcelProfile } from './excelHost/profiles';
import type { HostLanguage } from './excelHost/model/excelContext';
import { OfficePage } from './officePage';

export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeRuntime: Readonly<Record<string, unknown>>;
  readonly book: MemoryBook;
  /** Runs a script as if the page had loaded it: dist/functions.js, for one. */
  run(script: string): unknown;
}

export interface BridgedLibrary extends OfficeLibrary {
  readonly bridge: NativeBridge;
}

export interface FramedLibrary extends OfficeLibrary {
  readonly Office: typeof Office;
  readonly frame: OfficeFrame;
}

interface LibraryOptions {
  readonly book?: MemoryBook;
  readonly language?: HostLanguage;
  /** Which Excel answers; without it, that of the run, or one that knows everything and refuses nothing. */
  readonly profile?: ExcelProfile;
}

/**
 * Microsoft's library over a native bridge, at once. `excel` is the Excel API without custom functions, `functions` custom functions
 * in a runtime of their own without the Excel API.
 */
export function loadOfficeLibrary(
  options: LibraryOptions & { readonly kind?: 'excel' | 'functions' } = {},
): BridgedLibrary {
  const { kind = 'excel', book = new MemoryBook(), language = 'ja-JP' } = options;
  const file = kind === 'excel' ? 'excel-web-16.00.debug.js' : 'custom-functions-runtime.debug.js';
  const bridge = new NativeBridge(book, language, options.profile ?? USUAL_PROFILE);
  const page = new OfficePage('https://localhost/functions.html', file);
  page.globals['_richApiNativeBridge'] = bridge;
  page.load(file);
  return { ...library(page), bridge, book, run: (script) => page.run(script) };
}

const ORIGIN = 'https://localhost';

/**
 * The shared runtime: a page with office.js, which loads the rest as it does in a browser, takes itself for a task pane of Excel on
 * the web, and has both the Excel API and custom functions.
 */
export async function openOfficePage(
  options: LibraryOptions & {
    readonly capabilities?: Capabilities;
    /** What the page does as soon as office.js has run. */
    readonly onLoad?: (functions: typeof CustomFunctions) => void;
  } = {},
): Promise<FramedLibrary> {
  const { book = new MemoryBook(), language = 'ja-JP' } = options;
  // Whoever says what the page may rely on has an Excel of that kind in mind.
  const profile = options.profile ?? (options.capabilities ? undefined : USUAL_PROFILE);
  const conversation = newConversation();
  const listeners = new Set<(event: MessageEvent) => void>();
  const frameWindow = { postMessage: (text: string) => later(() => page.receive(text, ORIGIN, hostWindow)) };
  const hostWindow = {
    postMessage: (data: string) => {
      const event = { data, origin: ORIGIN, source: frameWindow } as unknown as MessageEvent;
      later(() => listeners.forEach((listener) => listener(event)));
    },
  };
  const frame = new OfficeFrame({
    ...{ frame: { contentWindow: frameWindow }, frameOrigin: ORIGIN, conversation, book, language },
    ...(profile && { profile }),
    ...(options.capabilities && { capabilities: options.capabilities }),
    page: {
      origin: ORIGIN,
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
    },
  });
  const page = new OfficePage(
    frameUrl('/taskpane.html', ORIGIN, language, conversation),
    'office.debug.js',
    hostWindow,
  );
  page.load('office.debug.js');
  options.onLoad?.(page.globals['CustomFunctions'] as typeof CustomFunctions);
  await (page.globals['Office'] as typeof Office).onReady();
  return {
    ...library(page),
    Office: page.globals['Office'] as typeof Office,
    frame,
    book,
    run: (script) => page.run(script),
  };
}

function library(page: OfficePage): Pick<OfficeLibrary, 'Excel' | 'CustomFunctions' | 'OfficeRuntime'> {
  const { Excel, CustomFunctions, OfficeRuntime } = page.globals as unknown as OfficeLibrary;
  return { Excel, CustomFunctions, OfficeRuntime };
}

function later(work: () => void): void {
  setTimeout(work, 0);
}
