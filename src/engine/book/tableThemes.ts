import type { IRangeThemeStyleJSON } from '@univerjs/sheets';
import type { GridTable } from './gridBook';

interface TableTheme {
  readonly name: string;
  readonly style: Omit<IRangeThemeStyleJSON, 'name'>;
}

const HEADER = '#1A3C8C';
const BAND = '#EEF2FB';
const EDGE = { s: 1, cl: { rgb: '#8FA3D1' } };

/** One look for every table style, and none where the style is empty. */
export function tableTheme({ style, hasHeaders, showBandedRows }: GridTable): TableTheme | undefined {
  if (style === '') return undefined;
  return {
    name: `myna-table${hasHeaders ? '-header' : ''}${showBandedRows ? '-bands' : ''}`,
    style: {
      wholeStyle: { bd: { t: EDGE, b: EDGE, l: EDGE, r: EDGE } },
      ...(hasHeaders ? { headerRowStyle: { bg: { rgb: HEADER }, cl: { rgb: '#FFFFFF' }, bl: 1 } } : {}),
      ...(showBandedRows ? { secondRowStyle: { bg: { rgb: BAND } } } : {}),
    },
  };
}
