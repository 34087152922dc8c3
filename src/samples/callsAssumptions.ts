import { printedInText } from './reviewTables';
import { formula } from './sheetBuilder';
import type { SheetBuilder } from './sheetBuilder';

const READING =
  '表4は2か月の土日祝の入電数の合計と読み、土日祝の日数（OPENDAYS で暦から計算）で割って1日当たりにしています。平日は、表5の合計から土日祝の分を除いて平日の日数で割り、最も多い時間の割合が土日祝と同じとみなした推計です。年末年始の平日は土日祝に含めました。表5は1件の入電を複数に数えることがあるため、平日は多めの推計です。';
const NOT_IN_DOCUMENT =
  '資料には平均処理時間も目標応答率も示されていないため、座席数は仮定による試算で、資料の220席～330席を検算するものではありません（公表値との突き合わせはしません）。';

/** Seats and savings for which the document gives no parameters: all of them are a person's to change. */
export function putCallAssumptions(sheet: SheetBuilder): void {
  sheet.put('B31', '試算の仮定（資料にない値です。黄色のセルを変えると、計算し直されます）', 'heading');
  putParameters(sheet);
  putBusiestHour(sheet);
  putSeats(sheet);
  sheet.merge('B43:L43', READING, 'note').height(43, 50).merge('B44:L44', NOT_IN_DOCUMENT, 'note').height(44, 36);
}

function putParameters(sheet: SheetBuilder): void {
  const LABELS = [
    '目標応答率',
    '目標応答時間（秒）',
    '離席率',
    '稼働率の上限',
    '定型照会のうち自動応答で済む割合',
    'AIの運用費用（億円/年）',
  ];
  sheet
    .merge('B32:D32', '仮定', 'head')
    .merge('E32:F32', '値', 'head')
    .merge('B40:D40', 'AIによる削減額（億円/年）', 'label')
    .merge('E40:F40', formula('=MYNA.AISAVING(E27*10^8,I27/10,E37,E38*10^8)/10^8'), 'totalDecimal')
    .merge('B41:F42', '人件費 × 定型照会の割合（表5）× 自動応答で済む割合 − 運用費用', 'note');
  LABELS.forEach((label, index) => sheet.merge(`B${33 + index}:D${33 + index}`, label, 'label'));
  sheet
    .merge('E33:F33', 0.8, 'inputPercent')
    .merge('E34:F34', 20, 'inputNumber')
    .merge('E35:F35', 0.2, 'inputPercent')
    .merge('E36:F36', 0.9, 'inputPercent')
    .merge('E37:F37', 0.2, 'inputPercent')
    .merge('E38:F38', 1, 'inputDecimal');
}

function putBusiestHour(sheet: SheetBuilder): void {
  const weekends = (month: string) => formula(`=DAY(EOMONTH(${month},0))-MYNA.OPENDAYS(${month})`);
  sheet
    .put('B16', '土日祝の日数', 'label')
    .merge('C16:D16', weekends('DATE(2026,2,1)'), 'number')
    .merge('E16:F16', weekends('DATE(2026,3,1)'), 'number')
    .across('H32', ['最も多い1時間の入電数', '土日祝', '平日(推計)'], 'head')
    .down('H33', ['令和7年度の日数', '1日当たりの入電数', '最も多い時間の割合(%)', '最も多い1時間の入電数'], 'label')
    .down(
      'I33',
      [
        formula('=DATE(2026,4,1)-DATE(2025,4,1)-J33'),
        formula('=SUM(C6:C15,E6:E15)/(C16+E16)'),
        null,
        formula('=I34*I35/100'),
      ],
      'number',
    )
    .down(
      'J33',
      [
        formula('=SUM(MYNA.OPENDAYS(MYNA.FYMONTHS(2025)))'),
        formula('=(I21-I34*I33)/J33'),
        null,
        formula('=J34*J35/100'),
      ],
      'number',
    )
    .across('I35', [formula('=100*SUMPRODUCT(MAX(C6:C15+E6:E15))/SUM(C6:C15,E6:E15)'), formula('=I35')], 'decimal');
}

function putSeats(sheet: SheetBuilder): void {
  const printed = (end: string) => printedInText('000', `コールセンターの座席数(${end})`);
  const seats = (letter: string, row: number) => formula(`=MYNA.SEATS(${letter}$36,$H${row},$E$33,$E$34,,$E$35,$E$36)`);
  sheet
    .across('H38', ['座席数: 平均処理時間(秒)', '土日祝', '平日(推計)', '資料(下限)', '資料(上限)'], 'head')
    .down('H39', [300, 600, 900], 'inputNumber')
    .merge('K39:K41', printed('下限'), 'printed')
    .merge('L39:L41', printed('上限'), 'printed');
  for (const row of [39, 40, 41]) sheet.across(`I${row}`, [seats('I', row), seats('J', row)], 'total');
}
