export interface TextCell {
  readonly text: string;
  readonly number: boolean;
}

/** Lines of columns that stand below each other; numbers are set to the right. */
export function tableText(rows: readonly (readonly TextCell[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column]!.text))));
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

function padded({ text, number }: TextCell, columns: number): string {
  const space = ' '.repeat(columns - width(text));
  return number ? space + text : text + space;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6～]/u;

/** Columns of a terminal: Japanese letters take two. */
export function width(text: string): number {
  let columns = 0;
  for (const letter of text) columns += WIDE.test(letter) ? 2 : 1;
  return columns;
}
