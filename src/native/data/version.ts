import { VERSION_TEXT } from '../../functions';
import type { DataTable } from './table';

/** Which release wrote the sheet, and to which day its data were verified. */
export const VERSION_TABLE: DataTable = {
  title: { ja: '版', en: 'Release' },
  source: 'MYNA',
  columns: [{ name: 'MYNA_x_version', heading: '版と最終確認日' }],
  rows: [[VERSION_TEXT]],
};
