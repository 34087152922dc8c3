import { dataVersion } from '../../reference';
import { declare } from '../core/declaration';
import { VERSION } from '../core/version';
import { REFERENCE_TABLES } from './texts';

export const VERSION_TEXT = `MYNA ${VERSION}（料金・規則の最終確認日 ${dataVersion.verifiedOn}）`;

export const DATAVERSION = declare({
  name: 'DATAVERSION',
  family: 'common',
  args: [],
  result: {
    shape: 'scalar',
    help: { ja: '版と最終確認日を書いた文字列。', en: 'A text with the release and the day.' },
  },
  help: {
    text: {
      ja: 'このアドインの版と、収録した料金・規則を最後に確認した日を文字列で返します。',
      en: 'Returns the release of this add-in and the day on which its tariffs and rules were last verified, as text.',
    },
    rounding: { ja: '端数処理はありません。', en: 'Nothing is rounded.' },
    notes: {
      ja: '保存したブックは、開いただけでは再計算されません。セルに残った文字列が、そのブックを計算した版と資料を示します。最終確認日は、収録したすべての資料のうち最も古い確認日です。',
      en: 'A saved workbook does not recalculate on opening: the text in the cell tells with which release and data it was calculated. The day is the earliest on which any of the data was last verified.',
    },
    errors: [],
    examples: [
      { text: { ja: '版と確認日', en: 'Release and day' }, formula: '=MYNA.DATAVERSION()', result: VERSION_TEXT },
    ],
    sources: [REFERENCE_TABLES],
    related: ['REFLIST'],
  },
  calculate: () => VERSION_TEXT,
});
