import { cellAddress } from '../../sheet';
import type { FormulaCell, Place, Unread } from '../../sheet';
import { readPieces, unreadOf, usedRects } from '../host/pieces';

const FORMULAS = {
  // Of 80 characters each, as long as formulas of ours are.
  cellsAtOnce: 10_000,
  load: (range: Excel.Range) => {
    range.load('formulas');
    return (): readonly (readonly unknown[])[] => range.formulas;
  },
};

interface FormulasRead {
  readonly formulas: readonly FormulaCell[];
  readonly unread: readonly Unread[];
}

/** The formulas of these sheets that are `wanted`, and the cells whose formulas Excel did not tell. */
export async function readFormulas(
  sheets: readonly string[],
  wanted: (formula: string) => boolean,
): Promise<FormulasRead> {
  const used = await usedRects(sheets);
  const lost = sheets.flatMap((sheet): Unread[] => {
    const why = used.get(sheet);
    return typeof why === 'string' ? [{ sheet, rect: null, why }] : [];
  });
  const areas = sheets.flatMap((sheet): Place[] => {
    const rect = used.get(sheet);
    return typeof rect === 'object' && rect ? [{ sheet, ...rect }] : [];
  });
  const pieces = await readPieces(areas, FORMULAS);
  return {
    formulas: pieces.flatMap(({ area: { sheet }, rect, told = [] }) =>
      told.flatMap((cells, row) =>
        cells.flatMap((formula, column) =>
          typeof formula === 'string' && formula.startsWith('=') && wanted(formula)
            ? [{ sheet, cell: cellAddress(rect.row + row, rect.column + column), formula }]
            : [],
        ),
      ),
    ),
    unread: [...lost, ...unreadOf(pieces)],
  };
}
