import { printedInText, rowsOf } from './reviewTables';
import { formula, SheetBuilder } from './sheetBuilder';
import { SHEET_NAMES } from './sheetNames';
import { putChallenges, putPublicity } from './surveyAnswers';
import { putBenefits, putByGroup, putOwnServices } from './surveyTables';
import { putTextFigures } from './surveyText';

const RANKED =
  '割合・差・p・差の95%信頼区間は MYNA.GROUPDIFF の結果です。調査先は交付率の順位で選ばれた上位と下位の自治体で、無作為に抽出された標本ではありません。p と区間は2つの群の違いの大きさを表すだけで、全国の自治体に当てはまるとも、取組が交付率を上げたとも言えません。項目をいくつも比べているため、違いがなくても小さい p が出ることがあります。表2の特典・表3・表6の件数は、1団体が同じ項目を1件だけ答えたものとみなして割合にしました。「その他」は内容が1つでないため比べていません。';
const SOURCE =
  '出典: 総括調査票（令和4年度）（３）マイナンバーカード交付事務費補助金 【表1】～【表6】、②【調査対象先数】';

export function surveySheet() {
  const sheet = new SheetBuilder('survey', SHEET_NAMES.survey)
    .columns(16, 244, 92, 92, 76, 76, 68, 68, 72, 58, 72, 66)
    .put('B2', 'アンケート調査の結果: 交付率の上位30団体と下位30団体', 'heading')
    .merge('B3:L3', RANKED, 'note')
    .height(3, 76);
  putBodies(sheet);
  putOwnServices(sheet, 16);
  putBenefits(sheet, 27);
  putPublicity(sheet, 45);
  putByGroup(sheet, 66, {
    table: '003表4',
    heading: '【表4】申請時来庁方式の実施状況',
    what: '申請時来庁方式を実施した自治体数の合計',
  });
  putByGroup(sheet, 76, {
    table: '003表5',
    heading: '【表5】臨時交付窓口の設置状況',
    what: '臨時交付窓口を設置した自治体数の合計',
  });
  putChallenges(sheet, 86);
  const end = putTextFigures(sheet, 106);
  return sheet.merge(`B${end}:L${end}`, SOURCE, 'note');
}

/** The bodies asked: rows 7 to 10 by kind, row 11 all. */
function putBodies(sheet: SheetBuilder): void {
  sheet
    .put('B5', '②【調査対象先数】アンケート調査の対象とした自治体', 'heading')
    .across('B6', ['自治体区分', '交付率上位', '交付率下位', '計'], 'head')
    .height(6, 44);
  rowsOf('003調査対象先').forEach(([group = null, ...counts], index) => {
    const row = 7 + index;
    sheet
      .put(`B${row}`, String(group).replace(/（.*/, ''), 'wrapped')
      .across(`C${row}`, counts, 'inputNumber')
      .put(`E${row}`, formula(`=C${row}+D${row}`), 'number');
  });
  sheet
    .down('B11', ['合計【計算】', '合計【公表】', '突き合わせ'], 'label')
    .across(
      'C11',
      ['C', 'D', 'E'].map((letter) => formula(`=SUM(${letter}7:${letter}10)`)),
      'total',
    )
    .put('E12', printedInText('003', '調査対象の自治体'), 'printed')
    .merge('E13:F13', formula('=MYNA.SUMCHECK(E12,C7:D10)'), 'verdict')
    .merge('B14:L14', '「その他の市」は、人口10万人未満の自治体を除いています。', 'note')
    .figure({
      place: '②【調査対象先数】',
      what: '調査対象の自治体',
      unit: '先',
      published: 'E12',
      computed: 'E11',
      verdict: 'E13',
    });
}
