/** What a number counts or measures. Two numbers of one kind can be added up. */
export type Dimension =
  | 'money'
  | 'pieces'
  | 'people'
  | 'terminals'
  | 'windows'
  | 'places'
  | 'seats'
  | 'times'
  | 'boxes'
  | 'bodies'
  | 'days'
  | 'months'
  | 'years'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'share'
  | 'weight'
  | 'length';

/** The units of each kind, each with the power of ten by which it is more than one: kilograms are read in grams, millimetres in centimetres. */
const UNITS_OF: Readonly<Record<Dimension, Readonly<Record<string, number>>>> = {
  money: { 円: 0 },
  pieces: { 枚: 0, 件: 0, 通: 0 },
  people: { 人: 0, 名: 0 },
  terminals: { 台: 0 },
  windows: { 窓口: 0 },
  places: { か所: 0 },
  seats: { 席: 0 },
  times: { 回: 0 },
  boxes: { 箱: 0 },
  bodies: { 団体: 0 },
  days: { 日: 0 },
  months: { か月: 0 },
  years: { 年: 0 },
  hours: { 時間: 0 },
  minutes: { 分: 0 },
  seconds: { 秒: 0 },
  share: { '%': -2, 割: -1 },
  weight: { g: 0, kg: 3 },
  length: { cm: 0, mm: -1, m: 2 },
};

/** What a number may be counted for: 7万件/日, 10分/件. */
export type Per = 'piece' | 'day';

export const PERS: Readonly<Record<string, Per>> = { 件: 'piece', 枚: 'piece', 通: 'piece', 日: 'day' };

export interface Unit {
  readonly measures: Dimension;
  readonly power: number;
}

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(UNITS_OF) as Dimension[]).flatMap((measures) =>
    Object.entries(UNITS_OF[measures]).map(([name, power]): [string, Unit] => [name, { measures, power }]),
  ),
);

/** Longer names first, where one begins or ends as another. */
export const UNIT_NAMES = [...UNITS.keys()].sort((a, b) => b.length - a.length).join('|');

export function unitsOf(measured: Dimension): string[] {
  return Object.keys(UNITS_OF[measured]);
}

const SPELLINGS = /[カヵケヶ箇](?=[月所])|[㎏㎜㎝]/g;
/** Signs that are a unit of two letters. */
export const UNIT_SIGNS: Readonly<Record<string, string>> = { '㎏': 'kg', '㎜': 'mm', '㎝': 'cm' };

/** ヶ月, カ月 and 箇月 are か月, and ㎏ is kg. */
export function withUsualUnits(text: string): string {
  return text.replace(SPELLINGS, (sign) => UNIT_SIGNS[sign] ?? 'か');
}
