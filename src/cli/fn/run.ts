import { Argument } from 'commander';
import type { Command } from 'commander';
import { call, DateCell, Failure, FUNCTIONS, signature } from '../../functions';
import type { Declaration, Language, Output, OutputCell } from '../../functions';
import type { Matrix } from '../../sheet';
import { isoOf } from '../../domain/calendar';
import type { ExitCode } from '../common/exitCodes';
import { put, UsageError } from '../common/session';
import type { Session } from '../common/session';
import { TEXTS } from '../common/texts';
import { tableText } from '../common/tableText';
import { visible, visibleLine } from '../common/visible';

export interface FnRequest {
  readonly name: string;
  readonly args: readonly string[];
  readonly asJson: boolean;
}

async function runFn({ name, args, asJson }: FnRequest, { language, out }: Session): Promise<ExitCode> {
  const texts = TEXTS[language].fn;
  const declaration = FUNCTIONS.find((candidate) => candidate.name === plainName(name));
  if (!declaration) throw new UsageError(unknownFunction(name, language));
  if (args.length > declaration.args.length) {
    const tooMany = texts.tooMany(declaration.name, declaration.args.length);
    throw new UsageError([tooMany, texts.call(signature(declaration))]);
  }
  const result = evaluate(declaration, args, language);
  await put(out, asJson ? `${visible(JSON.stringify(jsonOf(result, language)))}\n` : textOf(result, language));
  return cellsOf(result).some((cell) => cell instanceof Failure) ? 1 : 0;
}

function evaluate(declaration: Declaration, args: readonly string[], language: Session['language']): Output {
  try {
    // Nothing has to be asked of a sheet, so no result has to be waited for.
    return call(declaration, args.map(readArgument)) as Output;
  } catch (error) {
    if (error instanceof NoTable) throw new UsageError(TEXTS[language].fn.badArray(error.message));
    throw error;
  }
}

function plainName(name: string): string {
  return name.toUpperCase().replace(/^=?(?:MYNA\.)?/, '');
}

function unknownFunction(name: string, language: Session['language']): string[] {
  const texts = TEXTS[language].fn;
  const names = FUNCTIONS.map((declaration) => declaration.name);
  const similar = names.filter((candidate) => isSimilar(candidate, plainName(name)));
  const hint = similar.length > 0 ? texts.similar(similar.join(', ')) : texts.all(names.join(', '));
  return [texts.unknownFunction(name), hint];
}

function isSimilar(one: string, other: string): boolean {
  return other.length >= 3 && (one.startsWith(other.slice(0, 4)) || one.includes(other) || other.includes(one));
}

function cellsOf(output: Output): readonly OutputCell[] {
  return Array.isArray(output) ? (output as Matrix<OutputCell>).flat() : [output as OutputCell];
}

export function registerFn(program: Command, session: Session): void {
  const { fn, json, help } = TEXTS[session.language];
  program
    .command('fn')
    .description(fn.about)
    .usage(fn.usageLine)
    .addArgument(new Argument('<name>', fn.name))
    .addArgument(new Argument('[args...]', fn.args))
    .option('--json', json)
    .helpOption('-h, --help', help)
    .action(async (name: string, args: readonly string[], { json: asJson = false }: { readonly json?: boolean }) => {
      session.finish(await runFn({ name, args, asJson }, session));
    });
}

type Plain = number | string | boolean | null;

/** A table that is none. */
class NoTable extends Error {}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/** What a person typed for an argument, as hosts hand it over: null where it is left out, a matrix for a table. */
export function readArgument(text: string): Plain | Matrix<Plain> {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return readArrayConstant(trimmed);
  if (trimmed.startsWith('[')) return readJson(trimmed);
  return readPlain(trimmed);
}

function readPlain(text: string): Plain {
  if (text === '') return null;
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return NUMBER.test(text) ? Number(text) : text;
}

/** `{1,2;3,4}`; text may go without its quotes, and nothing at all stands for an empty cell. */
function readArrayConstant(text: string): Matrix<Plain> {
  if (!text.endsWith('}')) throw new NoTable(text);
  const rows: Plain[][] = [[]];
  const element = /(\s*"(?:[^"]|"")*"\s*|[^,;"]*)([,;]|$)/y;
  const body = text.slice(1, -1);
  for (;;) {
    const match = element.exec(body);
    if (!match) throw new NoTable(text);
    rows.at(-1)!.push(readPlain(match[1]!.trim()));
    if (match[2] === '') return rectangular(rows, text);
    if (match[2] === ';') rows.push([]);
  }
}

function readJson(text: string): Matrix<Plain> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NoTable(text);
  }
  const rows = (Array.isArray((value as unknown[])[0]) ? value : [value]) as unknown[][];
  const plain = rows.every(
    (row) => Array.isArray(row) && row.every((cell) => cell === null || typeof cell !== 'object'),
  );
  if (!plain) throw new NoTable(text);
  return rectangular(rows as Plain[][], text);
}

function rectangular(rows: Plain[][], text: string): Matrix<Plain> {
  if (rows.some((row) => row.length === 0 || row.length !== rows[0]!.length)) throw new NoTable(text);
  return rows;
}

type Json = number | string | boolean | { readonly error: string; readonly reason: string };

/** One value stands alone, whatever the function's shape. */
function jsonOf(output: Output, language: Language): Json | Json[][] {
  if (!isTable(output)) return jsonCell(output, language);
  const rows = output.map((row) => row.map((cell) => jsonCell(cell, language)));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

/** A table in columns; the reasons of errors below, each once. */
function textOf(output: Output, language: Language): string {
  const table = isTable(output) ? output : [[output]];
  const reasons = new Set(
    table.flat().flatMap((cell) => (cell instanceof Failure ? [`${cell.code} ${cell.reason[language]}`] : [])),
  );
  if (table.length === 1 && table[0]!.length === 1 && reasons.size > 0)
    return `${visibleLine([...reasons].join(''))}\n`;
  const lines = tableText(table.map((row) => row.map(cellText)));
  return `${[...lines, ...[...reasons].map(visibleLine)].join('\n')}\n`;
}

function isTable(output: Output): output is Matrix<OutputCell> {
  return Array.isArray(output);
}

function jsonCell(cell: OutputCell, language: Language): Json {
  if (cell instanceof Failure) return { error: cell.code, reason: cell.reason[language] };
  return cell instanceof DateCell ? isoOf(cell.serial) : cell;
}

function cellText(cell: OutputCell): { text: string; number: boolean } {
  if (cell instanceof Failure) return { text: cell.code, number: false };
  if (cell instanceof DateCell) return { text: isoOf(cell.serial), number: false };
  if (typeof cell === 'boolean') return { text: cell ? 'TRUE' : 'FALSE', number: false };
  return { text: visibleLine(String(cell)), number: typeof cell === 'number' };
}
