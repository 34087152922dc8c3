import { quotedSheet } from '../sheet';

/** The sheets by name: cells of one are read from another. */
export const SHEET_NAMES = {
  figures: '再現一覧',
  cost: '000 表1 1枚当たり費用',
  capacity: '000 表2 発行能力',
  postage: '000 表3 郵送料金',
  calls: '000 表4・表5 コールセンター',
  renewal: '001 更新',
  kawasaki: '002 川崎市',
  survey: '003 アンケート',
  plan: '004 交付計画',
} as const;

export type SheetId = keyof typeof SHEET_NAMES;

/** A cell or range of another sheet, as formulas name it. */
export function on(sheet: SheetId, address: string): string {
  return `${quotedSheet(SHEET_NAMES[sheet])}!${address}`;
}
