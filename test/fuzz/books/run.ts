import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { peakMegabytes } from '../../support/peakMemory';
import { bases, caseOf, fileOf } from './mutate';
import type { Found, Work } from './worker';

/** `npm run fuzz:books -- 20000 7`: how many workbooks, and the seed. Ends at the first that is answered wrongly, with its smallest form. */
const COUNT = Number(process.argv[2] ?? 20_000);
const SEED = Number(process.argv[3] ?? Date.now() % 2 ** 31);

const HANG = 10_000;
const HEAP = 500;

/** Cases in a thread of their own, which a hang or a full memory ends. */
function search(from: number, to: number, only?: readonly number[]): Promise<Found | null> {
  const at = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Work = { seed: SEED, from, to, at, ...(only && { only }) };
  return new Promise((resolve) => {
    const worker = new Worker(`require('tsx/cjs'); require(${JSON.stringify(join(__dirname, 'worker.ts'))})`, {
      ...{ eval: true, workerData, resourceLimits: { maxOldGenerationSizeMb: HEAP } },
    });
    // The processor's time: what else the machine does is no fault of the workbook.
    let [last, since] = [-1, process.cpuUsage()];
    const watch = setInterval(() => {
      const index = Atomics.load(at, 0);
      if (index !== last) [last, since] = [index, process.cpuUsage()];
      else if (process.cpuUsage(since).user / 1000 > HANG) end({ index, problem: `takes more than ${HANG / 1000} s` });
    }, 500);
    const end = (found: Found | null): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(found);
    };
    worker.on('message', end);
    worker.on('error', (error) => end({ index: Atomics.load(at, 0), problem: String(error) }));
  });
}

/** As many mutations as possible taken away while something is still wrong. */
async function smallest({ index, problem }: Found): Promise<{ only: readonly number[]; problem: string }> {
  const { mutations } = caseOf(bases(), SEED, index);
  let kept = mutations.map((_, place) => place);
  let said = problem;
  for (const place of [...kept]) {
    const fewer = kept.filter((other) => other !== place);
    const still = fewer.length > 0 && (await search(index, index + 1, fewer));
    if (still) [kept, said] = [fewer, still.problem];
  }
  return { only: kept, problem: said };
}

async function run(): Promise<void> {
  const start = performance.now();
  console.log(`${bases().length} ブックから ${COUNT} 件、シード ${SEED}`);
  const found = await search(0, COUNT);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(peakMegabytes());
  if (!found) {
    console.log(`問題なし: ${COUNT} 件 ${seconds} 秒、最大 ${megabytes} MB`);
    if (megabytes > HEAP) throw new Error(`${HEAP} MB を超えました`);
    return;
  }
  const { only, problem } = await smallest(found);
  const { base, mutations } = caseOf(bases(), SEED, found.index);
  const left = mutations.filter((_, place) => only.includes(place));
  const path = join(tmpdir(), `myna-fuzz-${SEED}-${found.index}.xlsx`);
  writeFileSync(path, fileOf({ base, mutations: left }));
  console.log(`${found.index} 件目（${base.name}）: ${problem}`);
  for (const { about } of left) console.log(`  ${about}`);
  console.log(path);
  process.exitCode = 1;
}

void run();
