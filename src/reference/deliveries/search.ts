import type { Body, Deliveries } from './types';

/** What stands behind a name: 神奈川県 is found by 神奈川 too. */
const PREFECTURE_END = /[都道府県]$/u;
const BODY_END = /[市区町村]$/u;

/** The prefecture of this name, with or without its last letter. */
export function findPrefecture({ prefectures }: Deliveries, text: string): string | undefined {
  const name = plain(text);
  return (
    prefectures.find((prefecture) => prefecture === name) ??
    prefectures.find((prefecture) => prefecture.replace(PREFECTURE_END, '') === name)
  );
}

/** The county in front of a town's or village's name: 愛甲郡清川村 is found as 清川村 too. */
const COUNTY = /^[^郡]+郡(?=[^郡]+[町村]$)/u;

export interface Found {
  /** Those of just this name or code; several where prefectures have the same name. */
  readonly exact: readonly Body[];
  /** Where there is none: those whose name or code begins so, then those that hold it. A body that was renamed is found by what stayed of its name. */
  readonly similar: readonly Body[];
}

/** What stands behind a name that is read. */
const READING_END = /(?:く|し|まち|ちょう|むら|そん)$/u;

/** Bodies by name, by how it is read, or by code, of five digits or six. */
export function findBodies(bodies: readonly Body[], text: string): Found {
  const name = plain(text);
  if (name === '') return { exact: [], similar: [] };
  const { isJust, place } = searchFor(name);
  const exact = bodies.filter(isJust);
  if (exact.length > 0) return { exact, similar: [] };
  const similar = bodies.filter((body) => place(body) >= 0);
  return { exact: [], similar: similar.sort((one, other) => place(one) - place(other)) };
}

interface Search {
  readonly isJust: (body: Body) => boolean;
  /** Where in its name or code what is looked for stands; below 0 where it does not. */
  readonly place: (body: Body) => number;
}

function searchFor(text: string): Search {
  if (/^\d+$/.test(text)) {
    return {
      isJust: ({ code }) => code === text || (text.length === 5 && code.startsWith(text)),
      place: ({ code }) => (code.startsWith(text) ? 0 : -1),
    };
  }
  const kana = hiragana(text);
  if (kana !== undefined) {
    const stem = kana.replace(READING_END, '') || kana;
    return { isJust: ({ reading }) => reading === kana, place: ({ reading }) => reading.indexOf(stem) };
  }
  const stem = text.replace(BODY_END, '') || text;
  return {
    isJust: ({ name }) => name === text || name.replace(COUNTY, '') === text,
    place: ({ name }) => name.indexOf(stem),
  };
}

/** A text in kana alone; names are written so too (さいたま市), but with their last letter. */
function hiragana(text: string): string | undefined {
  if (!/^[ぁ-んァ-ヶー]+$/u.test(text)) return undefined;
  return text.replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** Without blanks, and with the digits of a code as they are in it. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
