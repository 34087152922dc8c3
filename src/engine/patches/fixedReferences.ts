import {
  BuildTextUtils,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type IAccessor,
} from '@univerjs/core';
import { DocSelectionManagerService, IEditorService, ReferenceAbsoluteOperation } from '@univerjs/preset-sheets-core';
import { withNextFixing } from '../../sheet/formula';

const CELL_EDITORS: readonly string[] = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];

/** Fault: F4 fixes the end of a range alone at which the caret stands, and nothing where several references are selected. */
export function fixReferencesAsInExcel(): void {
  ReferenceAbsoluteOperation.handler = (accessor: IAccessor) => {
    const editor = accessor.get(IEditorService).getFocusEditor();
    const selected = accessor.get(DocSelectionManagerService).getActiveTextRange();
    if (!editor || !selected || !CELL_EDITORS.includes(editor.getEditorId())) return false;
    const { startOffset: start, endOffset: end } = selected;
    const text = BuildTextUtils.transform.getPlainText(editor.getDocumentData().body?.dataStream ?? '');
    const fixed = withNextFixing({ text, start, end });
    if (!fixed) return false;
    const caret = { startOffset: fixed.start, endOffset: fixed.end, collapsed: true };
    editor.replaceText(fixed.text, [caret]);
    return true;
  };
}
