import { LAST_MONTH, putBody } from './planBody';
import { putFindings } from './planFindings';
import { putNotice } from './planNotice';
import { SheetBuilder } from './sheetBuilder';
import { SHEET_NAMES } from './sheetNames';

const SOURCE =
  '出典: 総務省自治行政局長「マイナンバーカード交付円滑化計画の改訂について」（令和2年10月27日付け総行住第181号）1、2、6、別添1';

export function planSheet() {
  const sheet = new SheetBuilder('plan', SHEET_NAMES.plan).columns(
    ...[16, 92, 56, 56, 64, 72, 64, 84, 76, 92, 92, 64, 64, 340, 104],
  );
  putNotice(sheet);
  putBody(sheet);
  putFindings(sheet);
  return sheet.merge(`B${LAST_MONTH + 19}:M${LAST_MONTH + 19}`, SOURCE, 'note');
}
