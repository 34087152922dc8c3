import { CARD_UNITS, COST_UNITS } from '../../domain/numerals';
import type { CardUnit, CostUnit } from '../../domain/numerals';
import { each, one } from '../core/argument';
import { choice, number, figure } from '../readers';

const COST_LABEL = { ja: '費用', en: 'cost' };
const CARDS_LABEL = { ja: '枚数', en: 'cards' };
const COST_EXPECTS = {
  ja: '金額。文字列の数（37,449百万円 など）も読みます',
  en: 'an amount; text such as 37,449百万円 is read too',
};
const CARDS_EXPECTS = {
  ja: '枚数。文字列の数（1,830万枚 など）も読みます',
  en: 'a count; text such as 1,830万枚 is read too',
};

const COST_TEXT = {
  ja: '費用を指定します。単位は costUnit ですが、「40,083百万円」のように単位の付いた文字列はそのまま読みます。',
  en: 'The cost, in costUnit; text with its own unit, such as 40,083百万円, speaks for itself.',
};
const CARDS_TEXT = {
  ja: '枚数を指定します。単位は cardUnit ですが、「1,830万枚」のように単位の付いた文字列はそのまま読みます。',
  en: 'The number of cards, in cardUnit; text with its own unit, such as 1,830万枚, speaks for itself.',
};

export const cost = each('cost', number({ measures: 'money', scaledBy: 'costUnit', help: COST_EXPECTS }), {
  label: COST_LABEL,
  help: COST_TEXT,
  tellBlanks: 'zeroCounts',
});

export const cards = each(
  'cards',
  number({ measures: 'pieces', minimum: 0, scaledBy: 'cardUnit', help: CARDS_EXPECTS }),
  { label: CARDS_LABEL, help: CARDS_TEXT, tellBlanks: 'zeroRefused' },
);

/** The same two with the worth of their last printed digit. */
export const printedCost = each('cost', figure({ measures: 'money', scaledBy: 'costUnit', help: COST_EXPECTS }), {
  label: COST_LABEL,
  help: COST_TEXT,
  tellBlanks: 'zeroCounts',
});

export const printedCards = each(
  'cards',
  figure({ measures: 'pieces', minimum: 0, scaledBy: 'cardUnit', help: CARDS_EXPECTS }),
  { label: CARDS_LABEL, help: CARDS_TEXT, tellBlanks: 'zeroRefused' },
);

export const costUnit = one('costUnit', choice(Object.keys(COST_UNITS) as CostUnit[], COST_UNITS), {
  label: { ja: '費用の単位', en: 'cost unit' },
  help: {
    ja: '費用の単位を 円・千円・百万円・億円 から指定します。省略すると円です。',
    en: 'The unit of cost: 円, 千円, 百万円 or 億円. Yen if left out.',
  },
  optional: true,
});

export const cardUnit = one('cardUnit', choice(Object.keys(CARD_UNITS) as CardUnit[], CARD_UNITS), {
  label: { ja: '枚数の単位', en: 'card unit' },
  help: {
    ja: '枚数の単位を 枚・千枚・万枚・百万枚 から指定します。省略すると枚です。',
    en: 'The unit of cards: 枚, 千枚, 万枚 or 百万枚. Single cards if left out.',
  },
  optional: true,
});
