import { BooleanNumber, BorderStyleTypes, HorizontalAlign, WrapStrategy } from '@univerjs/presets';
import { describe, expect, test } from '@jest/globals';
import { cellCss } from '../../../src/workbench/print/cellCss';
import { paperFor } from '../../../src/workbench/print/printPage';

describe('the paper', () => {
  test.each([
    [500, undefined, { orientation: 'portrait', scale: 1 }],
    [703, undefined, { orientation: 'portrait', scale: 1 }],
    [704, undefined, { orientation: 'landscape', scale: 1 }],
    [2062, undefined, { orientation: 'landscape', scale: 0.5 }],
    [1406, 'Portrait', { orientation: 'portrait', scale: 0.5 }],
    [500, 'Landscape', { orientation: 'landscape', scale: 1 }],
    [0, undefined, { orientation: 'portrait', scale: 1 }],
  ])('for %d pixels, asked for %s', (width, asked, paper) => {
    expect(paperFor(width, asked)).toEqual(paper);
  });
});

describe('a cell on paper', () => {
  test('says nothing where the grid says nothing', () => {
    expect(cellCss({}, '文')).toEqual({});
  });

  test('stands as the grid has it: figures to the right, truth and errors in the middle', () => {
    expect([12, true, { error: '#N/A' }].map((value) => cellCss({}, value)['text-align'])).toEqual([
      ...['right', 'center', 'center'],
    ]);
    expect(cellCss({ ht: HorizontalAlign.LEFT }, 12)).toEqual({ 'text-align': 'left' });
  });

  test('keeps its look', () => {
    const style = {
      ...{ bl: BooleanNumber.TRUE, it: BooleanNumber.TRUE, fs: 9, ff: 'Meiryo "UI"', tb: WrapStrategy.WRAP },
      ...{
        cl: { rgb: '#0B3BA8' },
        bg: { rgb: '#FFF8DB' },
        ul: { s: BooleanNumber.TRUE },
        st: { s: BooleanNumber.FALSE },
      },
      bd: {
        t: { s: BorderStyleTypes.THIN, cl: { rgb: '#8C8C8C' } },
        b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } },
        l: { s: BorderStyleTypes.NONE, cl: { rgb: '#000000' } },
      },
    };
    expect(cellCss(style, '文')).toEqual({
      color: '#0B3BA8',
      'background-color': '#FFF8DB',
      'font-family': '"Meiryo \\"UI\\""',
      'font-size': '9pt',
      'font-weight': 'bold',
      'font-style': 'italic',
      'text-decoration': 'underline',
      'white-space': 'pre-wrap',
      'border-top': '1px solid #8C8C8C',
      'border-bottom': '3px double #000000',
    });
  });
});
