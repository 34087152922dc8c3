import type { PostageFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { list, number } from '../core/text';
import { titleOf as title } from './serviceNames';

export const POSTAGE_FAULTS: FaultTexts<PostageFaults> = {
  // prices
  noTariffOnDay: [
    '#N/A',
    ({ service, day, since }) => {
      const ja = `${day ? `${day} の` : ''}${service ? `${title(service)}の` : ''}料金は収録されていません`;
      const en = `No price${service ? ` of ${title(service)}` : ''}${day ? ` for ${day}` : ''} is on record`;
      return since
        ? { ja: `${ja}。${since} 以降の日付を指定してください。`, en: `${en}. Give a day from ${since} on.` }
        : { ja: `${ja}。`, en: `${en}.` };
    },
  ],
  tariffEnded: [
    '#N/A',
    ({ service, until }) => ({
      ja: `${title(service)}の料金は ${until} までしか収録されていません。asOf にそれまでの日付を指定してください。今の料金は、POSTAGE などの tariff に自分の表で指定できます。`,
      en: `Prices of ${title(service)} are on record until ${until} only. Give a day up to then as asOf; present prices can be given to POSTAGE and the others as tariff.`,
    }),
  ],
  weightAboveTariff: [
    '#N/A',
    ({ service, grams, limit }) => ({
      ja: `${title(service)}で送れるのは ${number(limit)} g までです（指定された重さ: ${number(grams)} g）。`,
      en: `${title(service)} takes at most ${number(limit)} g (given: ${number(grams)} g).`,
    }),
  ],
  alreadyLightest: [
    '#N/A',
    ({ service, grams }) => ({
      ja: `${title(service)}は ${number(grams)} g より軽くしても料金が下がりません。`,
      en: `No lighter tier of ${title(service)} costs less than that of ${number(grams)} g.`,
    }),
  ],
  tariffColumnMissing: [
    '#VALUE!',
    ({ column }) => ({
      ja: `「${column}」の列がありません。1行目の見出しは =MYNA.TARIFF() と同じにしてください。`,
      en: `There is no column "${column}". The first row must be a header like that of =MYNA.TARIFF().`,
    }),
  ],
  tariffColumnTwice: [
    '#VALUE!',
    ({ column }) => ({
      ja: `「${column}」に当たる列が2つあります。1つにしてください。`,
      en: `Two columns stand for "${column}". Leave one of them.`,
    }),
  ],
  tariffRowTwice: [
    '#VALUE!',
    ({ row, service }) => ({
      ja: `${row}行目は、${title(service)}の同じ重量上限・適用開始日の行と重複しています。どちらかを消してください。`,
      en: `Row ${row} repeats a weight limit and date of ${title(service)}. Remove one of the two rows.`,
    }),
  ],

  // an item and its options
  noClassForParcel: [
    '#N/A',
    ({ excess, value, limit }) => {
      const given = { value: number(value), limit: number(limit) };
      const least = '長さ 12 cm・幅 6 cm 以上のあて名札を付ければ定形外郵便で送れます';
      const tag = 'it needs an address tag of at least 12 × 6 cm';
      return {
        heavy: {
          ja: `${given.value} g は定形外郵便で送れる重さ（${given.limit} g 以下）を超えています。`,
          en: `${given.value} g is more than non-standard mail takes (${given.limit} g).`,
        },
        long: {
          ja: `いちばん長い辺 ${given.value} cm は、定形外郵便で送れる長さ（${given.limit} cm 以下）を超えています。`,
          en: `The longest side, ${given.value} cm, is more than non-standard mail takes (${given.limit} cm).`,
        },
        bulky: {
          ja: `3辺の合計 ${given.value} cm は、定形外郵便で送れる大きさ（${given.limit} cm 以下）を超えています。`,
          en: `The three sides add up to ${given.value} cm, more than non-standard mail takes (${given.limit} cm).`,
        },
        short: {
          ja: `いちばん長い辺が ${given.value} cm では小さすぎます（${given.limit} cm 以上）。${least}。`,
          en: `The longest side, ${given.value} cm, is less than ${given.limit} cm: ${tag}.`,
        },
        narrow: {
          ja: `2番目に長い辺が ${given.value} cm では小さすぎます（${given.limit} cm 以上）。${least}。`,
          en: `The second longest side, ${given.value} cm, is less than ${given.limit} cm: ${tag}.`,
        },
      }[excess];
    },
  ],
  ambiguousService: [
    '#VALUE!',
    ({ text, choices }) => ({
      ja: `「${text}」だけではどれか決まりません。${list(choices)} のいずれかを指定してください。`,
      en: `"${text}" alone may be any of ${choices.join(', ')}. Say which.`,
    }),
  ],
  optionNotForClass: [
    '#VALUE!',
    ({ option, service }) => ({
      ja: `${title(service)}に「${title(option)}」は付けられません。種別かオプションを変えてください。`,
      en: `"${title(option)}" is not offered for ${title(service)}. Change the class or the options.`,
    }),
  ],
  optionTwice: [
    '#VALUE!',
    ({ option }) => ({
      ja: `「${title(option)}」が2回指定されています。1回にしてください。`,
      en: `"${title(option)}" is given twice. Give it once.`,
    }),
  ],
  optionsExclude: [
    '#VALUE!',
    ({ first, second }) => ({
      ja: `「${title(first)}」と「${title(second)}」は同時に付けられません。どちらか一方を指定してください。`,
      en: `"${title(first)}" and "${title(second)}" are not offered together. Give one of them.`,
    }),
  ],
  optionNeeds: [
    '#VALUE!',
    ({ option, needed }) => ({
      ja: `「${title(option)}」は「${title(needed)}」にだけ付けられます。一緒に指定してください。`,
      en: `"${title(option)}" is offered only with "${title(needed)}". Give both.`,
    }),
  ],
  optionsWithUnitPrice: [
    '#VALUE!',
    () => ({
      ja: '梱包の表に単価があるときは指定できません。単価はそのまま使います。オプションを含めるか、種別と重さの3列で指定してください。',
      en: 'Not with a packing table of unit prices: nothing is added to them. Include the options, or give class and weight.',
    }),
  ],
  compensationAbove: [
    '#NUM!',
    ({ value, most }) => ({
      ja: `損害要償額は ${number(most)} 円までです（指定された額: ${number(value)} 円）。`,
      en: `A registered item is insured for at most ${number(most)} yen (given: ${number(value)}).`,
    }),
  ],
  compensationUnregistered: [
    '#VALUE!',
    () => ({
      ja: '指定できるのは、オプションに「一般書留」を付けたときだけです。一般書留を付けるか、損害要償額を空白にしてください。',
      en: 'Only with the option 一般書留. Add it, or leave the compensation blank.',
    }),
  ],
  noSourcedPrice: [
    '#N/A',
    ({ option, service }) => ({
      ja: `${title(service)}の「${title(option)}」の料金は、出典を確認できないため収録していません。`,
      en: `The price of "${title(option)}" for ${title(service)} is not on record for want of a source.`,
    }),
  ],

  // bands and packings
  unreadableBand: [
    '#VALUE!',
    ({ text }) => ({
      ja: `「${text}」は枚数帯として読めません。1枚、3～9枚、40枚以上 のように入力してください。`,
      en: `"${text}" does not read as a band. Write 1枚, 3～9枚 or 40枚以上.`,
    }),
  ],
  bandReversed: [
    '#VALUE!',
    ({ text }) => ({
      ja: `枚数帯「${text}」は下限が上限を超えています。3～9枚 のように小さい方から書いてください。`,
      en: `The band "${text}" has its lower end above its upper end. Write the smaller number first.`,
    }),
  ],
  bandSplit: [
    '#VALUE!',
    ({ band, boundary }) => ({
      ja: `枚数帯「${band}」の途中（${number(boundary)}枚）で梱包が変わります。件数を分けられないため計算できません。枚数帯か梱包の区切りを合わせてください。`,
      en: `The packing changes inside the band "${band}" (at ${number(boundary)} cards); its count cannot be divided. Align the bands with the packing.`,
    }),
  ],
  bandBelowPacking: [
    '#N/A',
    ({ band, first }) => ({
      ja: `枚数帯「${band}」の梱包が決まっていません（梱包の表は ${number(first)} 枚から）。`,
      en: `No packing is given for the band "${band}" (the packing table begins at ${number(first)}).`,
    }),
  ],
  packingColumns: [
    '#VALUE!',
    ({ columns }) => ({
      ja: `梱包の表は「何枚から・種別・重さ(g)」の3列か「何枚から・単価(円)」の2列です（指定: ${columns}列）。`,
      en: `The packing table has 3 columns (from cards, class, weight g) or 2 (from cards, unit price); given: ${columns}.`,
    }),
  ],
  packingOrder: [
    '#VALUE!',
    ({ row, from }) => ({
      ja: `梱包の表の${row}行目（${number(from)}枚から）は、前の行より大きい枚数から始めてください。`,
      en: `Row ${row} of the packing table (from ${number(from)}) must start above the row before.`,
    }),
  ],
};
