import { CATEGORIES, CATEGORY_IDS, COST_WORDS, HEADINGS, PRICE_IDS } from '../../domain/deliveryPlan';
import type { Column } from '../../domain/deliveryPlan';
import type { PlanFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { list } from '../core/text';

type CostFault =
  | 'costColumns'
  | 'unknownCost'
  | 'costTwice'
  | 'costValue'
  | 'noCosts'
  | 'pricedColumnsMissing'
  | 'planFigureUnknown'
  | 'planMonthUnknown'
  | 'capColumns'
  | 'unknownCap'
  | 'capTwice'
  | 'capValue';

const heading = (column: Column): string => HEADINGS[column].name;
const CATEGORY_NAMES = CATEGORY_IDS.map((category) => CATEGORIES[category].name);

/** Faults of what a plan costs. */
export const COST_FAULTS: FaultTexts<Pick<PlanFaults, CostFault>> = {
  costColumns: [
    '#VALUE!',
    ({ columns }) => ({
      ja: `費用の範囲は「項目・金額（円）」の2列で指定してください（指定: ${columns}列）。`,
      en: `Give the costs as two columns, item and yen (given: ${columns}).`,
    }),
  ],
  unknownCost: [
    '#VALUE!',
    ({ row, text, meant }) => ({
      ja: `費用の範囲の${row}行目「${text}」の意味を決められません。${list(meant)} のいずれかに直してください。毎月決まってかかる別の費用なら、単価や上限と紛れない名前（例: システム利用料）にしてください。`,
      en: `Row ${row} of the costs: "${text}" could be read in several ways. Write one of ${meant.join(', ')}, or, for another cost a month, a name that does not look like a price or a limit.`,
    }),
  ],
  costTwice: [
    '#VALUE!',
    ({ row, text }) => ({
      ja: `費用の範囲の${row}行目「${text}」は2回目です。1行にまとめてください。`,
      en: `Row ${row} of the costs names "${text}" again. Leave one row.`,
    }),
  ],
  costValue: [
    '#VALUE!',
    ({ row, name, text }) => ({
      ja: `費用の範囲の${row}行目: 「${name}」の「${text}」を読めません。金額は0以上の円（1,234千円 なども可）、上限は0以上の整数で指定してください。`,
      en: `Row ${row} of the costs: "${text}" for "${name}" does not read. Prices are yen from 0 on (1,234千円 too), ceilings whole numbers from 0 on.`,
    }),
  ],
  noCosts: [
    '#VALUE!',
    () => ({
      ja: `費用の範囲に金額がありません。${list(PRICE_IDS.map((id) => COST_WORDS[id].price))} などの項目と金額（円）を指定してください。`,
      en: `The costs hold no amount. Give items such as ${PRICE_IDS.map((id) => COST_WORDS[id].price).join(', ')} with their yen.`,
    }),
  ],
  pricedColumnsMissing: [
    '#VALUE!',
    ({ columns }) => ({
      ja: `費用のある${columns.map((column) => `「${heading(column)}」`).join('')}の列が計画にありません。計画に列を加えるか、費用の範囲からその行を外してください。`,
      en: `The costs have a price for ${columns.map(heading).join(' and ')}, and the plan has no such column. Add the column, or leave the row out of the costs.`,
    }),
  ],
  planFigureUnknown: [
    '#VALUE!',
    ({ row, column, heading: name, text }) => ({
      ja: `計画の${row + 1}行目・${column + 1}列目の「${heading(name)}」${text === '' ? 'が空白です。ないときは 0 を入力してください。' : `「${text}」を数として読めません。`}`,
      en: `Row ${row + 1}, column ${column + 1} of the plan (${heading(name)}) ${text === '' ? 'is blank. Type 0 where there is none.' : `holds "${text}", which does not read as a number.`}`,
    }),
  ],
  planMonthUnknown: [
    '#VALUE!',
    ({ row, column, text }) => ({
      ja: `計画の${row + 1}行目・${column + 1}列目の年月${text === '' ? 'が空白です。' : `「${text}」を読めません。`}2026年4月 のように入力してください。`,
      en: `Row ${row + 1}, column ${column + 1} of the plan: the month ${text === '' ? 'is blank.' : `"${text}" does not read.`} Write it like 2026年4月.`,
    }),
  ],
  capColumns: [
    '#VALUE!',
    ({ columns }) => ({
      ja: `上限額の範囲は「項目・年額（円）」の2列で指定してください（指定: ${columns}列）。`,
      en: `Give the caps as two columns, item and yen a year (given: ${columns}).`,
    }),
  ],
  unknownCap: [
    '#VALUE!',
    ({ row, text }) => ({
      ja: `上限額の範囲の${row}行目「${text}」という項目はありません。項目: ${list(CATEGORY_NAMES)}。`,
      en: `Row ${row} of the caps: there is no item "${text}". Items: ${CATEGORY_NAMES.join(', ')}.`,
    }),
  ],
  capTwice: [
    '#VALUE!',
    ({ row, text }) => ({
      ja: `上限額の範囲の${row}行目「${text}」は2回目です。1行にまとめてください。`,
      en: `Row ${row} of the caps names "${text}" again. Leave one row.`,
    }),
  ],
  capValue: [
    '#VALUE!',
    ({ row, text }) => ({
      ja: `上限額の範囲の${row}行目「${text}」は0以上の金額（円）として読めません。`,
      en: `Row ${row} of the caps: "${text}" does not read as yen from 0 on.`,
    }),
  ],
};
