import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { OfficeFrame } from '../../support/excelHost/frame';
import { frameUrl, newConversation } from '../../support/excelHost/frameUrl';
import type { MemoryBook } from '../../support/excelHost/memory/memoryBook';
import { startBrowser } from './browser';
import { startServer } from './server';
import type { Server } from './server';

/** Where Excel on the web would be: a page of the pane's own origin, which holds the pane in a frame. */
const EXCEL_PAGE = '/excel.html';

/**
 * The add-in's own taskpane.html with Microsoft's office.js in a browser, in the frame in which Excel on the web shows it. The
 * workbook and what answers office.js run in the test itself: the page around the frame only passes messages on.
 */
export class ExcelPane {
  /** What the browser complained about: exceptions, blocked content, missing files. */
  readonly complaints: string[] = [];
  /** Addresses of all that was asked for. */
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    readonly origin: string,
    private readonly context: BrowserContext,
    private readonly browser: Browser,
    private readonly server: Server,
    /** Closes what it stands in. */
    private readonly leave: () => Promise<void>,
  ) {
    context.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async start(): Promise<ExcelPane> {
    const [server, browser] = await Promise.all([startServer(), startBrowser()]);
    return ExcelPane.in(browser, server, async () => {
      await browser.close();
      server.close();
    });
  }

  /** One more in the same browser, with nothing in its cache; it is to be closed before this one. */
  another(): Promise<ExcelPane> {
    return ExcelPane.in(this.browser, this.server, () => Promise.resolve());
  }

  private static async in(browser: Browser, server: Server, leave: () => Promise<void>): Promise<ExcelPane> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 800 } });
    await context.addInitScript(() => localStorage.setItem('@myna/welcomed', 'true'));
    return new ExcelPane(await context.newPage(), server.origin, context, browser, server, leave);
  }

  /**
   * Opens the pane beside a workbook. Excel on the web lets the library log, which the other tests have no use for. Unless told
   * otherwise the pane's scripts have arrived then.
   */
  async open(book: MemoryBook, { logs = false, arrived = true } = {}): Promise<OfficeFrame> {
    const language = 'ja-JP';
    const { page, origin } = this;
    const conversation = newConversation();
    const listeners = new Set<(event: MessageEvent) => void>();
    const contentWindow = {
      postMessage: (text: string) => {
        const posted = page.evaluate((message) => {
          document.querySelector('iframe')!.contentWindow!.postMessage(message, location.origin);
        }, text);
        // The page may be closed before the last answer reaches it.
        posted.catch((error: unknown) => {
          if (!page.isClosed()) throw error;
        });
      },
    };
    const frame = new OfficeFrame({
      ...{ frame: { contentWindow }, frameOrigin: origin, conversation, book, language },
      page: {
        origin,
        addEventListener: (_, listener) => listeners.add(listener),
        removeEventListener: (_, listener) => listeners.delete(listener),
      },
    });
    await page.exposeFunction('toExcel', (data: string) => {
      const event = { data, origin, source: contentWindow } as unknown as MessageEvent;
      for (const listener of listeners) listener(event);
    });
    const address = frameUrl('/taskpane.html', origin, language, conversation);
    const pane = (logs ? address.replace('disableLogging', '') : address).replaceAll('&', '&amp;');
    await page.route(origin + EXCEL_PAGE, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="ja"><title>Excel</title><body style="margin:0">
<script>addEventListener('message', ({ data }) => typeof data === 'string' && toExcel(data));</script>
<iframe title="MYNA" src="${pane}" style="border:0;width:100vw;height:100vh"></iframe>`,
      }),
    );
    await page.goto(origin + EXCEL_PAGE, { waitUntil: arrived ? 'load' : 'commit' });
    return frame;
  }

  /** The task pane's document. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Requests that left this origin. */
  get strayRequests(): string[] {
    return this.requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(`${this.origin}/`));
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.leave();
  }
}
