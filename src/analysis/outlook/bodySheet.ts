import { fiscalYearName } from '../../domain/calendar';
import { workload } from '../../domain/renewal';
import type { Forecast } from '../../domain/renewal/forecast';
import { history } from './history';
import { across, bandEnds, down, formulas } from './sheet';
import type { BodyOutlook, OutlookBlock, OutlookChart, OutlookSheet } from './sheet';
import type { OutlookTexts } from './texts/ja';

/** Rows that stand still, from 1. */
const HELD = 6;
const FROM = 7;
const TO = 8;
const LAST = 9;
export const YEARS_HEAD = 12;
/** Rows that the charts take below the years. */
const CHART_ROWS = 17;

interface Places {
  /** The row of the months' headings. */
  readonly monthsHead: number;
  readonly historyHead: number;
}

/** Where the months stand. */
export function monthRows({ years, months, ahead }: Forecast) {
  const head = YEARS_HEAD + years.length + CHART_ROWS + 4;
  return { head, first: head + 1, last: head + months.length + ahead.length };
}

/** A body's sheet: years, months with live formulas, and below them the cards by month of issue on which they rest. */
export function bodySheet(outlook: BodyOutlook, texts: OutlookTexts, sheetName = outlook.body.name): OutlookSheet {
  const { body, forecast } = outlook;
  const { head: monthsHead, last: lastMonth } = monthRows(forecast);
  const places = { monthsHead, historyHead: lastMonth + 4 };
  const last = places.historyHead + Math.max(forecast.issued.length, body.delivered.length);
  return {
    sheetName,
    blocks: [
      ...head(outlook, texts),
      ...years(forecast, places, texts),
      ...months(forecast, places, texts),
      ...history(outlook, places.historyHead, texts),
    ],
    columnWidths: [126, 84, 84, 84, 84, 108, 84, 84, 96, 72],
    frozenRows: 0,
    printArea: `A1:J${last}`,
    landscape: false,
    charts: charts(forecast, texts),
  };
}

/** A fiscal year's figure with both ends of its band, for each kind. */
function charts({ years }: Forecast, { charts: texts }: OutlookTexts): OutlookChart[] {
  const [first, last] = [YEARS_HEAD + 1, YEARS_HEAD + years.length];
  const cells = (column: string): string => `${column}${first}:${column}${last}`;
  const chart = (title: string, [central, low, high]: Columns, from: string, to: string): OutlookChart => ({
    type: 'LineMarkers',
    title,
    categories: cells('A'),
    series: [
      { name: texts.central, values: cells(central) },
      { name: texts.high, values: cells(high) },
      { name: texts.low, values: cells(low) },
    ],
    categoryTitle: texts.year,
    valueTitle: texts.count,
    from: `${from}${last + 2}`,
    to: `${to}${last + 1 + CHART_ROWS}`,
  });
  return [
    chart(texts.cards, BAND_COLUMNS.cards, 'A', 'E'),
    chart(texts.certificates, BAND_COLUMNS.certificates, 'F', 'J'),
  ];
}

function head({ body, forecast, deliveries }: BodyOutlook, texts: OutlookTexts): OutlookBlock[] {
  const { held, months, ahead } = forecast;
  const first = months[0]!.month;
  const last = months.at(-1)!.month;
  const notes = forecast.notes.map((note) => texts.note(note));
  return [
    across('A1', 'title', texts.title(body.prefecture, body.name, body.code)),
    across('A2', 'note', texts.source(deliveries.source.publisher, deliveries.source.title)),
    across('A3', 'note', texts.method),
    across('A4', 'note', notes.length > 0 ? notes.join(' ') : texts.ownFigures),
    across(`A${HELD}`, 'label', texts.held, null, null),
    across(`D${HELD}`, 'inputShare', held.central),
    across(`E${HELD}`, 'note', texts.heldRange(held.low, held.high)),
    across(`A${FROM}`, 'label', texts.from, null, null),
    across(`D${FROM}`, 'month', first),
    across(`A${TO}`, 'label', texts.to, null, null),
    across(`D${TO}`, 'month', last),
    across(`A${LAST}`, 'label', texts.lastCalculated, null, null),
    across(`D${LAST}`, 'month', ahead.at(-1)?.month ?? last),
    across(`E${LAST}`, 'note', texts.ahead),
  ];
}

type Columns = readonly [central: string, low: string, high: string];
const BAND_COLUMNS: Readonly<Record<'cards' | 'certificates', Columns>> = {
  cards: ['C', 'D', 'E'],
  certificates: ['F', 'G', 'H'],
};

const KINDS = [
  { kind: 'cards', column: 'B' },
  { kind: 'certificates', column: 'C' },
] as const;

function years(forecast: Forecast, { monthsHead }: Places, texts: OutlookTexts): OutlookBlock[] {
  const first = monthsHead + 1;
  const last = monthsHead + forecast.months.length + forecast.ahead.length;
  const rows = forecast.years.map((year, index) => ({ ...year, row: YEARS_HEAD + 1 + index }));
  const sum = (column: string, year: number): string => {
    const dates = `$A$${first}:$A$${last}`;
    return `=SUMIFS(${column}$${first}:${column}$${last},${dates},">="&DATE(${year},4,1),${dates},"<"&DATE(${year + 1},4,1),${dates},"<="&$D$${TO})`;
  };
  return [
    across(`A${YEARS_HEAD - 1}`, 'heading', texts.years),
    across(`A${YEARS_HEAD}`, 'head', ...texts.yearColumns),
    down(
      `A${YEARS_HEAD + 1}`,
      'label',
      rows.map(({ year }) => texts.year(fiscalYearName(year), year)),
    ),
    down(
      `B${YEARS_HEAD + 1}`,
      'number',
      rows.map((year) => year.months),
    ),
    ...KINDS.flatMap(({ kind, column }) => {
      const [central, low, high] = BAND_COLUMNS[kind];
      return [
        formulas(
          `${central}${YEARS_HEAD + 1}`,
          'number',
          rows.map((year) => [sum(column, year.year), year[kind].central]),
        ),
        ...bandEnds(
          low,
          high,
          `${central}`,
          YEARS_HEAD + 1,
          rows.map((year) => year[kind]),
        ),
      ];
    }),
  ];
}

function months(forecast: Forecast, { monthsHead, historyHead }: Places, texts: OutlookTexts): OutlookBlock[] {
  const { issued, ahead } = forecast;
  const [first, from, to] = [monthsHead + 1, historyHead + 1, historyHead + issued.length];
  const column = (letter: string): string => `$${letter}$${from}:$${letter}$${to}`;
  // A call a cell and not one that spills: LibreOffice shows #NAME? in place of the results of those.
  const call = (row: number, place: number): string =>
    `=INDEX(MYNA.RENEWALS(${column('A')},${column('D')},${column('E')},$D$${HELD},$A${row},$A${row}),2,${place})`;
  const shown = [
    ...forecast.months.map(({ month, cards, certificates }) => ({
      month,
      cards: cards.central,
      certificates: certificates.central,
    })),
    ...ahead,
  ];
  const open = forecast.months.filter(({ atWindow }) => atWindow !== null);
  const visits = (letter: string, kind: 'cards' | 'certificates') =>
    open.map(({ atWindow }, index): readonly [string, number] => [
      visitFormula(letter, first + index),
      atWindow![kind],
    ]);
  return [
    across(`A${monthsHead - 1}`, 'heading', texts.months),
    across(`A${monthsHead}`, 'head', ...texts.monthColumns),
    formulas(
      `A${first}`,
      'month',
      shown.map(({ month }, index) => [index === 0 ? `=$D$${FROM}` : `=EDATE(A${first + index - 1},1)`, month]),
    ),
    ...KINDS.map(({ kind, column: letter }, index) =>
      formulas(
        `${letter}${first}`,
        'number',
        shown.map((month, at) => [call(first + at, index + 2), month[kind]]),
      ),
    ),
    ...bandEnds(
      'D',
      'E',
      'B',
      first,
      forecast.months.map(({ cards }) => cards),
    ),
    ...bandEnds(
      'F',
      'G',
      'C',
      first,
      forecast.months.map(({ certificates }) => certificates),
    ),
    formulas(`H${first}`, 'number', visits('B', 'cards')),
    formulas(`I${first}`, 'number', visits('C', 'certificates')),
    formulas(
      `J${first}`,
      'decimal',
      open.map(({ atWindow }, index) => [
        `=MYNA.WORKLOAD(H${first + index},I${first + index})`,
        workload(atWindow!.cards, atWindow!.certificates),
      ]),
    ),
    ...(ahead.length > 0 ? [across(`D${first + forecast.months.length}`, 'note', texts.aheadRows)] : []),
  ];
}

/** Renewals of a month and the three after it, by the part that comes to the window in the month: 1/6, 1/3, 1/3, 1/6. */
function visitFormula(letter: string, row: number): string {
  return `=(${letter}${row}+2*${letter}${row + 1}+2*${letter}${row + 2}+${letter}${row + 3})/6`;
}
