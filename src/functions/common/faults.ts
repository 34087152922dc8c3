import type { CommonFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { list } from '../core/text';

export const COMMON_FAULTS: FaultTexts<CommonFaults> = {
  unknownDateFormat: [
    '#VALUE!',
    ({ format, token }) => ({
      ja: `書式「${format}」の「${token}」は使えません。g gg ggg（元号）、e ee（和暦の年）、yyyy、m mm、d dd、aaa aaaa（曜日）が使えます。`,
      en: `"${token}" in the format "${format}" is not known. Use g gg ggg (era), e ee (year of the era), yyyy, m mm, d dd, aaa aaaa (weekday).`,
    }),
  ],
  unknownTable: [
    '#N/A',
    ({ text }) => ({
      ja: `「${text}」という参照表はありません。=MYNA.REFLIST() で一覧を確認してください。`,
      en: `There is no reference table "${text}". See =MYNA.REFLIST().`,
    }),
  ],
  unknownColumn: [
    '#N/A',
    ({ text, columns }) => ({
      ja: `「${text}」という列はありません。列: ${list(columns)}。`,
      en: `There is no column "${text}". Columns: ${columns.join(', ')}.`,
    }),
  ],
};
