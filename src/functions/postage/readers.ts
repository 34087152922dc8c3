import { fail } from '../../domain';
import { isUnweighed, readBand } from '../../domain/postage';
import type { Band, MailClass, MailOption } from '../../domain/postage';
import type { PostalService } from '../../reference';
import type { Content } from '../../sheet';
import type { Argument, Grid, Reader } from '../core/argument';
import { number, positive } from '../readers';
import { located } from '../core/readCell';
import {
  CLASS_TITLES,
  OPTION_TITLES,
  readMailClass,
  readMailOption,
  readService,
  SERVICE_TITLES,
} from './serviceNames';

export const mailClass: Reader<MailClass> = {
  choices: CLASS_TITLES,
  help: {
    ja: `${CLASS_TITLES.join('・')} のいずれか。「定形」「規格内」などの略称も読みます`,
    en: `one of ${CLASS_TITLES.join(', ')}, or a usual short form such as 定形 or 規格内`,
  },
  refusesZero: true,
  read: (content) => readMailClass(String(content)),
};

export const mailOptions: Reader<readonly MailOption[]> = {
  help: {
    ja: `${OPTION_TITLES.join('・')}。「一般書留+速達」のように + ・ 、 , でつなげます`,
    en: `${OPTION_TITLES.join(', ')}; joined by + ・ 、 or a comma, as in 一般書留+速達`,
  },
  refusesZero: true,
  read: (content) =>
    String(content)
      .split(/[+＋・･、,，]/)
      .map(readMailOption),
};

export const postalService: Reader<PostalService> = {
  choices: SERVICE_TITLES,
  help: {
    ja: `種別またはオプションの名前（${SERVICE_TITLES.join('・')}）`,
    en: `the name of a class or an option (${SERVICE_TITLES.join(', ')})`,
  },
  refusesZero: true,
  read: (content) => readService(String(content)),
};

export const grams = positive(
  number({
    measures: 'weight',
    help: {
      ja: '0より大きい重さ（g）。「500g」「0.5kg」のような文字列も読みます',
      en: 'a weight above 0, in grams; text such as 500g or 0.5kg is read too',
    },
  }),
);

export const centimetres = positive(
  number({
    measures: 'length',
    help: {
      ja: '0より大きい長さ（cm）。「235mm」のような文字列も読みます',
      en: 'a length above 0, in centimetres; text such as 235mm is read too',
    },
  }),
);

export const band: Reader<Band> = {
  help: {
    ja: '1枚、3～9枚、40枚以上、9枚以下 のような文字列か、1以上の整数',
    en: 'text such as 1枚, 3～9枚, 40枚以上 or 9枚以下, or a whole number from 1',
  },
  read: readBand,
};

/** The cells of a table whose columns mean different things: they are read once it is known which column is which. */
export function tableCell({ help }: Pick<Reader<Content>, 'help'>): Reader<Content> {
  return { help, read: (content) => content };
}

/** What needs no weight may have one of 0. */
export const gramsOrNone = positive(
  number({
    measures: 'weight',
    help: {
      ja: '0より大きい重さ（g）。「500g」「0.5kg」のような文字列も読みます。はがきは空白か0で構いません',
      en: 'a weight above 0, in grams; text such as 500g or 0.5kg is read too. Postcards need none: blank or 0',
    },
  }),
  0,
);

const UNSCALED = { scale: 1 };

/** Reads a cell of a table by what its column means; row and column from 0. */
export function readTableCell<T>(
  argument: Argument,
  table: Grid<Content>,
  row: number,
  column: number,
  reader: Reader<T>,
): T {
  return located(argument, { row: row + 1, column: column + 1 }, () => {
    const content = table[row]?.[column] ?? null;
    return content === null ? fail('blankNotAllowed', {}) : reader.read(content, UNSCALED);
  });
}

/** The weight in a cell of a table: a card needs none, whether the cell is blank or 0. */
export function readWeightCell(
  argument: Argument,
  table: Grid<Content>,
  row: number,
  column: number,
  service: MailClass,
): number {
  const content = table[row]?.[column] ?? null;
  if (isUnweighed(service) && content === null) return 0;
  return readTableCell(argument, table, row, column, isUnweighed(service) ? gramsOrNone : grams);
}

export function isBlankRow(row: readonly (Content | null)[]): boolean {
  return row.every((content) => content === null);
}
