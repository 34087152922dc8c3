import { describe, expect, test } from '@jest/globals';
import type { CellLook } from '../../../src/engine/grid';
import { cellCss, paperFor } from '../../../src/workbench/print/printPage';

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
    expect(cellCss({ horizontal: 'left' }, 12)).toEqual({ 'text-align': 'left' });
  });

  test('keeps its look', () => {
    const look: CellLook = {
      ...{ bold: true, italic: true, fontSize: 9, fontName: 'Meiryo "UI"', wrapText: true, underline: true },
      ...{ fontColor: '#0B3BA8', fill: '#FFF8DB' },
      borders: { top: { line: 'thin', color: '#8C8C8C' }, bottom: { line: 'double', color: '#000000' } },
    };
    expect(cellCss(look, '文')).toEqual({
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
