import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, realpath, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import type { PlanCells } from '../../domain/deliveryPlan';
import type { Language } from '../../functions';
import { isSameFile } from '../common/outputFile';
import { UsageError } from '../common/session';
import type { ExitCode, Session, Streams } from '../common/session';
import { TEXTS as PROGRAM_TEXTS } from '../common/texts';
import { inThread } from '../common/thread';
import { visibleLine } from '../common/visible';
import { findFiles } from './files';
import { copyPath, mendingInto } from './copyPath';
import { costsSources } from './costs';
import { checkFiles, TIMEOUT, whyLost } from './pool';
import type { PoolOptions } from './pool';
import { progressOn } from './progress';
import { Spool } from './spool';
import { summaryLines } from './summaryLines';
import { Tally } from './tally';
import type { Summary } from './tally';
import type { Targets } from './target';
import { TEXTS } from './texts';
import type { CheckTexts } from './texts';
import { writeBook } from './writeBook';
import type { Answer, WorkerData } from './worker';
import { writeJson } from './writeJson';

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly output?: string;
  readonly json: boolean;
  readonly target?: string;
  /** The folder for mended copies. */
  readonly fix?: string;
  /** The file of what PLANFIX adds costs, and how much of it there may be. */
  readonly costs?: string;
  readonly language: Language;
}

export type Threads = Pick<PoolOptions, 'workerFile' | 'threads' | 'heap' | 'execArgv' | 'timeout'>;

/** Checks all plans that are asked for, writes what they came to and gives the exit code. */
export async function runCheck(request: CheckRequest, { out, err }: Streams, threads: Threads): Promise<ExitCode> {
  const texts = TEXTS[request.language];
  const say = (line: string): void => void err.write(`${visibleLine(line)}\n`);
  if (request.output === undefined && !request.json) throw new UsageError(texts.errors.noOutput);
  const files = await inputsOf(request, texts);
  const targets = await targetsOf(request, texts, threads);
  const costs = await costsOf(request, texts, threads);
  const folder = await mkdtemp(join(tmpdir(), 'myna-check-'));
  const beside = request.output === undefined ? undefined : `${request.output}.${process.pid}.partial`;
  const clear = (): void => {
    for (const path of [folder, ...(beside ? [beside] : [])]) rmSync(path, { recursive: true, force: true });
  };
  const interrupted = (): never => {
    clear();
    say(texts.stopped);
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupted);
  try {
    const spool = new Spool(join(folder, 'findings'));
    const summary = await checkAll(files, request, { targets, ...costs }, spool, err, threads);
    if (beside !== undefined) await writeOutput(beside, request.output!, summary, spool, texts);
    if (request.json) await writeJson(out, summary, spool, texts);
    for (const line of lastLines(summary, request, texts)) say(line);
    return exitCode(summary);
  } finally {
    process.removeListener('SIGINT', interrupted);
    clear();
  }
}

/** As shells report a program that Ctrl+C ended. */
const INTERRUPTED = 130;

async function inputsOf({ paths, output, fix }: CheckRequest, { errors }: CheckTexts): Promise<readonly string[]> {
  const { files, missing } = await findFiles(paths);
  if (missing.length > 0) throw new UsageError(missing.map(errors.missing).join('\n'));
  if (files.length === 0) throw new UsageError(errors.noFiles);
  for (const file of output === undefined ? [] : files) {
    if (await isSameFile(file, output!)) throw new UsageError(errors.outputIsInput(file));
  }
  await refuseCopiesOver(files, fix, errors);
  return files;
}

/** A copy may be written over an older one, but over no file that is checked. */
async function refuseCopiesOver(files: readonly string[], fix: string | undefined, errors: CheckTexts['errors']) {
  if (fix === undefined) return;
  const mending = mendingInto(fix, files);
  const inputs = new Set(await Promise.all(files.map((file) => realpath(file))));
  for (const file of files) {
    const copy = copyPath(file, mending);
    if (inputs.has(await realpath(copy).catch(() => resolve(copy)))) throw new UsageError(errors.copyIsInput(copy));
  }
}

async function targetsOf(request: CheckRequest, texts: CheckTexts, threads: Threads): Promise<Targets> {
  const { target } = request;
  if (target === undefined) return { bodies: [], months: [] };
  const { errors } = texts;
  if (!existsSync(target)) throw new UsageError(errors.missing(target));
  const answer = await asked<Targets>('targetsIn', target, request, threads);
  if ('why' in answer) throw new UsageError(errors.target(target, answer.why));
  const { said: targets } = answer;
  if (targets.bodies.length + targets.months.length > 0) return targets;
  throw new UsageError(errors.target(target, errors.noTarget));
}

async function costsOf(
  request: CheckRequest,
  { errors }: CheckTexts,
  threads: Threads,
): Promise<Pick<WorkerData, 'costs'>> {
  const { costs, fix } = request;
  if (costs === undefined) return {};
  if (fix === undefined) throw new UsageError(errors.costsWithoutFix);
  const source = costsSources(costs).find(({ path }) => existsSync(path));
  if (!source) throw new UsageError(errors.missing(costs));
  const answer = await asked<PlanCells>('costsAt', source, request, threads);
  if ('why' in answer) throw new UsageError(errors.costs(costs, answer.why));
  return { costs: answer.said };
}

/** Asks a thread, which may come to its limits without taking the program with it. */
function asked<T>(name: string, what: unknown, { language }: CheckRequest, threads: Threads): Promise<Answer<T>> {
  const { workerFile, execArgv, heap, timeout = TIMEOUT } = threads;
  const workerData: WorkerData = { language, targets: [] };
  const options = { name, workerData, execArgv, heap, timeout };
  return inThread<unknown, Answer<T>>(workerFile, what, options).catch((error: unknown) => ({
    why: whyLost(error, timeout, TEXTS[language]),
  }));
}

async function checkAll(
  files: readonly string[],
  { language, fix }: CheckRequest,
  { targets, costs }: { readonly targets: Targets } & Pick<WorkerData, 'costs'>,
  spool: Spool,
  err: Streams['err'],
  threads: Threads,
): Promise<Summary> {
  const texts = TEXTS[language];
  const tally = new Tally(targets, texts);
  const progress = progressOn(err, files.length, texts, language);
  const mending = fix === undefined ? {} : { mending: mendingInto(fix, files) };
  const data = { language, targets: targets.bodies, ...mending, ...(costs && { costs }) };
  try {
    for await (const { file, result } of checkFiles(files, { ...threads, data, texts, onDone: progress.done })) {
      await spool.add(tally.add(file, result));
    }
  } finally {
    progress.end();
  }
  await spool.add(tally.missing());
  await spool.close();
  return tally.summary();
}

/** Beside first: a book that is there stays whole until the new one is. */
async function writeOutput(
  beside: string,
  output: string,
  summary: Summary,
  spool: Spool,
  texts: CheckTexts,
): Promise<void> {
  try {
    await writeBook(beside, summary, spool, texts);
    await rename(beside, output);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(texts.errors.outputNotWritten(output, message));
  }
}

function lastLines(summary: Summary, { output, fix, language }: CheckRequest, texts: CheckTexts): string[] {
  const { files, bodies, unreadable, severities, mended } = summary;
  const shown = (count: number): string => count.toLocaleString(language);
  return [
    ...unreadable.map(({ file, why }) => texts.unreadableFile(file, why)),
    texts.summary(shown(files), shown(bodies.length), shown(unreadable.length)),
    texts.counts(shown(severities.serious), shown(severities.warning), shown(severities.information)),
    ...summaryLines(summary, texts),
    ...(fix === undefined ? [] : [texts.mendedCounts(shown(mended.copy), shown(mended.mended), shown(mended.kept))]),
    ...(output === undefined ? [] : [texts.written(output)]),
  ];
}

/** Nothing serious and no warning, findings, or files that could not be read. */
function exitCode({ unreadable, severities }: Summary): ExitCode {
  if (unreadable.length > 0) return 2;
  return severities.serious + severities.warning > 0 ? 1 : 0;
}

interface Options {
  readonly output?: string;
  readonly json?: boolean;
  readonly target?: string;
  readonly fix?: string;
  readonly costs?: string;
}

/** What threads run stands beside the program. */
const BUILT: Threads = { workerFile: join(__dirname, 'checkWorker.js') };

export function registerCheck(program: Command, session: Session, threads: Threads = BUILT): void {
  const { language } = session;
  const texts = TEXTS[language].command;
  program
    .command('check')
    .description(texts.about)
    .usage(texts.usageLine)
    .addArgument(new Argument('<paths...>', texts.paths))
    .addOption(new Option('-o, --output <findings.xlsx>', texts.output))
    .addOption(new Option('--target <targets.xlsx>', texts.target))
    .addOption(new Option('--fix <folder>', texts.fix))
    .addOption(new Option('--costs <costs.csv>', texts.costs))
    .option('--json', texts.json)
    .helpOption('-h, --help', PROGRAM_TEXTS[language].help)
    .addHelpText('after', `\n${texts.after}`)
    .action(async (paths: string[], { json = false, ...options }: Options) => {
      session.finish(await runCheck({ paths, json, language, ...options }, session, threads));
    });
}
