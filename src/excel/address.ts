/** A reference taken apart: `'第1 四半期'!A1:B3` is the cells `A1:B3` of the sheet `第1 四半期`. */
export interface Reference {
  readonly sheet: string | null;
  readonly cells: string;
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!\s]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;

/** Undefined where the text is no reference into this workbook. */
export function readReference(text: string): Reference | undefined {
  const match = REFERENCE.exec(text.trim());
  const [, quoted, plain, cells] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  // Another workbook's cells have its name in brackets, which no sheet name may hold.
  return cells === undefined || sheet?.includes('[') ? undefined : { sheet, cells };
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** Counted from 1, both ends included. */
export function rectangleOf(cells: string): Rectangle {
  const [from = '', to = from] = cells.replaceAll('$', '').toUpperCase().split(':');
  const [first, last] = [cornerOf(from), cornerOf(to)];
  return {
    top: Math.min(first.row ?? 1, last.row ?? 1),
    left: Math.min(first.column ?? 1, last.column ?? 1),
    bottom: Math.max(first.row ?? MAX_ROW, last.row ?? MAX_ROW),
    right: Math.max(first.column ?? MAX_COLUMN, last.column ?? MAX_COLUMN),
  };
}

export function overlaps(one: Rectangle, other: Rectangle): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function cornerOf(corner: string): { row?: number; column?: number } {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
  return { ...(digits && { row: Number(digits) }), ...(letters && { column: columnNumber(letters) }) };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 28 is `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
