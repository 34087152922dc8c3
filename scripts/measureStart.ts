/**
 * npm run start:measure -- [folder] [runs]: how long the workbench takes from nothing to a calculated book, each time in a
 * browser that has stored nothing. Wall time, processor time of all the browser's processes, and the bytes that came.
 */
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { serve } from './serve.mjs';
import { startBrowser } from '../test/e2e/support/browser';

interface Start {
  readonly wallMs: number;
  readonly processorMs: number;
  readonly bytes: number;
  readonly requests: number;
}

async function measure(origin: string): Promise<Start> {
  const browser = await startBrowser({ optimizing: true });
  try {
    const page = await browser.newPage({ locale: 'ja-JP' });
    const network = await page.context().newCDPSession(page);
    let [bytes, requests] = [0, 0];
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await network.send('Network.enable');
    const processes = await browser.newBrowserCDPSession();
    const processorMs = async (): Promise<number> => {
      const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    };
    const [before, start] = [await processorMs(), performance.now()];
    await page.goto(`${origin}/workbench.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.mynaWorkbench !== undefined, undefined, { polling: 20 });
    await page.evaluate(() => window.mynaWorkbench!.ready);
    const wallMs = performance.now() - start;
    return { wallMs, processorMs: (await processorMs()) - before, bytes, requests };
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function run([folder = 'dist-local', runs = '5']: readonly string[]): Promise<void> {
  const server = await serve(resolve(folder), { addIn: 0, workbench: 0 });
  const starts: Start[] = [];
  for (let count = 0; count < Number(runs); count += 1) starts.push(await measure(server.workbench));
  await server.close();
  const of = (figure: keyof Start): number => Math.round(median(starts.map((start) => start[figure])));
  const medians = {
    wallMs: of('wallMs'),
    processorMs: of('processorMs'),
    bytes: of('bytes'),
    requests: of('requests'),
  };
  console.log(JSON.stringify({ medians, starts }, null, 2));
}

void run(process.argv.slice(2));
