import { COST_WORDS, HEADINGS } from '../../domain/deliveryPlan';
import type { Column, PriceId } from '../../domain/deliveryPlan';
import { columnLetters, quotedSheet } from '../../sheet';
import { monthRows } from './bodySheet';
import { across, down, spilling } from './sheet';
import type { BodyOutlook, OutlookBlock, OutlookCell, OutlookSheet, OutlookStyle } from './sheet';
import type { OutlookTexts } from './texts/ja';

/** Rows of what is asked, from 1; each has its label in A, its value in B and a remark in C. */
const ASKED = { newCards: 7, rate: 8, windows: 9, staff: 10, terminals: 11, weekendDays: 12, presetRate: 13 } as const;
/** The things of this plan that have a price and a ceiling. */
const PRICED = ['dedicatedWindows', 'staff', 'terminals', 'weekendDays'] as const satisfies readonly PriceId[];
const FIRST_CEILING = 16;
const FIRST_PRICE = FIRST_CEILING + PRICED.length;
const LAST_PRICE = FIRST_PRICE + PRICED.length - 1;
/** Further costs, which the user names. */
const OTHERS = 2;
const LAST_COST = LAST_PRICE + OTHERS;
const VERDICT = LAST_COST + 3;
/** The plan's headings, which PLANFIX writes. */
const PLAN_HEAD = VERDICT + 5;

/** Round figures that nobody publishes: a body has its own. */
const ASSUMED_RATE = 20;
const LEAST = 1;

/** The columns of the plan in PLANFIX's order, and how the body stands before it is mended. */
const COLUMNS = [
  ['month', 'month', (row) => `=${row.outlook}A${row.month}`],
  ['planned', 'number', (row) => `=J${row.own}+$B$${ASKED.newCards}`],
  ['dedicatedWindows', 'number', () => `=$B$${ASKED.windows}`],
  ['dedicatedRate', 'number', () => `=$B$${ASKED.rate}`],
  ['openDays', 'number', (row) => `=MYNA.OPENDAYS(A${row.own},F${row.own})`],
  ['weekendDays', 'number', () => `=$B$${ASKED.weekendDays}`],
  ['staff', 'number', () => `=$B$${ASKED.staff}`],
  ['terminals', 'number', () => `=$B$${ASKED.terminals}`],
  ['certificateRenewals', 'number', (row) => `=ROUNDUP(${row.outlook}I${row.month},0)`],
  ['expectedRenewals', 'number', (row) => `=ROUNDUP(${row.outlook}H${row.month},0)`],
  ['presetCards', 'number', (row) => `=IF($B$${ASKED.presetRate}="","",B${row.own})`],
  ['presetRate', 'number', () => `=IF($B$${ASKED.presetRate}="","",$B$${ASKED.presetRate})`],
] as const satisfies readonly (readonly [Column, OutlookStyle, (row: Row) => string])[];

interface Row {
  /** The other sheet, as it stands before an address. */
  readonly outlook: string;
  /** The month's row there. */
  readonly month: number;
  /** The row here. */
  readonly own: number;
}

/** The four columns that PLANFIX adds. */
const ADDED: readonly OutlookStyle[] = ['number', 'label', 'label', 'label'];
const LAST_LETTER = 'L';

/** Where other sheets find the plan and its costs. */
export interface PlanPlaces {
  readonly months: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The whole table with its headings. */
  readonly table: string;
  /** Prices and what else costs so much a month. */
  readonly costs: string;
  readonly amounts: string;
}

/** The months of which it is known how many come to the window. */
export function planPlaces({ forecast }: Pick<BodyOutlook, 'forecast'>): PlanPlaces {
  const months = forecast.months.filter(({ atWindow }) => atWindow !== null).length;
  const lastRow = PLAN_HEAD + months;
  return {
    months,
    firstRow: PLAN_HEAD + 1,
    lastRow,
    table: `$A$${PLAN_HEAD}:$${LAST_LETTER}$${lastRow}`,
    costs: `$A$${FIRST_PRICE}:$B$${LAST_COST}`,
    amounts: `$B$${FIRST_PRICE}:$B$${LAST_COST}`,
  };
}

/** A plan that passes the check, from what comes to the window by the sheet `outlookSheet`; what it costs is asked for here. */
export function planSheet(
  outlook: BodyOutlook,
  outlookSheet: string,
  texts: OutlookTexts,
  sheetName: string,
): OutlookSheet {
  const places = planPlaces(outlook);
  const baseHead = places.lastRow + 3;
  return {
    sheetName,
    blocks: [
      ...head(outlook, outlookSheet, texts),
      ...asked(texts),
      ...costs(texts),
      ...plan(places, baseHead, texts),
      ...base(outlook, outlookSheet, baseHead, places, texts),
    ],
    columnWidths: [190, 78, 66, 78, 60, 66, 60, 66, 78, 72, 72, 78, 84, 240, 130, 300],
    frozenRows: 0,
    tallRows: [PLAN_HEAD, baseHead].map((row) => ({ row, points: 48 })),
    printArea: `A1:M${places.lastRow}`,
    landscape: true,
  };
}

function head({ body }: BodyOutlook, outlookSheet: string, { plan: texts }: OutlookTexts): OutlookBlock[] {
  return [
    across('A1', 'title', texts.title(body.prefecture, body.name)),
    across('A2', 'note', texts.from(outlookSheet)),
    across('A3', 'note', texts.rules),
  ];
}

function asked({ plan: texts }: OutlookTexts): OutlookBlock[] {
  const values: Readonly<Record<keyof typeof ASKED, number | null>> = {
    newCards: null,
    rate: ASSUMED_RATE,
    windows: LEAST,
    staff: LEAST,
    terminals: LEAST,
    weekendDays: 0,
    presetRate: null,
  };
  const ids = Object.keys(ASKED) as (keyof typeof ASKED)[];
  return [
    across(`A${ASKED.newCards - 1}`, 'heading', texts.asked),
    ...listed(
      ASKED.newCards,
      ids.map((id) => [texts.items[id].label, values[id], texts.items[id].remark]),
    ),
  ];
}

function costs({ plan: texts }: OutlookTexts): OutlookBlock[] {
  const { ceilings, prices } = texts;
  const others = texts.others.map((name): OutlookCell => name);
  return [
    across(`A${FIRST_CEILING - 1}`, 'heading', texts.costs),
    ...listed(
      FIRST_CEILING,
      PRICED.map((id, index) => [COST_WORDS[id].ceiling, null, index === 0 ? ceilings : null]),
    ),
    ...listed(
      FIRST_PRICE,
      PRICED.map((id, index) => [COST_WORDS[id].price, null, index === 0 ? prices : null]),
    ),
    down(`A${LAST_PRICE + 1}`, 'input', others),
    down(
      `B${LAST_PRICE + 1}`,
      'inputNumber',
      others.map(() => null),
    ),
    across(`C${LAST_PRICE + 1}`, 'note', texts.othersRemark),
  ];
}

/** Labels, values to type and remarks from a row on. */
function listed(
  first: number,
  lines: readonly (readonly [label: string, value: number | null, remark: string | null])[],
): OutlookBlock[] {
  return [
    down(
      `A${first}`,
      'label',
      lines.map(([label]) => label),
    ),
    down(
      `B${first}`,
      'inputNumber',
      lines.map(([, value]) => value),
    ),
    ...lines.flatMap(([, , remark], index) => (remark === null ? [] : [across(`C${first + index}`, 'note', remark)])),
  ];
}

/** Prices count where all are there: with some of them nothing would be the cheapest. */
const FIX_COSTS = `IF(COUNT($B$${FIRST_PRICE}:$B$${LAST_PRICE})=${PRICED.length},$A$${FIRST_CEILING}:$B$${LAST_PRICE},$A$${FIRST_CEILING}:$B$${FIRST_PRICE - 1})`;

function plan(places: PlanPlaces, baseHead: number, { plan: texts }: OutlookTexts): OutlookBlock[] {
  const { months, firstRow, table } = places;
  const last = baseHead + months;
  const styles = [...COLUMNS.map(([, style]) => style), ...ADDED];
  const letters = styles.map((_, index) => columnLetters(index));
  return [
    across(`A${VERDICT - 1}`, 'heading', texts.verdict),
    across(`A${VERDICT}`, 'label', texts.severity),
    across(`B${VERDICT}`, 'verdict', `=INDEX(MYNA.PLANCHECK(${table}),2,1)`),
    across(`A${VERDICT + 1}`, 'label', texts.found),
    across(`B${VERDICT + 1}`, 'note', `=INDEX(MYNA.PLANCHECK(${table}),2,8)`),
    across(`A${PLAN_HEAD - 1}`, 'heading', texts.plan(months)),
    {
      ...across(
        `A${PLAN_HEAD}`,
        'head',
        `=MYNA.PLANFIX($A$${baseHead}:$${LAST_LETTER}$${last},,,,${FIX_COSTS})`,
        ...letters.slice(1).map(() => null),
      ),
      fills: { rows: months + 1, columns: styles.length },
    },
    ...styles.map((style, index) => spilling(`${letters[index]}${firstRow}`, style, months)),
  ];
}

function base(
  { forecast }: BodyOutlook,
  outlookSheet: string,
  baseHead: number,
  { months }: PlanPlaces,
  { plan: texts }: OutlookTexts,
): OutlookBlock[] {
  const { first } = monthRows(forecast);
  const rows = Array.from({ length: months }, (_, index): Row => ({
    outlook: `${quotedSheet(outlookSheet)}!`,
    month: first + index,
    own: baseHead + 1 + index,
  }));
  return [
    across(`A${baseHead - 1}`, 'heading', texts.base),
    across(`A${baseHead}`, 'head', ...COLUMNS.map(([column]) => HEADINGS[column].name)),
    ...COLUMNS.map(([, style, cell], index) => down(`${columnLetters(index)}${baseHead + 1}`, style, rows.map(cell))),
  ];
}
