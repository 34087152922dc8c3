import type { Matrix } from '../../sheet';

type Plain = number | string | boolean | null;

/** A table that is none. */
export class NoTable extends Error {}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

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
  const element = /\s*("(?:[^"]|"")*"|[^,;"]*?)\s*([,;]|$)/y;
  const body = text.slice(1, -1);
  for (;;) {
    const match = element.exec(body);
    if (!match) throw new NoTable(text);
    rows.at(-1)!.push(readPlain(match[1]!));
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
