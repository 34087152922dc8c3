import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { Text } from '../core/text';
import { titleOf as title } from '../postage/serviceNames';
import { list, number } from './wording';
import type { ErrorCode } from '../../sheet';

type Entry<K extends FaultKind> = readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
type Table<K extends FaultKind> = { readonly [P in K]: Entry<P> };

const say = (ja: string, en: string): Text => ({ ja, en });

const TARIFF_FAULTS = {
  noTariffOnDay: [
    '#N/A',
    ({ service, day, since }) => {
      const ja = `${day ? `${day} の` : ''}${service ? `${title(service)}の` : ''}料金は収録されていません`;
      const en = `No price${service ? ` of ${title(service)}` : ''}${day ? ` for ${day}` : ''} is on record`;
      return since
        ? say(`${ja}。${since} 以降の日付を指定してください。`, `${en}. Give a day from ${since} on.`)
        : say(`${ja}。`, `${en}.`);
    },
  ],
  tariffEnded: [
    '#N/A',
    ({ service, until }) =>
      say(
        `${title(service)}の料金は ${until} までしか収録されていません。asOf にそれまでの日付を指定してください。今の料金は、POSTAGE などの tariff に自分の表で指定できます。`,
        `Prices of ${title(service)} are on record until ${until} only. Give a day up to then as asOf; present prices can be given to POSTAGE and the others as tariff.`,
      ),
  ],
  weightAboveTariff: [
    '#N/A',
    ({ service, grams, limit }) =>
      say(
        `${title(service)}で送れるのは ${number(limit)} g までです（指定された重さ: ${number(grams)} g）。`,
        `${title(service)} takes at most ${number(limit)} g (given: ${number(grams)} g).`,
      ),
  ],
  alreadyLightest: [
    '#N/A',
    ({ service, grams }) =>
      say(
        `${title(service)}は ${number(grams)} g より軽くしても料金が下がりません。`,
        `No lighter tier of ${title(service)} costs less than that of ${number(grams)} g.`,
      ),
  ],
  tariffColumnMissing: [
    '#VALUE!',
    ({ column }) =>
      say(
        `「${column}」の列がありません。1行目の見出しは =MYNA.TARIFF() と同じにしてください。`,
        `There is no column "${column}". The first row must be a header like that of =MYNA.TARIFF().`,
      ),
  ],
  tariffColumnTwice: [
    '#VALUE!',
    ({ column }) =>
      say(
        `「${column}」に当たる列が2つあります。1つにしてください。`,
        `Two columns stand for "${column}". Leave one of them.`,
      ),
  ],
  tariffRowTwice: [
    '#VALUE!',
    ({ row, service }) =>
      say(
        `${row}行目は、${title(service)}の同じ重量上限・適用開始日の行と重複しています。どちらかを消してください。`,
        `Row ${row} repeats a weight limit and date of ${title(service)}. Remove one of the two rows.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;

const ITEM_FAULTS = {
  noClassForParcel: [
    '#N/A',
    ({ excess, value, limit }) => {
      const given = { value: number(value), limit: number(limit) };
      const least = '長さ 12 cm・幅 6 cm 以上のあて名札を付ければ定形外郵便で送れます';
      const tag = 'it needs an address tag of at least 12 × 6 cm';
      return {
        heavy: say(
          `${given.value} g は定形外郵便で送れる重さ（${given.limit} g 以下）を超えています。`,
          `${given.value} g is more than non-standard mail takes (${given.limit} g).`,
        ),
        long: say(
          `いちばん長い辺 ${given.value} cm は、定形外郵便で送れる長さ（${given.limit} cm 以下）を超えています。`,
          `The longest side, ${given.value} cm, is more than non-standard mail takes (${given.limit} cm).`,
        ),
        bulky: say(
          `3辺の合計 ${given.value} cm は、定形外郵便で送れる大きさ（${given.limit} cm 以下）を超えています。`,
          `The three sides add up to ${given.value} cm, more than non-standard mail takes (${given.limit} cm).`,
        ),
        short: say(
          `いちばん長い辺が ${given.value} cm では小さすぎます（${given.limit} cm 以上）。${least}。`,
          `The longest side, ${given.value} cm, is less than ${given.limit} cm: ${tag}.`,
        ),
        narrow: say(
          `2番目に長い辺が ${given.value} cm では小さすぎます（${given.limit} cm 以上）。${least}。`,
          `The second longest side, ${given.value} cm, is less than ${given.limit} cm: ${tag}.`,
        ),
      }[excess];
    },
  ],
  ambiguousService: [
    '#VALUE!',
    ({ text, choices }) =>
      say(
        `「${text}」だけではどれか決まりません。${list(choices)} のいずれかを指定してください。`,
        `"${text}" alone may be any of ${choices.join(', ')}. Say which.`,
      ),
  ],
  optionNotForClass: [
    '#VALUE!',
    ({ option, service }) =>
      say(
        `${title(service)}に「${title(option)}」は付けられません。種別かオプションを変えてください。`,
        `"${title(option)}" is not offered for ${title(service)}. Change the class or the options.`,
      ),
  ],
  optionTwice: [
    '#VALUE!',
    ({ option }) =>
      say(
        `「${title(option)}」が2回指定されています。1回にしてください。`,
        `"${title(option)}" is given twice. Give it once.`,
      ),
  ],
  optionsExclude: [
    '#VALUE!',
    ({ first, second }) =>
      say(
        `「${title(first)}」と「${title(second)}」は同時に付けられません。どちらか一方を指定してください。`,
        `"${title(first)}" and "${title(second)}" are not offered together. Give one of them.`,
      ),
  ],
  optionNeeds: [
    '#VALUE!',
    ({ option, needed }) =>
      say(
        `「${title(option)}」は「${title(needed)}」にだけ付けられます。一緒に指定してください。`,
        `"${title(option)}" is offered only with "${title(needed)}". Give both.`,
      ),
  ],
  optionsWithUnitPrice: [
    '#VALUE!',
    () =>
      say(
        '梱包の表に単価があるときは指定できません。単価はそのまま使います。オプションを含めるか、種別と重さの3列で指定してください。',
        'Not with a packing table of unit prices: nothing is added to them. Include the options, or give class and weight.',
      ),
  ],
  noSourcedPrice: [
    '#N/A',
    ({ option, service }) =>
      say(
        `${title(service)}の「${title(option)}」の料金は、出典を確認できないため収録していません。`,
        `The price of "${title(option)}" for ${title(service)} is not on record for want of a source.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;

const PACKING_FAULTS = {
  unreadableBand: [
    '#VALUE!',
    ({ text }) =>
      say(
        `「${text}」は枚数帯として読めません。1枚、3～9枚、40枚以上 のように入力してください。`,
        `"${text}" does not read as a band. Write 1枚, 3～9枚 or 40枚以上.`,
      ),
  ],
  bandReversed: [
    '#VALUE!',
    ({ text }) =>
      say(
        `枚数帯「${text}」は下限が上限を超えています。3～9枚 のように小さい方から書いてください。`,
        `The band "${text}" has its lower end above its upper end. Write the smaller number first.`,
      ),
  ],
  bandSplit: [
    '#VALUE!',
    ({ band, boundary }) =>
      say(
        `枚数帯「${band}」の途中（${number(boundary)}枚）で梱包が変わります。件数を分けられないため計算できません。枚数帯か梱包の区切りを合わせてください。`,
        `The packing changes inside the band "${band}" (at ${number(boundary)} cards); its count cannot be divided. Align the bands with the packing.`,
      ),
  ],
  bandBelowPacking: [
    '#N/A',
    ({ band, first }) =>
      say(
        `枚数帯「${band}」の梱包が決まっていません（梱包の表は ${number(first)} 枚から）。`,
        `No packing is given for the band "${band}" (the packing table begins at ${number(first)}).`,
      ),
  ],
  packingColumns: [
    '#VALUE!',
    ({ columns }) =>
      say(
        `梱包の表は「何枚から・種別・重さ(g)」の3列か「何枚から・単価(円)」の2列です（指定: ${columns}列）。`,
        `The packing table has 3 columns (from cards, class, weight g) or 2 (from cards, unit price); given: ${columns}.`,
      ),
  ],
  packingOrder: [
    '#VALUE!',
    ({ row, from }) =>
      say(
        `梱包の表の${row}行目（${number(from)}枚から）は、前の行より大きい枚数から始めてください。`,
        `Row ${row} of the packing table (from ${number(from)}) must start above the row before.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;

export const POSTAGE_FAULTS = { ...TARIFF_FAULTS, ...ITEM_FAULTS, ...PACKING_FAULTS };
