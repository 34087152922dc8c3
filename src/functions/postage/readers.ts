import { fail } from '../../domain/fault';
import { readBand } from '../../domain/postage';
import type { Band, MailClass, MailOption } from '../../domain/postage';
import type { PostalService } from '../../reference';
import type { Reader } from '../core/argument';
import type { Content } from '../core/cell';
import { text } from '../core/text';
import { number } from '../readers';
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
  expects: text(
    `${CLASS_TITLES.join('・')} のいずれか。「定形」「規格内」などの略称も読みます`,
    `one of ${CLASS_TITLES.join(', ')}, or a usual short form such as 定形 or 規格内`,
  ),
  read: (content) => readMailClass(String(content)),
};

export const mailOptions: Reader<readonly MailOption[]> = {
  expects: text(
    `${OPTION_TITLES.join('・')}。「一般書留+速達」のように + ・ 、 , でつなげます`,
    `${OPTION_TITLES.join(', ')}; joined by + ・ 、 or a comma, as in 一般書留+速達`,
  ),
  read: (content) =>
    String(content)
      .split(/[+＋・･、,，]/)
      .map(readMailOption),
};

export const postalService: Reader<PostalService> = {
  choices: SERVICE_TITLES,
  expects: text(
    `種別またはオプションの名前（${SERVICE_TITLES.join('・')}）`,
    `the name of a class or an option (${SERVICE_TITLES.join(', ')})`,
  ),
  read: (content) => readService(String(content)),
};

export const grams = positive(
  number({
    measures: 'weight',
    expects: text(
      '0より大きい重さ（g）。「500g」「0.5kg」のような文字列も読みます',
      'a weight above 0, in grams; text such as 500g or 0.5kg is read too',
    ),
  }),
);

export const centimetres = positive(
  number({
    measures: 'length',
    expects: text(
      '0より大きい長さ（cm）。「235mm」のような文字列も読みます',
      'a length above 0, in centimetres; text such as 235mm is read too',
    ),
  }),
);

export const band: Reader<Band> = {
  expects: text(
    '1枚、3～9枚、40枚以上、9枚以下 のような文字列か、1以上の整数',
    'text such as 1枚, 3～9枚, 40枚以上 or 9枚以下, or a whole number from 1',
  ),
  read: readBand,
};

/** The cells of a table whose columns mean different things: they are read once it is known which column is which. */
export function tableCell(expects: Reader<Content>['expects']): Reader<Content> {
  return { expects, read: (content) => content };
}

function positive(reader: Reader<number>): Reader<number> {
  return {
    ...reader,
    plain: { minimum: Number.MIN_VALUE, maximum: Number.MAX_VALUE, whole: false },
    read: (content, context) => {
      const value = reader.read(content, context);
      return value > 0 ? value : fail('notPositive', { value });
    },
  };
}
