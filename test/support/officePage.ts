import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const LIBRARY_URL = 'https://localhost/office/';

type Listener = (event: unknown) => void;

/**
 * The few globals of a page that Microsoft's library looks for, in a context of their own. As in a browser its global object is a
 * plain one: where it stands for an object outside, each mention of Math or Office in a script costs a microsecond.
 */
export class OfficePage {
  readonly globals: Record<string, unknown>;
  private readonly listeners: Listener[] = [];

  /** With a page around it, it loads what the library asks for; without, there is nobody to talk to and nothing more to load. */
  constructor(
    url: string,
    libraryFile: string,
    private readonly parent?: object,
  ) {
    const { href, origin, protocol, host, hostname, port, pathname, search, hash } = new URL(url);
    const page = {
      ...{ console, setTimeout: start, clearTimeout, setInterval: watch, clearInterval, performance, URL },
      document: this.document(url, libraryFile),
      location: { href, origin, protocol, host, hostname, port, pathname, search, hash },
      navigator: { userAgent: 'node' },
      history: {},
      addEventListener: (type: string, listener: Listener) => {
        if (type === 'message') this.listeners.push(listener);
      },
      sessionStorage: null,
      localStorage: null,
      name: '',
    };
    this.globals = Object.assign(vm.createContext(vm.constants.DONT_CONTEXTIFY), page);
    for (const self of ['window', 'self']) this.globals[self] = this.globals;
    for (const outer of ['top', 'parent']) this.globals[outer] = parent ?? this.globals;
  }

  load(libraryFile: string): void {
    // The loader throws after ten seconds, out of a timer, if nothing came.
    if (!this.parent) this.globals['setTimeout'] = () => 0;
    compiled(libraryFile).runInContext(this.globals);
    this.globals['setTimeout'] = start;
  }

  /** Runs a script as if the page had loaded it. */
  run(script: string): unknown {
    return vm.runInContext(script, this.globals);
  }

  /** A message posted to this page. */
  receive(data: string, origin: string, source: unknown): void {
    for (const listener of this.listeners) listener({ data, origin, source });
  }

  private document(url: string, libraryFile: string): object {
    // office.js finds the files it loads by the address of its own script element.
    const library = { src: LIBRARY_URL + libraryFile, getAttribute: () => null };
    const head = {
      appendChild: (script: ScriptElement) => this.parent && setTimeout(() => this.loadElement(script), 0),
    };
    return {
      URL: url,
      readyState: 'complete',
      cookie: '',
      domain: new URL(url).hostname,
      body: null,
      getElementsByTagName: (tag: string) => (tag === 'script' ? [library] : [head]),
      getElementById: () => null,
      querySelectorAll: () => [],
      createElement: (tag: string) => (tag === 'a' ? linkElement() : { setAttribute: () => undefined, style: {} }),
      addEventListener: () => undefined,
    };
  }

  private loadElement(script: ScriptElement): void {
    if (!script.src.startsWith(LIBRARY_URL)) return;
    this.load(script.src.slice(LIBRARY_URL.length));
    script.onload();
  }
}

/** For seconds the library watches whether its scripts and answers arrive; a test that is done does not wait for that. */
const A_WATCH = 1000;

function start(work: () => void, pause = 0): NodeJS.Timeout {
  const timer = setTimeout(work, pause);
  return pause < A_WATCH ? timer : timer.unref();
}

function watch(work: () => void, pause = 0): NodeJS.Timeout {
  return setInterval(work, pause).unref();
}

interface ScriptElement {
  readonly src: string;
  onload(): void;
}

/** The library compares origins by what a link makes of its address. */
function linkElement(): object {
  let url = new URL('https://localhost/');
  return {
    set href(href: string) {
      url = new URL(href);
    },
    get href() {
      return url.href;
    },
    get protocol() {
      return url.protocol;
    },
    get hostname() {
      return url.hostname;
    },
    get port() {
      return url.port;
    },
  };
}

const scripts = new Map<string, vm.Script>();

function compiled(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new vm.Script(readFileSync(join(LIBRARY, file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}
