import type { Argument, Declaration } from '../../functions';
import { cellOf } from '../../functions';
import type { Speaker } from '../../functions/explanations';
import { CellError } from '../../sheet';
import { matrixOf } from './trace';
import type { ArgumentLine } from './types';
import { kindOf, scaleOf, unitOf } from './results';
import { Unresolved } from '../formula';

/** How many cells of a range are shown in a line. */
const FIRST_CELLS = 4;

/** Every argument with what was written for it and what was read. */
export function argumentLines(
  declaration: Declaration,
  values: readonly unknown[],
  written: readonly string[],
  say: Speaker,
): readonly ArgumentLine[] {
  return declaration.args.map((argument, index) => {
    const value = values[index];
    const line = { name: argument.name, label: argument.label[say.language], written: written[index] ?? '' };
    if (value instanceof Unresolved) return { ...line, read: causeText(value.obstacle, say), known: false };
    return { ...line, read: readText(declaration.args, index, values, say), known: true };
  });
}

function readText(args: readonly Argument[], index: number, values: readonly unknown[], say: Speaker): string {
  const value = values[index];
  if (value === null || value === undefined) return say.text('省略', 'left out');
  const cells = matrixOf(value).flat();
  const show = shownBy(args, index, values, cells.length > 1, say);
  if (cells.length === 1) return isBlank(cells[0]) ? say.text('空白', 'blank') : show(cells[0]);
  const known = cells.filter((cell) => !isBlank(cell));
  const first = known.slice(0, FIRST_CELLS).map(show).join(say.text('、', ', '));
  const [count, blanks] = say.numbers(known.length, cells.length - known.length);
  return [
    say.text(`${count}個の値: ${first}`, `${count} values: ${first}`),
    known.length > FIRST_CELLS ? ' …' : '',
    known.length < cells.length ? say.text(`（空白 ${blanks}個）`, ` (${blanks} blank)`) : '',
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
    return brief || meant === written ? written : `${written} = ${meant}`;
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
  const given = lines.filter(({ written }) => written !== '');
  if (given.length === 0) return say.text('引数はありません。', 'It takes no arguments.');
  const inJapanese = given.map(({ label, written }) => `「${label}」に ${written}`).join('、');
  const inEnglish = given.map(({ label, written }) => `${label} = ${written}`).join('; ');
  return say.text(`${inJapanese} を指定しています。`, `Given: ${inEnglish}.`);
}

/** Why an argument cannot be told. */
function causeText(cause: Unresolved['obstacle'], say: Speaker): string {
  switch (cause.kind) {
    case 'function':
      return say.text(
        `${cause.name} の計算はこの画面では追えません。`,
        `What ${cause.name} calculates cannot be followed here.`,
      );
    case 'expression':
      return say.text(
        '演算を含む式はこの画面では追えません。',
        'An expression with operators cannot be followed here.',
      );
    case 'otherWorkbook':
      return say.text('別のブックのセルは読み取れません。', 'Cells of another workbook cannot be read.');
    case 'severalSheets':
      return say.text(
        '複数のシートにまたがる参照は読み取れません。',
        'A reference across several sheets cannot be read.',
      );
    case 'noRange':
      return say.text(
        'セル範囲を指す名前ではないため、読み取れません。',
        'The name does not stand for a range of cells, so it cannot be read.',
      );
    case 'noSheet':
      return say.text('参照先のシートが見つかりません。', 'The sheet that it refers to was not found.');
    case 'tooManyCells':
      return say.text('セルが多すぎるため、この画面では読み取りません。', 'These are more cells than are read here.');
    case 'spillsUntold':
      return say.text(
        'この Excel では、スピルした範囲（# の付いた参照）は読み取れません。',
        'This Excel does not tell how far a formula spilled, so a reference with # cannot be read.',
      );
    case 'inside':
      return say.text(
        `中の ${cause.name} の引数に読み取れないものがあります。`,
        `An argument of ${cause.name} inside it cannot be read.`,
      );
  }
}
