import { fiscalYearOf, fiscalYearName } from '../../domain/calendar';
import { CATEGORIES, CATEGORY_IDS } from '../../domain/deliveryPlan';
import { columnLetters, quotedSheet } from '../../sheet';
import { planPlaces } from './planSheet';
import { across, down, spilling } from './sheet';
import type { BodyOutlook, OutlookBlock, OutlookCell, OutlookSheet } from './sheet';
import type { OutlookTexts } from './texts/ja';

const FIRST_CAP = 7;
const RATE = FIRST_CAP + CATEGORY_IDS.length;
const UNIT = RATE + 1;
/** The estimate's headings, which PLANCOST writes. */
const HEAD = UNIT + 3;
/** Fiscal year, each category, the total, the subsidy. */
const COLUMNS = CATEGORY_IDS.length + 3;
const [TOTAL, SUBSIDY] = [columnLetters(COLUMNS - 2), columnLetters(COLUMNS - 1)];
const [CHANGE, CHANGE_RATE] = [columnLetters(COLUMNS), columnLetters(COLUMNS + 1)];

/** What the estimate is made of: a column of the plan, added up by fiscal year. */
const QUANTITIES = ['B', 'I', 'G', 'C', 'H', 'F'] as const;

const MONTHS_OF_YEAR = 12;
const USUAL = { rate: 1, unit: 1000 };

/** A page for a request of budget: what the plan of the sheet `planSheet` costs by fiscal year, and the subsidy to expect. */
export function costSheet(
  outlook: BodyOutlook,
  planSheet: string,
  texts: OutlookTexts,
  sheetName: string,
): OutlookSheet {
  const years = yearsOf(outlook);
  const basisHead = HEAD + years.length + 5;
  return {
    sheetName,
    blocks: [
      ...head(outlook, planSheet, texts),
      ...terms(texts),
      ...estimate(outlook, planSheet, years, texts),
      ...basis(outlook, planSheet, years, basisHead, texts),
    ],
    columnWidths: [110, ...Array<number>(COLUMNS - 1).fill(88), 88, 66],
    frozenRows: 0,
    tallRows: [{ row: basisHead, points: 32 }],
    printArea: `A1:${CHANGE_RATE}${basisHead + years.length + 2}`,
    landscape: true,
  };
}

interface PlanYear {
  readonly year: number;
  readonly months: number;
}

function yearsOf({ forecast }: BodyOutlook): PlanYear[] {
  const months = forecast.months.filter(({ atWindow }) => atWindow !== null).map(({ month }) => fiscalYearOf(month));
  return [...new Set(months)].map((year) => ({ year, months: months.filter((each) => each === year).length }));
}

function head({ body }: BodyOutlook, planSheet: string, { cost: texts }: OutlookTexts): OutlookBlock[] {
  return [
    across('A1', 'title', texts.title(body.prefecture, body.name)),
    across('A2', 'note', texts.from(planSheet)),
    across('A3', 'note', texts.confirm),
  ];
}

function terms({ cost: texts }: OutlookTexts): OutlookBlock[] {
  const caps = CATEGORY_IDS.map((id): OutlookCell => CATEGORIES[id].name);
  return [
    across(`A${FIRST_CAP - 2}`, 'heading', texts.terms),
    across(`A${FIRST_CAP - 1}`, 'head', ...texts.capColumns),
    down(`A${FIRST_CAP}`, 'label', caps),
    down(
      `B${FIRST_CAP}`,
      'inputNumber',
      caps.map(() => null),
    ),
    across(`C${FIRST_CAP}`, 'note', texts.capRemark),
    across(`A${RATE}`, 'label', texts.rate),
    across(`B${RATE}`, 'inputPercent', USUAL.rate),
    across(`C${RATE}`, 'note', texts.rateRemark),
    across(`A${UNIT}`, 'label', texts.unit),
    across(`B${UNIT}`, 'inputNumber', USUAL.unit),
  ];
}

function estimate(
  outlook: BodyOutlook,
  planSheet: string,
  years: readonly PlanYear[],
  { cost: texts }: OutlookTexts,
): OutlookBlock[] {
  const { table, costs, amounts } = planPlaces(outlook);
  const on = `${quotedSheet(planSheet)}!`;
  const caps = `$A$${FIRST_CAP}:$B$${RATE - 1}`;
  const call = `MYNA.PLANCOST(${on}${table},${on}${costs},$B$${RATE},$B$${UNIT},${caps})`;
  const first = HEAD + 1;
  const rows = years.length + 1;
  return [
    across(`A${HEAD - 1}`, 'heading', `=IF(COUNT(${on}${amounts})=0,"${texts.noCosts}","${texts.estimate}")`),
    {
      ...across(`A${HEAD}`, 'head', `=IF(COUNT(${on}${amounts})=0,"",${call})`, ...Array<null>(COLUMNS - 1).fill(null)),
      fills: { rows: rows + 1, columns: COLUMNS },
    },
    across(`${CHANGE}${HEAD}`, 'head', texts.change, texts.changeRate),
    spilling(`A${first}`, 'label', rows),
    ...Array.from({ length: COLUMNS - 1 }, (_, index) =>
      spilling(`${columnLetters(index + 1)}${first}`, 'number', rows),
    ),
    ...years.slice(1).flatMap(({ months }, index) => {
      const [before, now] = [first + index, first + index + 1];
      // Of a part of a year and a whole one the difference says nothing.
      const comparable = months === MONTHS_OF_YEAR && years[index]!.months === MONTHS_OF_YEAR;
      const change = (way: string): string => `=IF(COUNT(${TOTAL}${before}:${TOTAL}${now})<2,"",${way})`;
      return comparable
        ? [
            across(`${CHANGE}${now}`, 'number', change(`${TOTAL}${now}-${TOTAL}${before}`)),
            across(`${CHANGE_RATE}${now}`, 'percent', change(`${TOTAL}${now}/${TOTAL}${before}-1`)),
          ]
        : [across(`${CHANGE}${now}`, 'note', texts.partOfYear)];
    }),
    across(`A${first + rows}`, 'note', texts.subsidyRemark(SUBSIDY)),
  ];
}

function basis(
  outlook: BodyOutlook,
  planSheet: string,
  years: readonly PlanYear[],
  top: number,
  { cost: texts, year: yearText }: OutlookTexts,
): OutlookBlock[] {
  const { firstRow, lastRow } = planPlaces(outlook);
  const column = (letter: string): string => `${quotedSheet(planSheet)}!$${letter}$${firstRow}:$${letter}$${lastRow}`;
  const within = (year: number): string =>
    `${column('A')},">="&DATE(${year},4,1),${column('A')},"<"&DATE(${year + 1},4,1)`;
  return [
    across(`A${top - 1}`, 'heading', texts.basis),
    across(`A${top}`, 'head', ...texts.basisColumns),
    down(
      `A${top + 1}`,
      'label',
      years.map(({ year }) => yearText(fiscalYearName(year), year)),
    ),
    down(
      `B${top + 1}`,
      'number',
      years.map(({ year }) => `=COUNTIFS(${within(year)})`),
    ),
    ...QUANTITIES.map((letter, index) =>
      down(
        `${columnLetters(index + 2)}${top + 1}`,
        'number',
        years.map(({ year }) => `=SUMIFS(${column(letter)},${within(year)})`),
      ),
    ),
  ];
}
