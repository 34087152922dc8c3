import { readDate } from '../domain/calendar';
import { rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';

const FIRST_ROW = 15;

type Line = readonly [what: string, content: Content, style: StyleName, remark: string];

/** What the city plans in 5 (1): cards applied for by April are delivered by September. */
export function putClearance(sheet: SheetBuilder): void {
  sheet
    .merge(
      'B13:L13',
      '5(1) マイナポイントの対象となるカードの交付（令和3年4月までの申請を令和3年9月までに）',
      'heading',
    )
    .merge('B14:E14', '項目', 'head')
    .merge('F14:G14', '値', 'head')
    .merge('H14:L14', '読み方', 'head');
  lines().forEach(([what, content, style, remark], index) => {
    const row = FIRST_ROW + index;
    sheet
      .merge(`B${row}:E${row}`, what, 'label')
      .merge(`F${row}:G${row}`, content, style)
      .merge(`H${row}:L${row}`, remark, 'cell');
  });
}

function lines(): readonly Line[] {
  const july = 'EDATE(G5,1)';
  const inTime = (month: string) =>
    formula(`=IFERROR(IF(${month}<=F16,"間に合います","間に合いません"),"解消しません")`);
  return [
    ['対象となる申請の期限', lastOf('カード申請期限'), 'month', '資料2の（参考）の表。再三変更されたうち最後のもの'],
    ['ポイントの利用期限', lastOf('ポイント利用期限'), 'month', '同じ表'],
    [
      '6月末から利用期限までの月数',
      formula('=12*(YEAR(F16)-YEAR(G5))+MONTH(F16)-MONTH(G5)'),
      'months',
      '7月から利用期限の月まで',
    ],
    [
      '期限までの申請のうち6月末に未交付の枚数',
      formula('=MAX(0,C10+SUMIFS(C6:G6,C5:G5,"<="&F15)-H7)'),
      'number',
      '申請の古い順に交付したものとみなしました（試算の仮定）',
    ],
    [
      'それを利用期限までに交付し終える毎月の枚数',
      formula('=MYNA.REQUIREDRATE(F18,0,F17)'),
      'total',
      '毎月同じ枚数を交付する場合',
    ],
    ['6月末の滞留の全部', formula('=C10+H8'), 'number', '5月からあとの申請も含みます'],
    ['7月からの毎月の申請件数', 8000, 'inputNumber', '試算の仮定'],
    [
      '全部を利用期限までに解消する毎月の枚数',
      formula('=MYNA.REQUIREDRATE(F20,F21,F17)'),
      'total',
      '新しい申請も交付していく場合',
    ],
    ['7月からの毎月の交付件数', 30000, 'inputNumber', '試算の仮定'],
    [
      '対象のカードの交付が終わる月',
      formula(`=MYNA.CLEARBY(F18,0,F23,${july})`),
      'month',
      '対象のカードを先に交付する場合',
    ],
    ['対象のカードは利用期限に間に合うか', inTime('F24'), 'centred', '終わる月と利用期限を比べています'],
    [
      '滞留の全部が解消する月',
      formula(`=MYNA.CLEARBY(F20,F21,F23,${july})`),
      'month',
      '7月からの申請も交付していく場合',
    ],
    ['滞留の全部は利用期限に間に合うか', inTime('F26'), 'centred', '解消する月と利用期限を比べています'],
  ];
}

/** The month to which a deadline was last put off. */
function lastOf(deadline: string): number {
  const change = rowsOf('002マイナポイントの期限')
    .filter(([what]) => what === deadline)
    .at(-1)?.[2];
  const [, month] = /⇒\s*([^\s⇒]+年\d+月)/.exec(String(change)) ?? [];
  if (!month) throw new Error(`No month in ${String(change)}`);
  return readDate(month);
}
