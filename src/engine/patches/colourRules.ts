import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { GridAccess } from '../access/gridAccess';

/** Fault: when a workbook goes, the grid forgets which cells the rules of every other one colour. They are announced anew. */
export function renewColourRules({ injector, unitId, workbook }: GridAccess): void {
  if (!injector.has(ConditionalFormattingRuleModel)) return;
  const model = injector.get(ConditionalFormattingRuleModel);
  for (const sheet of workbook.getSheets().map((worksheet) => worksheet.getSheetId())) {
    for (const rule of model.getSubunitRules(unitId, sheet) ?? []) model.addRule(unitId, sheet, rule);
  }
}
