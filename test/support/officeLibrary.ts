/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { NativeBridge } from '../../src/workbench/host/bridge';
import { MemoryBook } from '../../src/workbench/host/memory/memoryBook';
import type { HostLanguage } from '../../src/workbench/host/model/excelContext';

const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * `excel`: the Excel API. `functions`: custom functions in a runtime of their own, without the Excel API. `shared`: the shared
 * runtime, where custom functions can read the sheet.
 */
export type LibraryKind = 'excel' | 'functions' | 'shared';

const FILES: Record<LibraryKind, readonly string[]> = {
  excel: ['excel-web-16.00.debug.js'],
  functions: ['custom-functions-runtime.debug.js'],
  // In a page the first file is a loader of the second, which it finds by the address of the page's script element.
  shared: ['office.debug.js', 'excel-web-16.00.debug.js'],
};

export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeRuntime: Readonly<Record<string, unknown>>;
  readonly bridge: NativeBridge;
  readonly book: MemoryBook;
  /** Runs a script as if the page had loaded it: dist/functions.js, for one. */
  run(script: string): unknown;
}

export interface LibraryOptions {
  readonly kind?: LibraryKind;
  readonly book?: MemoryBook;
  readonly language?: HostLanguage;
}

/** Microsoft's library, unmodified, in a context that has the few globals of a page that it looks for as it is evaluated. */
export function loadOfficeLibrary({
  kind = 'excel',
  book = new MemoryBook(),
  language = 'ja-JP',
}: LibraryOptions = {}): OfficeLibrary {
  const bridge = new NativeBridge(book, language);
  const page = pageGlobals(FILES[kind][0] ?? '');
  page['_richApiNativeBridge'] = bridge;
  vm.createContext(page);
  for (const file of FILES[kind]) script(file).runInContext(page);
  const { Excel, CustomFunctions, OfficeRuntime } = page as unknown as OfficeLibrary;
  return { Excel, CustomFunctions, OfficeRuntime, bridge, book, run: (text) => vm.runInContext(text, page) };
}

const compiled = new Map<string, vm.Script>();

function script(file: string): vm.Script {
  const known = compiled.get(file);
  if (known) return known;
  const made = new vm.Script(readFileSync(join(LIBRARY, file), 'utf8'), { filename: file });
  compiled.set(file, made);
  return made;
}

function pageGlobals(libraryFile: string): Record<string, unknown> {
  const element = { setAttribute: () => undefined, appendChild: () => undefined, style: {} };
  const library = { src: `https://localhost/${libraryFile}`, getAttribute: () => null };
  const document = {
    URL: 'https://localhost/',
    readyState: 'complete',
    cookie: '',
    body: null,
    getElementsByTagName: (tag: string) => (tag === 'script' ? [library] : [element]),
    getElementById: () => null,
    createElement: () => ({ ...element }),
    addEventListener: () => undefined,
  };
  const location = { href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:', host: 'localhost' };
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    document,
    location: { ...location, pathname: '/', search: '', hash: '' },
    navigator: { userAgent: 'node' },
    history: {},
    addEventListener: () => undefined,
    sessionStorage: null,
    localStorage: null,
    name: '',
  };
  for (const self of ['window', 'self', 'top', 'parent']) page[self] = page;
  return page;
}
