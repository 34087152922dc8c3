import { BooleanNumber } from '@univerjs/presets';
import type { IWorkbookData } from '@univerjs/presets';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
} from '@univerjs/sheets-conditional-formatting';
import type { Rect } from '../../sheet';
import type { Book } from '../../xlsx';
import { rangeOf } from '../access/ranges';
import { sheetId } from './toGrid';

/** Cells of the sheet of this name that show just this text have this look. */
export interface ColourRule {
  readonly sheet: string;
  readonly cells: readonly Rect[];
  readonly text: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** What the grid can show of a workbook, and a file's book does not hold. */
export interface BookLooks {
  readonly hidesGridlines: boolean;
  /** Room between the text of a cell and its left and right border, in pixels. */
  readonly cellPadding: number;
  readonly colourRules: readonly ColourRule[];
}

/** The book of `toGrid` with its looks. */
export function withLooks(
  data: Partial<IWorkbookData>,
  { sheets }: Book,
  { hidesGridlines, cellPadding, colourRules }: BookLooks,
): Partial<IWorkbookData> {
  const rules = sheets.map(({ name }, index) => {
    const id = sheetId(index);
    return [id, colourRules.filter(({ sheet }) => sheet === name).map((rule, at) => gridRule(rule, `${id}-${at}`))];
  });
  const colours = { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(rules)) };
  const showGridlines = hidesGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  const drawn = Object.entries(data.sheets ?? {}).map(([id, sheet]) => [id, { ...sheet, showGridlines }]);
  const padded = Object.entries(data.styles ?? {}).map(([id, style]) => [
    id,
    { ...style, pd: { l: cellPadding, r: cellPadding } },
  ]);
  return {
    ...data,
    styles: Object.fromEntries(padded),
    sheets: Object.fromEntries(drawn),
    resources: [...(data.resources ?? []), colours],
  };
}

function gridRule({ cells, text, fill, fontColor }: ColourRule, cfId: string) {
  const style = { bg: { rgb: fill }, cl: { rgb: fontColor } };
  const kind = { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator: CFTextOperator.equal };
  return { cfId, ranges: cells.map(rangeOf), stopIfTrue: true, rule: { ...kind, value: text, style } };
}
