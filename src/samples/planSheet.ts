import { printedInText } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';
import type { Content } from './sheetBuilder';
import type { StyleName } from './styles';
import { putBody } from './planBody';
import { putCosts } from './planCosts';
import { putFindings } from './planFindings';
import { SHEET_NAMES } from './sheetNames';

const FIRST_ROW = 5;
const ASSUMED = '試算の仮定';

type Line = readonly [what: string, content: Content, style: StyleName, remark: string];

/** The notice's figures, what follows from them, and what would follow if the population were known. */
function putNotice(sheet: SheetBuilder): void {
  sheet
    .put('B2', '通知の数と、そこから計算できること', 'heading')
    .merge(
      'B3:M3',
      '通知に印字された数どうしから求まる数はないため、突き合わせはありません。黄色のうち「試算の仮定」は通知にない数です。',
      'note',
    )
    .merge('B4:F4', '項目', 'head')
    .merge('G4:H4', '値', 'head')
    .merge('I4:M4', '読み方', 'head');
  lines().forEach(([what, content, style, remark], index) => {
    const row = FIRST_ROW + index;
    sheet
      .merge(`B${row}:F${row}`, what, 'label')
      .merge(`G${row}:H${row}`, content, style)
      .merge(`I${row}:M${row}`, remark, 'cell');
  });
}

function lines(): readonly Line[] {
  const printed = (item: string) => printedInText('004', item);
  return [
    ['累計交付枚数（10月25日、万枚）', printed('累計交付枚数(令和2年10月25日時点)'), 'inputNumber', '通知は「超え」'],
    ['全住民に対する割合（割）', printed('全住民に対する累計交付枚数の割合'), 'inputNumber', '通知は「2割以上」'],
    ['「2割以上」であるための全住民の上限（万人）', formula('=G5/(G6/10)'), 'number', '全住民の数は通知にありません'],
    ['全住民（万人）', 12700, 'inputNumber', ASSUMED],
    ['全住民に対する累計交付枚数の割合', formula('=G5/G8'), 'percent', '仮定の全住民に対する割合'],
    ['「2割以上」と合うか', formula('=IF(G8<=G7,"合います","合いません")'), 'centred', '仮定の全住民が上限以下か'],
    ['現在の交付枚数（万件/日）', printed('現在の交付枚数'), 'inputNumber', '通知は「約」'],
    ['交付体制の前提とする倍率（倍）', printed('交付体制の前提とする交付枚数の倍率'), 'inputNumber', '通知は「倍増」'],
    ['倍増した交付枚数（万件/日）', formula('=G11*G12'), 'number', '現在の交付枚数 × 倍率'],
    ['早期に達成する最大の交付枚数（万枚/月）', printed('早期に達成する最大の交付枚数'), 'inputNumber', '別添1の書簡'],
    ['それは倍増した交付枚数の何日分か', formula('=G14/G13'), 'decimal', '1か月に交付する日数は通知にありません'],
    [
      '令和5年3月までに交付する枚数（万枚）',
      formula('=MYNA.PLANTARGET(G8,G5)'),
      'number',
      '仮定の全住民 − 累計交付枚数',
    ],
    ['令和2年11月から令和5年3月までの月数', formula('=COUNT(B43:B71)'), 'months', '下の計画の2か月目から'],
    ['毎月必要な枚数（万枚）', formula('=MYNA.REQUIREDRATE(G16,0,G17)'), 'total', '万枚未満を切り上げています'],
    [
      '最大の交付枚数を続けて届く月',
      formula('=MYNA.CLEARBY(G16,0,G14,B43)'),
      'month',
      '11月から最大の枚数で交付する場合',
    ],
  ];
}

export function planSheet() {
  const sheet = new SheetBuilder('plan', SHEET_NAMES.plan).columns(
    ...[16, 98, 60, 66, 66, 72, 82, 90, 82, 92, 92, 62, 70, 340, 112],
  );
  putNotice(sheet);
  putBody(sheet);
  putCosts(sheet);
  putFindings(sheet);
  return sheet;
}
