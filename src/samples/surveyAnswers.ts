import { rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';
import { ALL, putComparison, putHead, putLines } from './surveyTable';
import { roundedVerdict } from './verdicts';

const FRAMED =
  '赤枠は資料の文字からは読み取れないため、赤枠内の件数（上位45件、下位15件）に合う連続した8行を赤枠内としました。';

/** Table 3: means of publicity; those in the red frame are not the bodies' own. */
export function putPublicity(sheet: SheetBuilder, top: number): void {
  const means = rowsOf('003表3');
  const [first, last] = [top + 2, top + 1 + means.length];
  const framed = last + 1;
  const [bodies = [], counts = []] = rowsOf('003表3赤枠内');
  const range = (letter: string) => `${letter}$${first}:${letter}$${last}`;
  sheet.put(`B${top}`, '【表3】普及促進に向けた周知・広報策', 'heading');
  putHead(sheet, top + 1, '周知・広報の手段', ['', '']);
  sheet.merge(`E${top + 1}:F${top + 1}`, '赤枠', 'head');
  putLines(sheet, first, means);
  means.forEach((row, index) => sheet.merge(`E${first + index}:F${first + index}`, row[3] ?? '', 'centred'));
  putComparison(sheet, first, last - 1, ALL);
  sheet
    .down(
      `B${framed}`,
      ['赤枠内の件数【計算】', '赤枠内の件数【公表】', '突き合わせ', '赤枠内の取組をした自治体数'],
      'label',
    )
    .across(`C${framed + 1}`, counts.slice(1, 3), 'printed')
    .across(`C${framed + 3}`, bodies.slice(1, 3), 'inputNumber')
    .merge(`E${framed}:L${framed + 2}`, FRAMED, 'note');
  putComparison(sheet, framed + 3, framed + 3, ALL);
  for (const [letter, side] of [
    ['C', '上位'],
    ['D', '下位'],
  ] as const) {
    const [computed, published, verdict] = [0, 1, 2].map((step) => `${letter}${framed + step}`) as [
      string,
      string,
      string,
    ];
    sheet
      .put(computed, formula(`=SUMIF(${range('$E')},"○",${range(letter)})`), 'total')
      .put(verdict, formula(roundedVerdict(published, computed)), 'verdict')
      .figure({
        place: '【表3】',
        what: `赤枠内の取組件数（交付率${side}）`,
        unit: '件',
        published,
        computed,
        verdict,
        remark: FRAMED,
      });
  }
}

/** Table 6, whose every row has a total. */
export function putChallenges(sheet: SheetBuilder, top: number): void {
  const challenges = rowsOf('003表6');
  const [first, last] = [top + 2, top + 1 + challenges.length];
  const [same, verdict] = [last + 1, last + 2];
  const range = (letter: string) => `${letter}${first}:${letter}${last}`;
  sheet.put(`B${top}`, '【表6】普及促進に向けた課題', 'heading');
  putHead(sheet, top + 1, '課題', ['合計\n【計算】', '合計\n【公表】']);
  putLines(sheet, first, challenges);
  challenges.forEach((row, index) => {
    sheet
      .put(`E${first + index}`, formula(`=C${first + index}+D${first + index}`), 'number')
      .put(`F${first + index}`, row[3] ?? null, 'printed');
  });
  putComparison(sheet, first, last - 1, ALL);
  sheet
    .merge(`B${same}:D${same}`, '合計が計算と同じ課題の数', 'label')
    .put(`E${same}`, formula(`=SUMPRODUCT(--(${range('E')}=${range('F')}))`), 'total')
    .put(`F${same}`, formula(`=COUNT(${range('F')})`), 'number')
    .merge(`B${verdict}:D${verdict}`, '突き合わせ', 'label')
    .merge(`E${verdict}:F${verdict}`, formula(`=IF(E${same}=F${same},"一致","不一致")`), 'verdict')
    .figure({
      place: '【表6】',
      what: '課題ごとの合計のうち、計算と同じもの',
      unit: '課題',
      published: `F${same}`,
      computed: `E${same}`,
      verdict: `E${verdict}`,
    });
}
