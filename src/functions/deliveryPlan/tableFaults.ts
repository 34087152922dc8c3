import { HEADINGS } from '../../domain/deliveryPlan';
import type { CellPosition, Column } from '../../domain/deliveryPlan';
import type { PlanFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { list } from '../core/text';

type TableFault =
  'planWithoutRows' | 'planHeader' | 'planColumnTwice' | 'planVagueWord' | 'planYear' | 'planUnit' | 'planMonthTwice';

const heading = (column: Column): string => HEADINGS[column].name;
const placeIn = ({ row, column }: CellPosition): string => `${row + 1}行目・${column + 1}列目`;
const placeInEnglish = ({ row, column }: CellPosition): string => `row ${row + 1}, column ${column + 1}`;

/** Faults of the plan as a table. */
export const TABLE_FAULTS: FaultTexts<Pick<PlanFaults, TableFault>> = {
  planWithoutRows: [
    '#VALUE!',
    () => ({
      ja: '計画に見出しより下の行がありません。見出しと月ごとの行をまとめて指定してください。',
      en: 'The plan has no rows below its header. Give the header together with the rows of the months.',
    }),
  ],
  planHeader: [
    '#VALUE!',
    ({ missing, found, near }) => ({
      ja: `計画の表に ${missing.map((column) => `「${heading(column)}」`).join('と')} が見つかりません。${found.length > 0 ? `範囲にある文字: ${list(found)}。` : '範囲に見出しがありません。'}${near === null ? '' : `「${near}」が交付を想定する枚数なら、見出しを「${heading('planned')}」にしてください。`}`,
      en: `No table of the plan with ${missing.map(heading).join(' and ')} was found. ${found.length > 0 ? `Texts in the range: ${found.join(', ')}.` : 'The range holds no headings.'}${near === null ? '' : ` If "${near}" are the cards planned, call them ${heading('planned')}.`}`,
    }),
  ],
  planColumnTwice: [
    '#VALUE!',
    ({ column, first, second, cells: [one, other] }) => ({
      ja: `計画の「${first}」（${placeIn(one)}）と「${second}」（${placeIn(other)}）は、どちらも「${heading(column)}」に当たります。一方の見出しを変えてください。`,
      en: `"${first}" (${placeInEnglish(one)}) and "${second}" (${placeInEnglish(other)}) of the plan both stand for ${heading(column)}. Rename one of them.`,
    }),
  ],
  planVagueWord: [
    '#VALUE!',
    ({ word, text, cell }) => ({
      ja: `計画の「${text}」（${placeIn(cell)}）が${word === 'rate' ? 'どの窓口の1日当たり枚数か' : '専用窓口の数か全体の数か'}分かりません。見出しを「${heading(word === 'rate' ? 'dedicatedRate' : 'dedicatedWindows')}」のようにしてください。`,
      en: `Nothing tells ${word === 'rate' ? 'of which windows the cards a day are' : 'whether dedicated or all windows are meant'} by "${text}" (${placeInEnglish(cell)} of the plan). Call it ${heading(word === 'rate' ? 'dedicatedRate' : 'dedicatedWindows')}, for example.`,
    }),
  ],
  planYear: [
    '#VALUE!',
    ({ text, cell }) => ({
      ja: `計画の「${text}」（${placeIn(cell)}）などの月に、年がありません。表の題か見出しに「令和7年度」のように年度を書くか、月を「2025年4月」のように入力してください。`,
      en: `Months such as "${text}" (${placeInEnglish(cell)} of the plan) have no year. Write the months like 2025-04, or the fiscal year in the title or in a heading.`,
    }),
  ],
  planUnit: [
    '#VALUE!',
    ({ unit }) => ({
      ja: `計画の表の単位が「${unit}」です。窓口や日数と混ざるため換算していません。枚数・件数を1枚・1件の単位にし、単位の表示を直してください。`,
      en: `The unit of the plan is ${unit}. It is not converted, since windows and days stand in the same table. Give cards and applications one by one, and correct the unit.`,
    }),
  ],
  planMonthTwice: [
    '#VALUE!',
    ({ cell, first }) => ({
      ja: `計画の${placeIn(cell)}は、${placeIn(first)}と同じ団体の同じ月です。2度数えないよう、1つにまとめてください。`,
      en: `The month in ${placeInEnglish(cell)} of the plan is the same month of the same body as in ${placeInEnglish(first)}. Leave one, so that it is not counted twice.`,
    }),
  ],
};
