import { BooleanNumber } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
} from '@univerjs/sheets-conditional-formatting';
import type { Book, BookLooks, ColourRule } from '../../xlsx';
import { rangeOf } from '../access/ranges';
import { sheetId } from './toGrid';

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
