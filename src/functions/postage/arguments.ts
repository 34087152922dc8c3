import { each, eachOrBlank, one, whole } from '../core/argument';
import { date, number } from '../readers';
import { band, centimetres, grams, gramsOrNone, mailClass as mailClassReader, mailOptions, tableCell } from './readers';

export const weight = each('weight', grams, {
  label: { ja: '重さ', en: 'weight' },
  help: {
    ja: '1通の重さ（g）を指定します。「0.5kg」のように単位の付いた文字列はそのまま読みます。',
    en: 'The weight of one item, in grams; text with its own unit, such as 0.5kg, speaks for itself.',
  },
  tellBlanks: 'zeroRefused',
});

export const weightOrNone = eachOrBlank('weight', gramsOrNone, {
  label: weight.label,
  help: {
    ja: '1通の重さ（g）を指定します。「0.5kg」のように単位の付いた文字列はそのまま読みます。通常はがき・往復はがきでは空白か0で構いません。',
    en: 'The weight of one item, in grams; text with its own unit, such as 0.5kg, speaks for itself. Postcards (通常はがき, 往復はがき) need none: blank or 0.',
  },
  tellBlanks: 'zeroRefused',
});

export const compensation = each(
  'compensation',
  number({
    measures: 'money',
    minimum: 0,
    help: {
      ja: '0以上5,000,000以下の金額（円）。「20万円」のような文字列も読みます',
      en: 'an amount from 0 to 5,000,000 yen; text such as 20万円 is read too',
    },
  }),
  {
    label: { ja: '損害要償額', en: 'compensation' },
    help: {
      ja: '一般書留の損害要償額（円）を指定します。10万円を超えると、5万円までごとに料金が加わります。省略すると10万円までの料金です。',
      en: 'What a registered item (一般書留) is insured for, in yen: above 100,000 each further 50,000 begun adds to the price. Up to 100,000 if left out.',
    },
    optional: true,
  },
);

function side(name: string, ja: string, en: string) {
  return each(name, centimetres, {
    label: { ja: ja, en: en },
    help: {
      ja: `${ja}（cm）を指定します。3辺はどの順に指定しても同じ結果です。`,
      en: `The ${en}, in centimetres. The three sides may come in any order.`,
    },
    tellBlanks: 'zeroRefused',
  });
}

export const sides = [
  side('length', '長さ', 'length'),
  side('width', '幅', 'width'),
  side('thickness', '厚さ', 'thickness'),
] as const;

export const mailClass = each('class', mailClassReader, {
  label: { ja: '種別', en: 'class' },
  help: {
    ja: '郵便の種別を指定します。定形・規格内・規格外・通常はがき・往復はがき・レターパックライト・レターパックプラス・スマートレター・ゆうメール などです。',
    en: 'The class of mail, such as 定形, 規格内, 規格外, 通常はがき, 往復はがき, レターパックライト, レターパックプラス, スマートレター or ゆうメール.',
  },
});

export const options = whole('options', mailOptions, {
  label: { ja: 'オプション', en: 'options' },
  help: {
    ja: '付けるオプションを「一般書留+速達」のような文字列か範囲で指定します。省略すると何も付けません。',
    en: 'The options, as text such as 一般書留+速達 or as a range of names; none if left out.',
  },
  optional: true,
});

const AS_OF = {
  label: { ja: '基準日', en: 'asOf' },
  help: {
    ja: 'どの日の料金によるかを指定します。省略すると、収録した最新の料金によります。',
    en: 'The day whose prices apply; the newest on record if left out.',
  },
  optional: true,
} as const;

export const asOf = each('asOf', date, AS_OF);
export const asOfOne = one('asOf', date, AS_OF);

export const tariff = whole(
  'tariff',
  tableCell({
    help: {
      ja: '1行目に 種別・重量上限(g)・料金(円) の見出しがある表。適用開始日・出典 の列もあって構いません',
      en: 'a table whose first row has the headings 種別, 重量上限(g) and 料金(円), perhaps also 適用開始日 and 出典',
    },
  }),
  {
    label: { ja: '料金表', en: 'tariff' },
    help: {
      ja: '自分の料金表を TARIFF 関数の結果と同じ見出しで指定します。載せた種別とオプションには収録した料金より優先します。省略すると収録した料金だけを使います。',
      en: 'Your own prices under the header that TARIFF() spills; what stands there beats the built-in prices. Only those are used if left out.',
    },
    optional: true,
    tellBlanks: 'zeroCounts',
  },
);

export const bands = whole('bands', band, {
  label: { ja: '枚数帯', en: 'bands' },
  help: {
    ja: '1通に入れる枚数の帯を1列または1行で指定します。1枚、3～9枚、40枚以上 のように書くか、数を入れます。',
    en: 'The cards per parcel in a column or a row: 1枚, 3～9枚, 40枚以上 or a number.',
  },
  tellBlanks: 'zeroRefused',
});

const countReader = number({
  measures: ['pieces', 'boxes'],
  minimum: 0,
  help: {
    ja: '0以上の件数。「51,819件」のような文字列も読みます',
    en: 'a count from 0 on; text such as 51,819件 is read too',
  },
});

export const counts = whole('counts', countReader, {
  label: { ja: '件数', en: 'counts' },
  help: {
    ja: '枚数帯ごとの郵送件数を、枚数帯と同じ向き・同じ数で指定します。',
    en: 'The number of parcels in each band, in as many cells and the same direction as the bands.',
  },
  tellBlanks: 'zeroCounts',
});

export const countTable = whole('counts', countReader, {
  label: counts.label,
  help: {
    ja: '枚数帯ごとの郵送件数を、枚数帯と同じ向き・同じ数で指定します。縦の枚数帯の横に月ごとの列を並べた表も指定できます。',
    en: 'The number of parcels in each band, in the same direction as the bands; a table with one column a month beside a column of bands will do too.',
  },
});

function packingTable(name: string, ja: string, en: string) {
  return whole(
    name,
    tableCell({
      help: {
        ja: '「何枚から・種別・重さ(g)」の3列か「何枚から・単価(円)」の2列の表',
        en: 'a table of 3 columns (from cards, class, weight g) or 2 (from cards, unit price)',
      },
    }),
    {
      label: { ja: ja, en: en },
      help: {
        ja: `${ja}の表を、見出しなしで「何枚から・種別・重さ(g)」の3列か「何枚から・単価(円)」の2列で指定します。枚数の少ない順に並べます。`,
        en: `The ${en}, without a header: from how many cards on, which class and weight (g); or from how many cards on, which unit price. Fewest cards first.`,
      },
      tellBlanks: 'zeroCounts',
    },
  );
}

export const packing = packingTable('packing', '梱包', 'packing');
export const currentPacking = packingTable('current', '現行の梱包', 'present packing');
export const proposedPacking = packingTable('proposed', '変更案の梱包', 'proposed packing');
