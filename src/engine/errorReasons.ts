import type { Language, Text } from '../functions';
import { BookCells } from './book/bookCells';
import { valueOf } from './book/cellValues';
import type { GridAccess } from './book/gridAccess';
import { reasonOf } from './registration';
import { isCellError } from './book/cells';
import { text } from '../workbench/common/texts';

export interface ErrorReason {
  readonly code: string;
  readonly text: string;
}

/** What an error means where no function of the catalogue has given a reason. */
const GENERAL: Readonly<Record<string, Text>> = {
  '#NAME?': text(
    '関数名か名前が見つかりません。つづりを確認してください。',
    'A function or a name is not known. Check how it is spelt.',
  ),
  '#DIV/0!': text('0か空白で割っています。割る数を確認してください。', 'Division by 0 or by a blank.'),
  '#VALUE!': text(
    '計算に使えない種類の値があります。数値の代わりに文字列が入っていないか確認してください。',
    'A value is of the wrong kind, such as text in place of a number.',
  ),
  '#NUM!': text('扱えない大きさの数か、条件に合わない数です。', 'A number is too large or does not meet a condition.'),
  '#N/A': text('探した値が見つかりません。', 'What was looked for was not found.'),
  '#REF!': text(
    '参照していたセルがなくなっています。数式を直してください。',
    'A cell that the formula refers to is gone.',
  ),
  '#SPILL!': text(
    '結果を並べる範囲に別の値が入っています。そのセルを空けてください。',
    'Other values stand where the results should go. Empty those cells.',
  ),
  '#CYCLE!': text('数式が自分自身を参照しています。', 'The formula refers to itself.'),
};

/** Says why cells show errors. */
export class ErrorReasons {
  private readonly cells: BookCells;

  constructor(
    grid: GridAccess,
    private readonly language: Language,
  ) {
    this.cells = new BookCells(grid);
  }

  /** undefined where the cell shows no error. */
  at(sheet: string, row: number, column: number): ErrorReason | undefined {
    const cell = this.cells.cell(sheet, row, column);
    const value = valueOf(cell);
    if (!isCellError(value)) return undefined;
    const reason = reasonOf(cell) ?? GENERAL[value.error]?.[this.language];
    return { code: value.error, text: reason ?? '' };
  }
}
