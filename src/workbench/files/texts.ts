import type { Language, Text } from '../../functions';
import type { Book } from '../../xlsx';
import { text } from '../common/texts';

/** The words of the toolbar and of its dialogs. */
export const FILE_TEXTS = {
  tools: text('ファイル', 'File'),
  open: text('開く', 'Open'),
  openHint: text(
    'Excel ブックを開きます（Ctrl+O）。.xls・.xlsb・.ods・CSV も読めます',
    'Opens an Excel workbook (Ctrl+O); .xls, .xlsb, .ods and CSV too',
  ),
  save: text('保存', 'Save'),
  saveHint: text('.xlsx として保存します（Ctrl+S）', 'Saves as .xlsx (Ctrl+S)'),
  new: text('新規', 'New'),
  newHint: text('何も入っていないブックを開きます', 'Opens an empty workbook'),
  sample: text('見本', 'Sample'),
  sampleHint: text('公表資料の表を数式で作り直したブックを開きます', 'Opens published tables rebuilt with formulas'),
  newName: text('新しいブック', 'New workbook'),
  drop: text(
    'ここで放すと、このファイルを開きます（.xlsx・.xls・.ods・CSV など）',
    'Drop the file to open it (.xlsx, .xls, .ods, CSV …)',
  ),
  forget: text('保管を消す', 'Remove copy'),
  forgetHint: text('このブラウザーに保管したブックを消します', 'Removes the copy of the workbook from this browser'),

  kept: text(
    '変更は、このブラウザーの中に保管しています。ファイルには未保存です。',
    'Changes are kept in this browser. They are not saved to a file yet.',
  ),
  restored: text(
    '前回のブックを、このブラウザーの保管から開きました。',
    'This is the workbook you had open, as kept in this browser.',
  ),
  forgotten: text(
    '保管を消しました。このブックの変更は、保存しないと残りません。',
    'The copy is removed. Changes to this workbook stay only if you save.',
  ),
  cannotKeep: text(
    'このブラウザーには保管できません（プライベートウィンドウか、空き容量の不足です）。変更は、保存しないと残りません。',
    'This browser cannot keep a copy (private window, or no space left). Changes stay only if you save.',
  ),
  otherTab: text(
    '別のタブのブックを保管しているため、このタブは保管しません。変更は、保存しないと残りません。',
    'The workbook in another tab is being kept, so this one is not. Changes stay only if you save.',
  ),
  unreadableCopy: text(
    '前回のブックの保管を読めなかったため、見本のブックを開きました。',
    'The kept copy of your last workbook could not be read, so the sample is open.',
  ),

  asideBody: text(
    '前回のブックの保管は、開けないか、開く途中で止まりました。別に取り置き、見本のブックを開きました。元のファイルと、画面にあった内容（JSON）をダウンロードできます。ダウンロードするか消すと、取り置きはなくなります。',
    'The kept copy of your last workbook could not be opened, or stopped while it was. It is set aside, and the sample is open. You can download its file and what was on the screen (as JSON). Downloading or removing it ends this.',
  ),
  asideDownload: text('ダウンロードする', 'Download'),
  asideLater: text('あとで', 'Later'),

  reading: text('読んでいます…', 'Reading…'),
  calculating: text(
    '今のブックの計算が終わるのを待っています…',
    'Waiting for the calculation of the present workbook…',
  ),
  stopCalculating: text('計算をやめて進む', 'Stop and go on'),
  saving: text('保存しています…', 'Saving…'),
  cancel: text('やめる', 'Cancel'),
  close: text('閉じる', 'Close'),

  losingTitle: text('変更を保存しますか', 'Save your changes?'),
  saveFirst: text('保存して続ける', 'Save and go on'),
  loseChanges: text('保存せずに続ける', 'Go on without saving'),

  missing: text(
    'このブックには、ここでは表示や計算ができないものがあります。セルの値と数式は、そのまま開きます。',
    'This workbook holds things that cannot be shown or calculated here. Values and formulas of cells open as they are.',
  ),
  fileNotes: text('このファイルについて', 'About this file'),
  keptOnSaving: text('表示できないもの（保存すると、元のまま残ります）', 'Not shown (stays as it is when you save)'),
  lostOnSaving: text('表示できず、保存するとなくなるもの', 'Not shown, and gone when you save'),
  notCalculated: text(
    'ここでは計算できない数式（ファイルにある結果を表示し、参照先が変わると「古い結果」と示します）',
    'Formulas that cannot be calculated here (the result in the file is shown, and told as out of date once what they read changes)',
  ),

  faultTitle: text('開けませんでした', 'The file could not be opened'),
  untouched: text('今開いているブックは、そのままです。', 'The workbook you have open is as it was.'),
  unreadable: text(
    'ファイルを読めませんでした。フォルダーではなくファイルか、ほかのソフトが使っていないかを確かめて、もう一度開いてください。',
    'The file could not be read. Check that it is a file and not a folder, that no other program holds it, and try again.',
  ),
  severalFiles: text('ファイルは1つずつ開いてください。', 'Open one file at a time.'),
  saveFaultTitle: text('保存できませんでした', 'The workbook could not be saved'),
  saveFault: text(
    'ブックは画面にそのまま残っています。もう一度保存してください。',
    'The workbook is still here as it was. Try to save it again.',
  ),

  forgetTitle: text('このブラウザーの保管を消しますか', 'Remove the copy in this browser?'),
  forgetBody: text(
    '保管したブックを、このブラウザーから消します。画面のブックはそのままですが、再読み込みすると見本に戻ります。',
    'The copy of the workbook is removed from this browser. The workbook stays on the screen, but a reload shows the sample.',
  ),
  forgetConfirm: text('消す', 'Remove'),
} satisfies Record<string, Text>;

interface Amounts {
  readonly sheets: number;
  readonly formulas: number;
}

export function amountsOf({ sheets }: Book): Amounts {
  let formulas = 0;
  for (const { cells } of sheets) {
    for (const row of cells.values()) for (const { formula } of row.values()) if (formula !== undefined) formulas += 1;
  }
  return { sheets: sheets.length, formulas };
}

export function chartsIn({ sheets }: Book): number {
  return sheets.reduce((count, { charts = [] }) => count + charts.length, 0);
}

/** Sentences with something of the workbook in them. */
export const FILE_SENTENCES = {
  ja: {
    opened: ({ sheets, formulas }: Amounts) => `開きました（シート${sheets}枚、数式${formulas}個）。`,
    savedAs: (file: string) => `保存は「${file}」という新しいファイルになります。`,
    saved: (file: string, { sheets, formulas }: Amounts, chartsLeftOut: number) =>
      `「${file}」をダウンロードに保存しました（シート${sheets}枚、数式${formulas}個）。` +
      (chartsLeftOut > 0
        ? `表の下のグラフのうち${chartsLeftOut}個は、参照するセルがないか、書き出せない種類のため、ファイルに入っていません。`
        : ''),
    withoutAddIn: (name: string) => `${name}（アドインなし）.xlsx`,
    losing: (file: string) => `「${file}」の変更は、まだファイルに保存していません。`,
    opening: (file: string) => `「${file}」を開きますか`,
    fault: (file: string) => `「${file}」を開けませんでした`,
    aside: (file: string) => `「${file}」の保管を取り置いています`,
    item: (what: string, count: number, sheet?: string) =>
      `${sheet === undefined ? '' : `${sheet}: `}${what}${count > 1 ? `（${count}）` : ''}`,
    formula: (sheet: string, address: string, part: string) => `${sheet} ${address}: ${part}`,
    more: (count: number) => `ほか${count}個`,
  },
  en: {
    opened: ({ sheets, formulas }: Amounts) => `Opened (${amount(sheets, 'sheet')}, ${amount(formulas, 'formula')}).`,
    savedAs: (file: string) => ` It is saved as a new file, “${file}”.`,
    saved: (file: string, { sheets, formulas }: Amounts, chartsLeftOut: number) =>
      `Saved “${file}” to your downloads (${amount(sheets, 'sheet')}, ${amount(formulas, 'formula')}).` +
      (chartsLeftOut > 0
        ? ` Not in the file: ${amount(chartsLeftOut, 'chart')} below the sheet, whose cells are gone or whose type is not written.`
        : ''),
    withoutAddIn: (name: string) => `${name} (no add-in).xlsx`,
    losing: (file: string) => `Changes to “${file}” are not saved to a file yet.`,
    opening: (file: string) => `Open “${file}”?`,
    fault: (file: string) => `“${file}” could not be opened`,
    aside: (file: string) => `The copy of “${file}” is set aside`,
    item: (what: string, count: number, sheet?: string) =>
      `${sheet === undefined ? '' : `${sheet}: `}${what}${count > 1 ? ` (${count})` : ''}`,
    formula: (sheet: string, address: string, part: string) => `${sheet} ${address}: ${part}`,
    more: (count: number) => `${count} more`,
  },
} satisfies Record<Language, unknown>;

function amount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
