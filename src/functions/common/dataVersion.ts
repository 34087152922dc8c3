import { dataVersion } from '../../reference';
import { declare } from '../core/declaration';
import { text } from '../core/text';
import { VERSION } from '../version';
import { REFERENCE_TABLES } from './texts';

const SAID = `MYNA ${VERSION}（料金・規則の最終確認日 ${dataVersion.verifiedOn}）`;

export const DATAVERSION = declare({
  name: 'DATAVERSION',
  family: 'common',
  text: text(
    'このアドインの版と、収録した料金・規則を最後に確認した日を文字列で返します。',
    'Returns the release of this add-in and the day on which its tariffs and rules were last verified, as text.',
  ),
  args: [],
  result: {
    shape: 'scalar',
    text: text('版と最終確認日を書いた文字列。', 'A text with the release and the day.'),
  },
  rounding: text('端数処理はありません。', 'Nothing is rounded.'),
  notes: text(
    '保存したブックは、開いただけでは再計算されません。セルに残った文字列が、そのブックを計算した版と資料を示します。最終確認日は、収録したすべての資料のうち最も古い確認日です。',
    'A saved workbook does not recalculate on opening: the text in the cell tells with which release and data it was calculated. The day is the earliest on which any of the data was last verified.',
  ),
  errors: [],
  examples: [{ text: text('版と確認日', 'Release and day'), formula: '=MYNA.DATAVERSION()', result: SAID }],
  sources: [REFERENCE_TABLES],
  related: ['REFLIST'],
  calculate: () => SAID,
});
