import type { Argument, Declaration } from '../../functions';
import { cellOf } from '../../functions/core/cell';
import type { Speaker } from './speaker';
import { Unresolved } from './resolve';
import { matrixOf } from './trace';
import type { ArgumentLine } from './types';
import { kindOf, scaleOf, unitOf } from './units';
import { CellError } from '../../sheet';

/** How many cells of a range are shown in a line. */
const FIRST_CELLS = 4;

/** Every argument with what was written for it and what was read. */
export function argumentLines(
  declaration: Declaration,
  values: readonly unknown[],
  written: readonly string[],
  say: Speaker,
): readonly ArgumentLine[] {
  const texts = say.texts.frame;
  return declaration.args.map((argument, index) => {
    const value = values[index];
    const line = { name: argument.name, label: argument.label[say.language], written: written[index] ?? '' };
    if (value instanceof Unresolved) return { ...line, read: texts.cause(value.obstacle), known: false };
    return { ...line, read: readText(declaration.args, index, values, say), known: true };
  });
}

function readText(args: readonly Argument[], index: number, values: readonly unknown[], say: Speaker): string {
  const texts = say.texts.frame;
  const value = values[index];
  if (value === null || value === undefined) return texts.omitted;
  const cells = matrixOf(value).flat();
  const show = shownBy(args, index, values, cells.length > 1, say);
  if (cells.length === 1) return isBlank(cells[0]) ? texts.blank : show(cells[0]);
  const known = cells.filter((cell) => !isBlank(cell));
  const first = known.slice(0, FIRST_CELLS).map(show).join(texts.comma);
  const blanks = cells.length - known.length;
  return [
    texts.cells(say.number(known.length), first),
    known.length > FIRST_CELLS ? texts.more : '',
    blanks > 0 ? texts.blanks(say.number(blanks)) : '',
  ].join('');
}

/** A value as it was written, with its unit; and what was read, where that differs and there is room for both. */
function shownBy(
  args: readonly Argument[],
  index: number,
  values: readonly unknown[],
  brief: boolean,
  say: Speaker,
): (cell: unknown) => string {
  const argument = args[index]!;
  const kind = kindOf(argument);
  const scale = scaleOf(args, index, values);
  const base = scale?.base ?? unitOf(argument, say.language);
  return (cell) => {
    const read = readBy(argument, cell, scale?.factor ?? 1);
    if (kind === 'date') return say.as(kind, typeof read === 'number' ? read : say.cell(cell));
    const written = say.cell(cell) + (typeof cell === 'number' ? (scale?.unit ?? base) : '');
    const meant = read === undefined ? written : say.number(read) + base;
    return brief || meant === written ? written : say.texts.frame.equals(written, meant);
  };
}

/** The number that was read, unless the argument takes no numbers, or this is none. */
function readBy({ reader }: Argument, cell: unknown, scale: number): number | undefined {
  try {
    const content = cellOf(cell);
    if (content === null || content instanceof CellError) return undefined;
    const read = reader.read(content, { scale });
    const number = typeof read === 'object' && read !== null && 'value' in read ? read.value : read;
    return typeof number === 'number' ? number : undefined;
  } catch {
    return undefined;
  }
}

export function isBlank(cell: unknown): boolean {
  try {
    return cellOf(cell) === null;
  } catch {
    return false;
  }
}

/** The arguments that were given, in words. */
export function sentenceOf(lines: readonly ArgumentLine[], say: Speaker): string {
  const texts = say.texts.frame;
  const given = lines.filter(({ written }) => written !== '');
  if (given.length === 0) return texts.noArguments;
  return texts.joinGiven(given.map(({ label, written }) => texts.given(label, written)));
}
