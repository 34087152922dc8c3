import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import type { PlanCells } from '../../domain/deliveryPlan';
import type { Language } from '../../functions';
import { worstOf } from '../common/exitCodes';
import type { ExitCode } from '../common/exitCodes';
import { bookSources, troubleName, troubleText } from '../common/files';
import type { BookSource } from '../common/files';
import { interruptible, unlessEnding } from '../common/leftovers';
import { Inputs, outputAt, writeWhole } from '../common/outputFile';
import type { Output } from '../common/outputFile';
import { UsageError } from '../common/session';
import type { Session, Streams } from '../common/session';
import { TEXTS as PROGRAM_TEXTS } from '../common/texts';
import { inThread } from '../common/thread';
import { visibleLine } from '../common/visible';
import { findFiles } from './files';
import type { FoundFiles } from './files';
import { copyPath, mendingInto } from './copyPath';
import { checkFiles, startThreads, TIMEOUT, whyLost } from './pool';
import type { PoolOptions } from './pool';
import { PackedRows } from './packedRows';
import { progressOn } from './progress';
import type { FileRemark } from './result';
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

export type Threads = Pick<PoolOptions, 'workerFile' | 'threads' | 'heap' | 'execArgv' | 'timeout' | 'started'>;

/** Checks all plans that are asked for, writes what they came to and gives the exit code. */
export async function runCheck(request: CheckRequest, streams: Streams, threads: Threads): Promise<ExitCode> {
  const { stopped } = PROGRAM_TEXTS[request.language];
  return interruptible(
    () => checked(request, streams, threads),
    () => streams.err.write(`${stopped}\n`),
  );
}

async function checked(request: CheckRequest, streams: Streams, threads: Threads): Promise<ExitCode> {
  const { output, json, target, costs, language } = request;
  if (output === undefined && !json) throw new UsageError(TEXTS[language].errors.noOutput);
  // Without these, all that threads have to know is known: they load while the files are found.
  const knowsAll = target === undefined && costs === undefined;
  const started = knowsAll ? startThreads({ ...threads, data: { language, targets: [] } }) : undefined;
  try {
    return await checkedBy(request, streams, { ...threads, started });
  } finally {
    await (await started)?.end();
  }
}

async function checkedBy(request: CheckRequest, { out, err }: Streams, threads: Threads): Promise<ExitCode> {
  const texts = TEXTS[request.language];
  const costsSource = costsSourceOf(request, texts);
  const found = await inputsOf(request, costsSource, texts);
  const output = request.output === undefined ? undefined : await placeOf(request.output, texts);
  const targets = await targetsOf(request, texts, threads);
  const costs = await costsOf(request, costsSource, texts, threads);
  const rows = output && new PackedRows(texts);
  const spool = request.json ? await Spool.create() : undefined;
  try {
    const keep = async (remarks: readonly FileRemark[]): Promise<void> => {
      rows?.add(remarks);
      await spool?.add(remarks);
    };
    const summary = await checkAll(found, request, { targets, ...costs }, keep, err, threads);
    await spool?.close();
    if (rows) await writeOutput(output, request.output!, summary, rows, texts);
    if (spool) await writeJson(out, summary, spool, texts);
    await unlessEnding();
    for (const line of lastLines(summary, request, texts)) err.write(`${visibleLine(line)}\n`);
    return exitCode(summary);
  } finally {
    spool?.remove();
  }
}

async function inputsOf(request: CheckRequest, costs: BookSource | undefined, { errors }: CheckTexts) {
  const { paths, output, fix, target } = request;
  const found = await findFiles(paths);
  const { files, troubled, missing } = found;
  if (missing.length > 0) throw new UsageError(missing.map(errors.missing));
  if (files.length + troubled.length === 0) throw new UsageError(errors.noFiles);
  const inputs = new Inputs([...files, ...(target === undefined ? [] : [target]), ...(costs ? [costs.path] : [])]);
  if (output !== undefined && (await inputs.has(output))) throw new UsageError(errors.outputIsInput(output));
  if (fix === undefined) return found;
  // A copy may be written over an older one, but over nothing that is read, and not over the findings.
  const mending = mendingInto(fix, files);
  const findings = output === undefined ? undefined : comparable(output);
  for (const file of files) {
    const copy = copyPath(file, mending);
    if (await inputs.has(copy)) throw new UsageError(errors.copyIsInput(copy));
    if (comparable(copy) === findings) throw new UsageError(errors.copyIsOutput(copy));
  }
  return found;
}

/** Equal for names that some systems hold to be one. */
function comparable(path: string): string {
  return resolve(path).normalize('NFC').toLowerCase();
}

async function placeOf(output: string, { errors, language }: CheckTexts): Promise<Output> {
  return outputAt(output).catch((error: unknown) => {
    const why = troubleText(error, language);
    throw why === undefined ? error : new UsageError(errors.outputNotWritten(output, why));
  });
}

async function targetsOf(request: CheckRequest, texts: CheckTexts, threads: Threads): Promise<Targets> {
  const { target } = request;
  if (target === undefined) return { bodies: [], months: [] };
  const { errors } = texts;
  if (!existsSync(target)) throw new UsageError(errors.missing(target));
  const answer = await asked<Targets>('targetsIn', target, request, threads);
  if ('why' in answer) throw new UsageError(errors.target(target, answer.why), answer.code);
  const { said: targets } = answer;
  if (targets.bodies.length + targets.months.length > 0) return targets;
  throw new UsageError(errors.target(target, errors.noTarget));
}

function costsSourceOf({ costs, fix }: CheckRequest, { errors }: CheckTexts): BookSource | undefined {
  if (costs === undefined) return undefined;
  if (fix === undefined) throw new UsageError(errors.costsWithoutFix);
  const source = bookSources(costs).find(({ path }) => existsSync(path));
  if (!source) throw new UsageError(errors.missing(costs));
  return source;
}

async function costsOf(
  request: CheckRequest,
  source: BookSource | undefined,
  { errors }: CheckTexts,
  threads: Threads,
): Promise<Pick<WorkerData, 'costs'>> {
  if (!source) return {};
  const answer = await asked<PlanCells>('costsAt', source, request, threads);
  if ('why' in answer) throw new UsageError(errors.costs(request.costs!, answer.why), answer.code);
  return { costs: answer.said };
}

/** Asks a thread, which may come to its limits without taking the program with it. */
function asked<T>(name: string, what: unknown, { language }: CheckRequest, threads: Threads): Promise<Answer<T>> {
  const { workerFile, execArgv, heap, timeout = TIMEOUT } = threads;
  const workerData: WorkerData = { language, targets: [] };
  const options = { name, workerData, execArgv, heap, timeout };
  return inThread<unknown, Answer<T>>(workerFile, what, options).catch((error: unknown) =>
    whyLost(error, timeout, TEXTS[language]),
  );
}

async function checkAll(
  { files, troubled }: FoundFiles,
  { language, fix }: CheckRequest,
  { targets, costs }: { readonly targets: Targets } & Pick<WorkerData, 'costs'>,
  keep: (remarks: readonly FileRemark[]) => Promise<void>,
  err: Streams['err'],
  threads: Threads,
): Promise<Summary> {
  const texts = TEXTS[language];
  const tally = new Tally(targets, texts);
  const progress = progressOn(err, files.length, texts, language);
  const mending = fix === undefined ? {} : { mending: mendingInto(fix, files) };
  const data = { language, targets: targets.bodies, ...(costs && { costs }) };
  for (const { file, trouble } of troubled)
    tally.add(file, { kind: 'unreadable', why: troubleName(trouble, language) });
  try {
    const options = { ...threads, ...mending, data, texts, onDone: progress.done };
    for await (const { file, result } of checkFiles(files, options)) {
      await keep(tally.add(file, result));
    }
  } finally {
    progress.end();
  }
  await keep(tally.missing());
  return tally.summary();
}

async function writeOutput(place: Output, output: string, summary: Summary, rows: PackedRows, texts: CheckTexts) {
  try {
    await writeWhole(place, ({ fd }) => writeBook(fd, summary, rows, texts));
  } catch (error) {
    const why = troubleText(error, texts.language);
    throw why === undefined ? error : new UsageError(texts.errors.outputNotWritten(output, why));
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

function exitCode({ codes, severities }: Summary): ExitCode {
  return worstOf([...codes, severities.serious + severities.warning > 0 ? 1 : 0]);
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
