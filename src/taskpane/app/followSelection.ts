import type { Workbook } from '../../excel/workbook';
import type { Dispatch } from '../pane/state';

/** Tells where the selection is whenever it moved; while one answer is awaited, further moves ask once more, not each. */
export function followSelection(workbook: Workbook, dispatch: Dispatch): Promise<() => void> {
  let reading = false;
  let moved = false;
  const read = async (): Promise<void> => {
    moved = true;
    if (reading) return;
    reading = true;
    while (moved) {
      moved = false;
      dispatch({ type: 'selectionMoved', selection: await workbook.selection().catch(() => null) });
    }
    reading = false;
  };
  void read();
  return workbook.onSelectionChanged(() => void read());
}
