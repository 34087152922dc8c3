import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { ErrorCode } from '../core/cell';
import type { Text } from '../core/text';
import { number } from './wording';

type Entry<K extends FaultKind> = readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
type Table<K extends FaultKind> = { readonly [P in K]: Entry<P> };

const say = (ja: string, en: string): Text => ({ ja, en });

export const POSTAGE_FAULTS = {
  noTariffOnDay: [
    '#N/A',
    ({ service, day, since }) =>
      say(
        `${day} の${service}の料金は収録されていません（収録は ${since} から）。`,
        `No price of ${service} for ${day} is on record (records begin on ${since}).`,
      ),
  ],
  weightAboveTariff: [
    '#N/A',
    ({ service, grams, limit }) =>
      say(
        `${service}で送れるのは ${number(limit)} g までです（指定された重さ: ${number(grams)} g）。`,
        `${service} takes at most ${number(limit)} g (given: ${number(grams)} g).`,
      ),
  ],
  noClassForParcel: [
    '#N/A',
    ({ reason, value, limit }) =>
      reason === 'weight'
        ? say(
            `${number(value)} g は重すぎて定形外郵便でも送れません（上限 ${number(limit)} g）。`,
            `${number(value)} g is too heavy even for non-standard mail (limit ${number(limit)} g).`,
          )
        : say(
            `この大きさは定形外郵便（規格外）でも送れません（${number(value)} cm、上限 ${number(limit)} cm）。`,
            `This size is too large even for oversize mail (${number(value)} cm, limit ${number(limit)} cm).`,
          ),
  ],
  optionNotForClass: [
    '#VALUE!',
    ({ option, service }) =>
      say(`${service}に「${option}」は付けられません。`, `"${option}" is not offered for ${service}.`),
  ],
  optionsExclude: [
    '#VALUE!',
    ({ first, second }) =>
      say(`「${first}」と「${second}」は同時に指定できません。`, `"${first}" and "${second}" cannot go together.`),
  ],
  optionNeeds: [
    '#VALUE!',
    ({ option, needed }) =>
      say(`「${option}」は「${needed}」と一緒に指定してください。`, `"${option}" needs "${needed}".`),
  ],
  noSourcedPrice: [
    '#N/A',
    ({ option, service }) =>
      say(
        `${service}の「${option}」の料金は、出典を確認できないため収録していません。`,
        `The price of "${option}" for ${service} is not on record for want of a source.`,
      ),
  ],
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
      say(`枚数帯「${text}」は下限が上限を超えています。`, `The band "${text}" has its lower end above its upper end.`),
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
  packingMixed: [
    '#VALUE!',
    ({ row }) => say(`梱包の表の${row}行目に空白があります。`, `Row ${row} of the packing table has a blank.`),
  ],
  packingOrder: [
    '#VALUE!',
    ({ row, from }) =>
      say(
        `梱包の表の${row}行目（${number(from)}枚から）は、前の行より大きい枚数から始めてください。`,
        `Row ${row} of the packing table (from ${number(from)}) must start above the row before.`,
      ),
  ],
  tariffColumnMissing: [
    '#VALUE!',
    ({ column }) =>
      say(
        `料金表に「${column}」の列がありません。見出しは =MYNA.TARIFF() と同じにしてください。`,
        `The tariff has no column "${column}". Use the header of =MYNA.TARIFF().`,
      ),
  ],
  tariffColumnTwice: [
    '#VALUE!',
    ({ column }) => say(`料金表に「${column}」の列が2つあります。`, `The tariff has two columns "${column}".`),
  ],
  tariffCell: [
    '#VALUE!',
    ({ row, column, text }) =>
      say(
        `料金表の${row}行目「${column}」の「${text}」を読めません。`,
        `"${text}" in row ${row}, column "${column}" of the tariff does not read.`,
      ),
  ],
  tariffRowTwice: [
    '#VALUE!',
    ({ row, service }) =>
      say(
        `料金表の${row}行目は、${service}の同じ重量・適用開始日の行と重複しています。`,
        `Row ${row} of the tariff repeats a weight and date of ${service}.`,
      ),
  ],
  alreadyLightest: [
    '#N/A',
    ({ service, grams }) =>
      say(
        `${service}の ${number(grams)} g より軽い料金区分はありません。`,
        `There is no lighter tier of ${service} than that of ${number(grams)} g.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;
