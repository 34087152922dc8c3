import { fiscalYearName } from '../../domain/calendar';
import type { Band, Forecast } from '../../domain/renewal/forecast';
import { quotedSheet } from '../../sheet';
import type { Deliveries } from '../../reference/deliveries';
import { YEARS_HEAD } from './bodySheet';
import { across, bandEnds, down, endsOf, formulas } from './sheet';
import type { BodyOutlook, OutlookBlock, OutlookCell, OutlookSheet } from './sheet';
import type { OutlookTexts } from './texts/ja';

export interface Overview {
  readonly prefecture: string;
  /** All bodies as one; null where not all bodies of the prefecture are in the book. */
  readonly total: Forecast | null;
  readonly bodies: readonly (Omit<BodyOutlook, 'deliveries'> & { readonly sheetName: string })[];
  readonly source: Deliveries['source'];
}

const HEAD = 6;

/** A line a body and fiscal year; its figures are read from the bodies' sheets. */
export function overviewSheet({ prefecture, total, bodies, source }: Overview, texts: OutlookTexts): OutlookSheet {
  const rows = bodies.flatMap(({ body, forecast, sheetName }) =>
    forecast.years.map((year, index) => ({ body, year, on: quotedSheet(sheetName), row: YEARS_HEAD + 1 + index })),
  );
  const first = HEAD + 1 + (total?.years.length ?? 0);
  const last = first + rows.length - 1;
  const linked = (column: string, letter: string, value: (row: (typeof rows)[number]) => OutlookCell): OutlookBlock =>
    formulas(
      `${column}${first}`,
      'number',
      rows.map((row) => [`=${row.on}!${letter}${row.row}`, value(row)]),
    );
  return {
    sheetName: texts.overview,
    blocks: [
      across('A1', 'title', texts.overviewTitle(prefecture)),
      across('A2', 'note', texts.source(source.publisher, source.title)),
      across('A3', 'note', texts.method),
      across('A4', 'note', texts.rangeNote),
      across(`A${HEAD}`, 'head', ...texts.overviewColumns),
      ...(total ? totals(total, prefecture, first, last, texts) : []),
      down(
        `A${first}`,
        'label',
        rows.map(({ body }) => `'${body.code}`),
      ),
      down(
        `B${first}`,
        'label',
        rows.map(({ body }) => body.name),
      ),
      down(
        `C${first}`,
        'label',
        rows.map(({ year }) => texts.year(fiscalYearName(year.year), year.year)),
      ),
      linked('D', 'B', ({ year }) => year.months),
      linked('E', 'C', ({ year }) => year.cards.central),
      linked('F', 'D', ({ year }) => endsOf(year.cards).low),
      linked('G', 'E', ({ year }) => endsOf(year.cards).high),
      linked('H', 'F', ({ year }) => year.certificates.central),
      linked('I', 'G', ({ year }) => endsOf(year.certificates).low),
      linked('J', 'H', ({ year }) => endsOf(year.certificates).high),
    ],
    columnWidths: [60, 96, 120, 48, 78, 78, 78, 78, 78, 78],
    frozenRows: HEAD,
    printArea: `A1:J${last}`,
    landscape: true,
  };
}

/** The prefecture's own band is narrower than the sum of its bodies': what one gains of the nation another loses. */
function totals(
  { years }: Forecast,
  prefecture: string,
  first: number,
  last: number,
  texts: OutlookTexts,
): OutlookBlock[] {
  const top = HEAD + 1;
  const sum = (column: string, row: number) =>
    `=SUMIFS(${column}$${first}:${column}$${last},$C$${first}:$C$${last},$C${row})`;
  const kind = (columns: readonly [string, string, string], band: (year: Forecast['years'][number]) => Band) => {
    const [central, low, high] = columns;
    const bands = years.map(band);
    return [
      formulas(
        `${central}${top}`,
        'number',
        bands.map((of, index) => [sum(central, top + index), of.central]),
      ),
      ...bandEnds(low, high, central, top, bands),
    ];
  };
  return [
    down(
      `A${top}`,
      'label',
      years.map(() => null),
    ),
    down(
      `B${top}`,
      'label',
      years.map(() => texts.whole(prefecture)),
    ),
    down(
      `C${top}`,
      'label',
      years.map(({ year }) => texts.year(fiscalYearName(year), year)),
    ),
    down(
      `D${top}`,
      'number',
      years.map(({ months }) => months),
    ),
    ...kind(['E', 'F', 'G'], ({ cards }) => cards),
    ...kind(['H', 'I', 'J'], ({ certificates }) => certificates),
  ];
}
