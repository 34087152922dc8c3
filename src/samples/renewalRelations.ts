import { printedInText } from './reviewTables';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';

type Line = readonly [what: string, content: Content, style: StyleName, reading: string];

const FIRST_ROW = 5;

/** Cells of the sheet: the cards and certificates of fiscal 2025, their monthly mean, and the number of all bodies. */
const [CARDS, MEAN, CERTIFICATES, BODIES] = ['D18', 'D19', 'D20', 'E40'];

/** What follows from the document's figures taken together, to the right of its tables. */
export function putRenewalRelations(sheet: SheetBuilder): void {
  sheet
    .put('L2', '資料の数どうしの関係', 'heading')
    .merge('L3:N3', '資料に公表された数がないため、突き合わせはしていません。', 'note')
    .across('L4', ['項目', '値', '読み方'], 'head');
  lines().forEach(([what, content, style, reading], index) => {
    const row = FIRST_ROW + index;
    sheet.put(`L${row}`, what, 'label').put(`M${row}`, content, style).put(`N${row}`, reading, 'wrapped');
  });
}

function lines(): readonly Line[] {
  const printed = (item: string) => printedInText('001', item);
  return [
    [
      '1か月のカード交付件数のピーク（万件）',
      printed('1か月当たりのカード交付件数のピーク(令和5年3月)'),
      'inputNumber',
      '令和5年3月。参考2',
    ],
    ['2025年度のカード交付の月平均（万件）', formula(`=${MEAN}`), 'number', '左の表の計算'],
    ['ピークは2025年度の月平均の何倍か', formula('=M5/M6'), 'hundredth', '件数だけの比較です'],
    ['2025年度の月平均のピークに対する割合', formula('=M6/M5'), 'percent', '電子証明書の更新は含みません'],
    [
      '交付事務費補助金（億円）',
      printed('マイナンバーカード交付事務費補助金(R6補正+R7当初等)'),
      'inputNumber',
      '約895億円（R6補正+R7当初等）、補助率10/10',
    ],
    ['1団体当たり（万円）', formula(`=M9*10^4/${BODIES}`), 'number', '全市区町村（実施率から逆算した1,741団体）の平均'],
    [
      '2025年度のカード交付1件当たり（円）',
      formula(`=MYNA.PERCARDCOST(M9,${CARDS},"億円","万枚")`),
      'number',
      'カード交付（新規と更新）の1,680万件で割った額',
    ],
    [
      'カードと電子証明書の1件当たり（円）',
      formula(`=MYNA.PERCARDCOST(M9,${CARDS}+${CERTIFICATES},"億円","万枚")`),
      'number',
      '電子証明書の更新1,580万件も加えて割った額',
    ],
    ['事務を委託した団体数', printed('郵便局への事務委託(令和7年8月時点)の団体数'), 'inputNumber', '令和7年8月時点'],
    ['事務を受託した郵便局数', printed('郵便局への事務委託(令和7年8月時点)の郵便局数'), 'inputNumber', '同じ時点'],
    ['1団体当たりの郵便局数', formula('=M14/M13'), 'hundredth', '委託した団体の平均'],
    [
      '全市区町村のうち委託した団体の割合',
      formula(`=M13/${BODIES}`),
      'percent',
      '取組状況（令和7年7月時点）とは時点が1か月違います',
    ],
  ];
}
