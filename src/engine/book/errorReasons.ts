import type { Language, Text } from '../../functions';
import { BookCells } from './bookCells';
import { valueOf } from '../access/cellValues';
import type { GridAccess } from '../access/gridAccess';
import { reasonOf } from '../registration';
import type { ErrorReason } from '../registration';
import { isStoredError } from '../../sheet';

/** What an error means where no function of the catalogue has given a reason. */
const GENERAL: Readonly<Record<string, Text>> = {
  '#NAME?': {
    ja: '関数名か名前が見つかりません。つづりを確認してください。',
    en: 'A function or a name is not known. Check how it is spelt.',
  },
  '#DIV/0!': { ja: '0か空白で割っています。割る数を確認してください。', en: 'Division by 0 or by a blank.' },
  '#VALUE!': {
    ja: '計算に使えない種類の値があります。数値の代わりに文字列が入っていないか確認してください。',
    en: 'A value is of the wrong kind, such as text in place of a number.',
  },
  '#NUM!': {
    ja: '扱えない大きさの数か、条件に合わない数です。',
    en: 'A number is too large or does not meet a condition.',
  },
  '#N/A': { ja: '探した値が見つかりません。', en: 'What was looked for was not found.' },
  '#REF!': {
    ja: '参照していたセルがなくなっています。数式を直してください。',
    en: 'A cell that the formula refers to is gone.',
  },
  '#SPILL!': {
    ja: '結果を並べる範囲に別の値が入っています。そのセルを空けてください。',
    en: 'Other values stand where the results should go. Empty those cells.',
  },
  '#CYCLE!': { ja: '数式が自分自身を参照しています。', en: 'The formula refers to itself.' },
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
    if (!isStoredError(value)) return undefined;
    const reason = reasonOf(cell) ?? GENERAL[value.error]?.[this.language];
    return { code: value.error, text: reason ?? '' };
  }
}
