import { printedInText } from './reviewTables';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';
import { roundedVerdict } from './verdicts';

const SEVERAL =
  '特典の件数 − 実施した団体数は、複数の取組をした団体の数の上限です。上位は 19 − 12 = 7 で、7団体が2つずつ実施したことになります。下位は 7 − 7 = 0 で、複数の取組をした団体がないという本文と合います。';
const NOT_DERIVED =
  '広報を実施した54団体（全60団体中）と調査対象予算額は、表の数からは求まらないため、突き合わせていません。下は、印字された数どうしから求まる数です。';

interface Line {
  readonly item: string;
  readonly place: string;
  readonly from: string;
  readonly remark?: string;
}

/** Figures of the text, and the cells of the tables that they follow from. */
const LINES: readonly Line[] = [
  own('政令指定都市(交付率上位5団体のうち)', 'C18'),
  own('政令指定都市(交付率下位5団体のうち)', 'D18'),
  own('中核市及びその他の市(交付率上位20団体のうち)', 'C25'),
  own('中核市及びその他の市(交付率下位20団体のうち)', 'D25'),
  benefit('独自の特典を付与した自治体(交付率上位30団体のうち)', 'C29'),
  { ...benefit('独自の特典を付与し複数の取組を実施した自治体(交付率上位12団体のうち)', 'C41-C29'), remark: SEVERAL },
  benefit('独自の特典を付与した自治体(交付率下位30団体のうち)', 'D29'),
  publicity('自治体自らの媒体以外を活用した自治体(交付率上位30団体のうち)', 'C63'),
  publicity('自治体自らの媒体以外を活用した自治体(交付率下位)', 'D63'),
  onApplication('上位', 'C71'),
  onApplication('下位', 'D71'),
  challenge('課題「カードの利便性向上」を挙げた自治体(全60団体中)', 'E88'),
  challenge('課題「周知・広報活動の強化」を挙げた自治体(全60団体中)', 'E89'),
];

function own(item: string, from: string): Line {
  return { item: `独自の行政サービスを実施した${item}`, place: '③1.(1)-1①', from };
}

function benefit(item: string, from: string): Line {
  return { item, place: '③1.(1)-1②', from };
}

function publicity(item: string, from: string): Line {
  return { item, place: '③1.(1)-1③', from };
}

function onApplication(side: string, from: string): Line {
  const item = `申請時来庁方式を実施したその他の市(交付率${side}10団体のうち)`;
  return { item, place: '③1.(1)-2', from };
}

function challenge(item: string, from: string): Line {
  return { item, place: '③1.(2)', from };
}

/** Returns the row below. */
export function putTextFigures(sheet: SheetBuilder, top: number): number {
  sheet
    .put(`B${top}`, '本文の数と表との突き合わせ', 'heading')
    .merge(`B${top + 1}:D${top + 1}`, '何の数', 'head')
    .across(`E${top + 1}`, ['計算', '公表'], 'head')
    .merge(`G${top + 1}:H${top + 1}`, '突き合わせ', 'head')
    .merge(`I${top + 1}:J${top + 1}`, '箇所', 'head');
  LINES.forEach(({ item, place, from, remark }, index) => {
    const row = top + 2 + index;
    const [computed, published, verdict] = [`E${row}`, `F${row}`, `G${row}`];
    sheet
      .merge(`B${row}:D${row}`, item, 'wrapped')
      .height(row, 44)
      .put(computed, formula(`=${from}`), 'number')
      .put(published, printedInText('003', item), 'printed')
      .merge(`${verdict}:H${row}`, formula(roundedVerdict(published, computed)), 'verdict')
      .merge(`I${row}:J${row}`, place, 'centred')
      .figure({ place, what: item, unit: '団体', published, computed, verdict, remark });
  });
  const end = top + 2 + LINES.length;
  sheet
    .merge(`B${end}:L${end}`, SEVERAL, 'note')
    .height(end, 40)
    .merge(`B${end + 1}:L${end + 1}`, NOT_DERIVED, 'note')
    .height(end + 1, 40);
  putRelations(sheet, end + 3);
  return end + 11;
}

/** What follows from figures of the text alone. */
function putRelations(sheet: SheetBuilder, top: number): void {
  const printed = (item: string) => printedInText('003', item);
  const cell = (offset: number) => `E${top + offset}`;
  const LINES: readonly (readonly [what: string, content: Content, style: StyleName])[] = [
    ['調査対象予算額 令和3年度（百万円）', printed('調査対象予算額 令和3年度'), 'inputNumber'],
    ['（参考）令和4年度（百万円）', printed('調査対象予算額 (参考)令和4年度'), 'inputNumber'],
    ['増減額（百万円）', formula(`=${cell(1)}-${cell(0)}`), 'total'],
    ['増減率', formula(`=${cell(2)}/${cell(0)}`), 'percent'],
    ['広報を実施していると回答した団体', printed('広報を実施していると回答した自治体(全60団体のうち)'), 'inputNumber'],
    ['調査対象の60団体に占める割合', formula(`=${cell(4)}/E11`), 'percent'],
  ];
  LINES.forEach(([what, content, style], index) => {
    const row = top + index;
    sheet.merge(`B${row}:D${row}`, what, 'label').put(`E${row}`, content, style);
  });
}
