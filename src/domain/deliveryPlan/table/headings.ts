import { normalizeWidth } from '../../numerals';
import { numeralIn } from './cells';
import type { PlanCell } from './cells';
import { meaningOf } from './vocabulary';
import type { Meaning } from './vocabulary';
import type { PlanView } from './planSheet';

/** What a line of figures is called, and what it stands under. */
export interface LineHeading {
  readonly position: number;
  readonly text: string;
  readonly meaning: Meaning | undefined;
  /** The headings above that are no part of its name: a body, or a word such as 窓口体制. */
  readonly groups: readonly string[];
}

const known = new Map<string, Meaning | undefined>();

/** Long texts are no headings; the same short ones recur all over a book. */
export function meaningIn(cell: PlanCell): Meaning | undefined {
  if (typeof cell !== 'string' || cell.length > 40) return undefined;
  if (!known.has(cell)) {
    if (known.size > 10_000) known.clear();
    known.set(cell, meaningOf(cell));
  }
  return known.get(cell);
}

/** What texts of figures are made of: most texts need not be read to know that they are none. */
const FIGURE = /^[-+▲△−約¥￥([（\s\d０-９,，.．百十千万億枚件人円%％窓口台日名か箇所ヶ回/／\])）]+$/;

/** Whether a cell can be a figure of a table; a year in a heading is none. */
export function isFigure(cell: PlanCell): boolean {
  if (typeof cell === 'string' && !(FIGURE.test(cell) && /[\d０-９]/.test(cell))) return false;
  const value = typeof cell === 'string' ? numeralIn(cell)?.value : cell;
  return (
    typeof value === 'number' && !Number.isNaN(value) && !(Number.isInteger(value) && value >= 1990 && value <= 2100)
  );
}

export interface Lines {
  readonly left: number;
  readonly right: number;
}

/** The headings in the rows from `top` to `bottom`, line by line. */
export function headingsIn(view: PlanView, top: number, bottom: number, { left, right }: Lines): LineHeading[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const position = left + index;
    const texts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      // A blank above another heading lies under the group that begins to its left.
      const grouped = row < bottom && view.at(bottom, position) !== null;
      const cell = grouped ? view.groupAt(row, position, left) : view.at(row, position);
      if (cell !== null && texts.at(-1) !== cell) texts.push(String(cell));
    }
    return readHeading(texts, position);
  });
}

const UNIT = /^[([]?(?:単位:?)?(?:枚|件|人|名|台|日|窓口|[か箇]所|枚\/[日月])[)\]]?$/;
const isUnit = (text: string): boolean => UNIT.test(normalizeWidth(text).trim());

/** The longest run of headings that has a meaning names the line; units below it do not. */
function readHeading(all: readonly string[], position: number): LineHeading {
  for (const texts of [all, all.filter((text) => !isUnit(text))]) {
    for (let from = 0; from < texts.length; from++) {
      const name = texts.slice(from);
      const groups = texts.slice(0, from);
      const meaning = meaningIn(name.join('')) ?? meaningIn(name.reverse().join(''));
      if (meaning) return { position, text: texts.at(-1)!, meaning: underActual(meaning, groups), groups };
    }
  }
  return { position, text: all.at(-1) ?? '', meaning: undefined, groups: all.slice(0, -1) };
}

const OF_ACTUAL: ReadonlySet<Meaning> = new Set([
  'actual',
  'applied',
  'reservationSlots',
  'noticeDays',
  'month',
  'body',
]);

/** Under 実績 stands what was: no plan is judged by its windows. */
function underActual(meaning: Meaning, groups: readonly string[]): Meaning | undefined {
  if (OF_ACTUAL.has(meaning) || !groups.some((group) => group.includes('実績'))) return meaning;
  return meaning === 'cards' ? 'actual' : undefined;
}
