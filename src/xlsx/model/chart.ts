import type { Place, Rect } from '../../sheet';

/** What a series is told apart by, for those too who print in grey. Names are those of the Excel API. */
export interface BookSeriesLook {
  /** `#RRGGBB`. */
  readonly color: string;
  /** Of a line; columns have a hatch for each. */
  readonly lineStyle: 'Continuous' | 'Dash' | 'Dot' | 'DashDot';
  readonly markerStyle: 'Circle' | 'Square' | 'Triangle' | 'Diamond';
}

export interface BookChartSeries {
  /** A text, or the cell that holds it. */
  readonly name: string | Place;
  /** Several are read one after the other. A cell without a number is a gap. */
  readonly values: readonly Place[];
  readonly look: BookSeriesLook;
}

/** A chart that reads cells of the book. More than one series have a legend below. */
export interface BookChart {
  /** By the names of the Excel API. */
  readonly type: 'LineMarkers' | 'ColumnClustered' | 'ColumnStacked';
  readonly title: string;
  /** The cells that name the points; none where they are only counted. */
  readonly categories: readonly Place[];
  readonly series: readonly BookChartSeries[];
  /** What the axes show, with the unit; `''` for nothing. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** The cells of its sheet that it covers. */
  readonly over: Rect;
}
