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

/** Bodies by name or by code, of five digits or six. */
export function findBodies(bodies: readonly Body[], text: string): Found {
  const name = plain(text);
  if (name === '') return { exact: [], similar: [] };
  const isCode = /^\d+$/.test(name);
  const exact = bodies.filter((body) =>
    isCode
      ? body.code === name || (name.length === 5 && body.code.startsWith(name))
      : body.name === name || body.name.replace(COUNTY, '') === name,
  );
  if (exact.length > 0) return { exact, similar: [] };
  const stem = isCode ? name : name.replace(BODY_END, '') || name;
  const place = (body: Body): number => (isCode ? body.code : body.name).indexOf(stem);
  const similar = bodies.filter((body) => (isCode ? place(body) === 0 : place(body) >= 0));
  return { exact: [], similar: similar.sort((one, other) => place(one) - place(other)) };
}

/** Without blanks, and with the digits of a code as they are in it. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
