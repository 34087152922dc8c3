import { dayOf, ERAS } from '../../domain/calendar';
import type { DataTable } from './table';

/** Excel's days begin with 1900: an era that is older begins with them. */
const FIRST_YEAR = 1900;

const oldestFirst = [...ERAS].reverse().map((era) => ({
  ...era,
  firstDay: era.from.year < FIRST_YEAR ? 0 : dayOf(era.from),
}));

const SOURCE = '元号を改める政令';

/** The eras in order of time, for the day that is written. */
export const ERA_TABLE: DataTable = {
  title: { ja: '元号', en: 'Eras' },
  source: SOURCE,
  columns: [
    { name: 'MYNA_x_eraDays', heading: '最初の日' },
    { name: 'MYNA_x_eraNames', heading: '元号' },
    { name: 'MYNA_x_eraLetters', heading: '略号' },
    { name: 'MYNA_x_eraYears', heading: '元年（西暦）' },
  ],
  rows: oldestFirst.map(({ firstDay, name, letter, from }) => [firstDay, name, letter, from.year]),
};

/** How they may be written before a year, for the text that is read. */
export const ERA_SPELLINGS: DataTable = {
  title: { ja: '元号の書き方', en: 'Spellings of eras' },
  source: SOURCE,
  columns: [
    { name: 'MYNA_x_eraSpellings', heading: '書き方' },
    { name: 'MYNA_x_eraFirstYears', heading: '元年（西暦）' },
    { name: 'MYNA_x_eraBegins', heading: '最初の日' },
  ],
  rows: oldestFirst.flatMap(({ name, letter, ligature, from, firstDay }) =>
    [name, name[0]!, letter, ligature].map((spelling) => [spelling, from.year, firstDay]),
  ),
};
