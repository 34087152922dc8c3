import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Rect, StoredValue } from '../../../src/sheet';
import { readRect } from '../../../src/sheet';
import { THOROUGH } from '../../support/thorough';
import { startBrowser } from './browser';
import { startServer } from './server';
import type { Server } from './server';

/** How long a page may take to answer, in milliseconds. */
const PATIENCE = 90_000;
const SCREENSHOTS = join(__dirname, '../../../artifacts');

interface OpenOptions {
  readonly language?: 'ja' | 'en';
  readonly width?: number;
  readonly height?: number;
  /** As on a machine where the pane was never opened: it begins with the introduction. */
  readonly firstRun?: boolean;
  /** Pages that are served already; else those of the built folder. */
  readonly server?: Server;
  /** The page in one file, opened by its place on the disk and without a network, instead of a served one. */
  readonly file?: string;
  /** Scripts as fast as they are for a person, for what measures them. */
  readonly optimizing?: boolean;
}

/** For a page that is opened by its place on the disk. */
const NO_SERVER: Server = { origin: 'file://', workbench: 'file://', close: () => undefined };

/** The workbench in a browser, used as a person does: by keyboard and pointer. Cells are read through the page. */
export class Workbench {
  /** Addresses of all that the page, the pane and the workbook asked for. */
  readonly requests: string[] = [];
  /** What the browser complained about: exceptions, blocked content, missing files. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly origin: string,
    private readonly context: BrowserContext,
    private readonly browser: Browser,
    private readonly server: Server,
  ) {
    context.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open({
    language = 'ja',
    width = 1440,
    height = 900,
    firstRun = false,
    server: given,
    file,
    optimizing = false,
  }: OpenOptions = {}): Promise<Workbench> {
    const address = file === undefined ? undefined : pathToFileURL(file).href;
    const server = given ?? (address === undefined ? await startServer() : NO_SERVER);
    const browser = await startBrowser({ optimizing });
    const context = await browser.newContext({
      ignoreHTTPSErrors: server.workbench.startsWith('https:'),
      locale: language === 'ja' ? 'ja-JP' : 'en-US',
      viewport: { width, height },
    });
    // Nothing is said by how long a busy machine takes.
    context.setDefaultTimeout(PATIENCE);
    await context.setOffline(address !== undefined);
    if (!firstRun) await context.addInitScript(() => localStorage.setItem('@myna/welcomed', 'true'));
    const workbench = new Workbench(await context.newPage(), server.workbench, context, browser, server);
    try {
      await workbench.show(address ?? `${server.workbench}/workbench.html`);
    } catch (error) {
      // Nobody else has it yet, and a browser left open keeps the tests from ending.
      await workbench.close();
      throw error;
    }
    return workbench;
  }

  /** With the empty book that 新規 makes. */
  static async openEmpty(): Promise<Workbench> {
    const workbench = await Workbench.open();
    await workbench.page.getByRole('button', { name: '新規', exact: true }).click();
    await workbench.page.waitForFunction(() => window.mynaWorkbench!.book.usedRect('sheet1', true) === null);
    return workbench;
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.browser.close();
    this.server.close();
  }

  /** Goes to an address and waits until the workbook there is calculated. */
  async show(address: string): Promise<void> {
    await this.page.goto(address);
    await this.arrived();
  }

  /** What is typed before the page stands goes to nobody. */
  async arrived(): Promise<void> {
    await this.page.waitForFunction(() => window.mynaWorkbench !== undefined);
    await this.page.evaluate(() => window.mynaWorkbench!.ready);
  }

  /** Until the page has shown what came so far: the grid notices what is under the pointer when it paints. */
  async painted(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** The task pane, which stands in the page. */
  get pane(): Locator {
    return this.page.locator('#pane');
  }

  /** The functions that the grid offers while a formula is typed. */
  get completions(): Locator {
    return this.page.locator('ul[data-u-comp="sheets-formula-editor"]');
  }

  /** Requests that left this origin. */
  get strayRequests(): string[] {
    return this.requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(`${this.origin}/`));
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).click();
    await this.page.waitForFunction((wanted) => {
      const { book } = window.mynaWorkbench!;
      return book.sheets().some((sheet) => sheet.id === book.activeSheet() && sheet.name === wanted);
    }, name);
  }

  /** Goes to a cell of the sheet in front through the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press('Enter');
    await this.page.waitForFunction((wanted: Rect) => {
      const { rect } = window.mynaWorkbench!.book.selection();
      const atCell = rect.row === wanted.row && rect.column === wanted.column;
      return atCell && !document.activeElement?.closest('[data-u-comp="defined-name"]');
    }, rectOf(address));
  }

  /** Types into a cell, key by key, and waits for the results. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.finishEntry(address);
  }

  /**
   * Enters into a cell and waits for the results. The first character begins the entry and the rest comes at once, as from an input
   * method: the grid reads a formula anew at each key, which takes seconds for a long one.
   */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text.slice(0, 1), { delay: 15 });
    if (text.length > 1) await this.page.keyboard.insertText(text.slice(1));
    await this.finishEntry(address);
  }

  private async finishEntry(address: string): Promise<void> {
    // While functions are offered, Enter would take one of them.
    await this.completions.waitFor({ state: 'hidden' });
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction((wanted: Rect) => {
      return window.mynaWorkbench!.book.selection().rect.row !== wanted.row;
    }, rectOf(address));
    await this.settled();
  }

  /** Waits until no formula waits for a result. */
  settled(): Promise<void> {
    return this.page.evaluate(() => window.mynaWorkbench!.book.settled());
  }

  /** What cells of the sheet in front hold. */
  values(address: string): Promise<StoredValue[][]> {
    return this.page.evaluate((rect) => {
      const { book } = window.mynaWorkbench!;
      return book.values(book.activeSheet(), rect) as StoredValue[][];
    }, rectOf(address));
  }

  /** What cells of the sheet in front show. */
  texts(address: string): Promise<string[][]> {
    return this.page.evaluate((rect) => {
      const { book } = window.mynaWorkbench!;
      return book.texts(book.activeSheet(), rect) as string[][];
    }, rectOf(address));
  }

  /** The line below the grid. */
  reason(): Promise<string> {
    return this.page.locator('#reason').innerText();
  }

  /** Keeps a picture of the page for a person to look at, in the long run: nothing is tested by it. */
  async screenshot(name: string): Promise<void> {
    if (!THOROUGH) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  async picturePane(name: string): Promise<void> {
    if (!THOROUGH) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.pane.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }
}

function rectOf(address: string): Rect {
  return readRect(address)!;
}
