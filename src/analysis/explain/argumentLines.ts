import type { Argument, Declaration } from '../../functions';
import { cellOf } from '../../functions/core/cell';
import type { Speaker } from './speaker';
import { Unresolved } from './resolve';
import { TEXTS } from './texts';
import { matrixOf } from './trace';
import type { ArgumentLine } from './types';
import { kindOf, scaleOf, unitOf } from './units';

/** How many cells of a range are shown in a line. */
const FIRST_CELLS = 4;

/** Every argument with what was written for it and what was read. */
export function argumentLines(
  declaration: Declaration,
  values: readonly unknown[],
  written: readonly string[],
  say: Speaker,
): readonly ArgumentLine[] {
  const texts = TEXTS[say.language];
  return declaration.args.map((argument, index) => {
    const value = values[index];
    const line = { name: argument.name, label: argument.label[say.language], written: written[index] ?? '' };
    if (value instanceof Unresolved) return { ...line, read: texts.cause(value.obstacle), known: false };
    return { ...line, read: readText(declaration.args, index, values, say), known: true };
  });
}

function readText(args: readonly Argument[], index: number, values: readonly unknown[], say: Speaker): string {
  const texts = TEXTS[say.language];
  const value = values[index];
  if (value === null || value === undefined) return texts.omitted;
  const cells = matrixOf(value).flat();
  const show = shownBy(args, index, values, say);
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

/** A number with its unit; and, where another argument gives a larger one, what that makes of it. */
function shownBy(
  args: readonly Argument[],
  index: number,
  values: readonly unknown[],
  say: Speaker,
): (cell: unknown) => string {
  const argument = args[index]!;
  const kind = kindOf(argument);
  const unit = unitOf(argument, say.language);
  const scale = scaleOf(args, index, values);
  return (cell) => {
    const shown = say.cell(cell, kind);
    if (typeof cell !== 'number' || kind === 'date') return shown;
    if (!scale) return `${shown}${unit}`;
    if (scale.unit === scale.base) return `${shown}${scale.unit}`;
    return TEXTS[say.language].equals(
      `${shown}${scale.unit}`,
      scaledText(args, index, cell, scale.unit, say) + scale.base,
    );
  };
}

function scaledText(args: readonly Argument[], index: number, cell: number, unit: string, say: Speaker): string {
  const { reader } = args[index]!;
  const by = args.find(({ name }) => name === reader.scaledBy)!.reader;
  try {
    const read = reader.read(cell, { scale: by.factorOf?.(unit) ?? 1 });
    return say.cell(typeof read === 'number' ? read : (read as { value: number }).value);
  } catch {
    return say.cell(cell);
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
  const texts = TEXTS[say.language];
  const given = lines.filter(({ written }) => written !== '');
  if (given.length === 0) return texts.noArguments;
  return texts.joinGiven(given.map(({ label, written }) => texts.given(label, written)));
}
