import { addMonths, readDate } from '../domain/calendar';
import { rowsOf } from './reviewTables';
import { formula } from './sheetBuilder';
import type { Content, SheetBuilder } from './sheetBuilder';
import type { StyleName } from './styles';

type Line = readonly [what: string, content: Content, style: StyleName, reading: string];

const FORM = '資料の様式イメージ（2020年修正版）の「前月までの累計」。どの月のものかは書かれていません';
const TIMES =
  '交付残数は令和2年6月末、工程別件数は令和3年7月13日の数で、対象は同じ（令和2年6月までの申請）でも時点が違います。①～⑩のうち資料に件数があるのは4つの工程だけなので、残りが何かは言えません。資料に公表された数はなく、突き合わせはしていません。';
const ACTUALS =
  '実績は、総務省「マイナンバーカード交付状況について」の全国の累計交付枚数です（月末の想定には翌月1日現在の数）。令和5年3月末の想定は枚数が書かれていないため、割合を計算していません。廃止されたカードを含む累計で、保有枚数ではありません。';

/** Characters that one line of a reading holds. */
const LINE = 32;

/** How the stages add up beside what was left by the books; `top` is the heading's row. */
export function putStages(sheet: SheetBuilder, top: number): void {
  sheet
    .merge(`B${top}:L${top}`, '別紙6(1) 工程別件数の計と、別紙4(1) 交付残数', 'heading')
    .merge(`B${top + 1}:E${top + 1}`, '項目', 'head')
    .merge(`F${top + 1}:G${top + 1}`, '値', 'head')
    .merge(`H${top + 1}:L${top + 1}`, '読み方', 'head');
  const lines = stageLines(top + 2);
  lines.forEach(([what, content, style, reading], index) => {
    const row = top + 2 + index;
    sheet
      .merge(`B${row}:E${row}`, what, 'label')
      .merge(`F${row}:G${row}`, content, style)
      .merge(`H${row}:L${row}`, reading, 'wrapped')
      .height(row, reading.length > LINE ? 44 : 26);
  });
  const end = top + 2 + lines.length;
  sheet.merge(`B${end}:L${end}`, TIMES, 'note').height(end, 56);
}

function stageLines(first: number): readonly Line[] {
  const cell = (offset: number) => `F${first + offset}`;
  const onForm = rowsOf('002返戻率調査票').find(([, item]) => String(item).includes('交付取止め'))?.[2];
  return [
    ['4つの工程の件数の計', formula('=SUM(C49:F49)'), 'total', '②受付済・不備中、⑧、⑨、⑩（令和3年7月13日時点）'],
    ['交付残数', formula('=F32'), 'number', '申請 − 交付 − 取止め（令和2年6月末時点）'],
    ['4つの工程に現れない件数', formula(`=${cell(1)}-${cell(0)}`), 'total', '交付残数 − 4つの工程の計'],
    ['4つの工程の計の割合', formula(`=${cell(0)}/${cell(1)}`), 'percent', '交付残数に対する割合'],
    ['取止め件数', formula('=E32'), 'number', '別紙4(1)。返戻率調査票の値とされています'],
    ['返戻率調査票の交付取止めの枚数', onForm ?? null, 'inputNumber', FORM],
    ['その差', formula(`=${cell(4)}-${cell(5)}`), 'total', '取止め件数 − 様式の累計'],
    ['⑩交付取止めとの差', formula(`=F49-${cell(4)}`), 'total', '番号管理システムの⑩ − 取止め件数'],
  ];
}

/** What the nation assumed of all cards delivered, and what was delivered; `top` is the heading's row. */
export function putAssumption(sheet: SheetBuilder, top: number): void {
  const assumed = rowsOf('002交付想定');
  const [first, last] = [top + 3, top + 2 + assumed.length];
  sheet
    .merge(`B${top}:L${top}`, '1(1) 国によるマイナンバーカードの交付想定と、全国の実績', 'heading')
    .merge(`B${top + 1}:C${top + 2}`, '時期', 'head')
    .merge(`D${top + 1}:E${top + 1}`, '想定(万枚)', 'head')
    .merge(`F${top + 1}:I${top + 1}`, '実績', 'head')
    .merge(`J${top + 1}:K${top + 1}`, '想定に対する割合', 'head')
    .across(`D${top + 2}`, ['下限', '上限'], 'head')
    .merge(`F${top + 2}:G${top + 2}`, '時点', 'head')
    .merge(`H${top + 2}:I${top + 2}`, '累計(枚)', 'head')
    .across(`J${top + 2}`, ['下限', '上限'], 'head')
    .merge(`L${top + 1}:L${top + 2}`, '下限まで\n(万枚)', 'head');
  assumed.forEach(([when = null, month, , low = null, high = null], index) => {
    const row = first + index;
    const [day, delivered] = actualAfter(String(month));
    const compared = low !== null;
    sheet
      .merge(`B${row}:C${row}`, when, 'label')
      .across(`D${row}`, [low, high], 'inputNumber')
      .merge(`F${row}:G${row}`, day, 'inputDate')
      .merge(`H${row}:I${row}`, delivered, 'inputNumber')
      .put(`J${row}`, compared ? formula(`=H${row}/(D${row}*10^4)`) : '―', compared ? 'percent' : 'centred')
      .put(`K${row}`, compared ? formula(`=H${row}/(E${row}*10^4)`) : '―', compared ? 'percent' : 'centred')
      .put(`L${row}`, compared ? formula(`=D${row}-H${row}/10^4`) : '―', compared ? 'number' : 'centred');
  });
  sheet.merge(`B${last + 1}:L${last + 1}`, ACTUALS, 'note').height(last + 1, 56);
}

/** The nation's total on the day after a month's end, or the last on record before it. */
function actualAfter(month: string): readonly [day: number, delivered: number] {
  const limit = addMonths(readDate(`${month}-01`), 1);
  const known = rowsOf('全国の累計交付枚数').map(
    ([day, delivered]) => [readDate(String(day)), Number(delivered)] as const,
  );
  const last = known.filter(([day]) => day <= limit).at(-1);
  if (!last) throw new Error(`No deliveries up to ${month}`);
  return last;
}
