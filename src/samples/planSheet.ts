import { putBody } from './planBody';
import { putFindings } from './planFindings';
import { putNotice } from './planNotice';
import { SheetBuilder } from './sheetBuilder';
import { SHEET_NAMES } from './sheetNames';

export function planSheet() {
  const sheet = new SheetBuilder('plan', SHEET_NAMES.plan).columns(
    ...[16, 98, 60, 66, 66, 72, 82, 90, 82, 92, 92, 62, 70, 340, 112],
  );
  putNotice(sheet);
  putBody(sheet);
  putFindings(sheet);
  return sheet;
}
