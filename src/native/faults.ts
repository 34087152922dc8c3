import type { Language } from '../functions';

/** Why a book cannot become a native one. */
export type NativeFaultKind = 'nameTaken' | 'sheetTaken' | 'date1904' | 'notNative';

export class NativeFault extends Error {
  /** @param subject the name or the sheet that is in the way. */
  constructor(
    readonly kind: NativeFaultKind,
    readonly subject = '',
  ) {
    super(kind);
    this.name = 'NativeFault';
  }
}

type FaultTexts = Readonly<Record<NativeFaultKind, (subject: string) => string>>;

const TEXTS: Readonly<Record<Language, FaultTexts>> = {
  ja: {
    nameTaken: (name) =>
      `ブックに ${name} という名前がすでにあり、MYNA の関数の名前と重なります。「数式」→「名前の管理」で別の名前にしてから、もう一度実行してください。`,
    sheetTaken: (sheet) =>
      `ブックに「${sheet}」というシートがすでにあり、MYNA が作ったものではありません。シートの名前を変えてから、もう一度実行してください。`,
    date1904: () =>
      '日付を1904年から数える設定のブックです。料金と祝日の日付がずれるため、作りません。「ファイル」→「オプション」→「詳細設定」の「1904年から計算する」を外してください（日付が4年ずれるので、日付のセルも直してください）。',
    notNative: () => 'アドインなしで計算できるブックではありません（シート「MYNA_データ」がありません）。',
  },
  en: {
    nameTaken: (name) =>
      `The workbook already has a name ${name}, which a function of MYNA needs. Rename it in Formulas → Name Manager and run this again.`,
    sheetTaken: (sheet) =>
      `The workbook already has a sheet 「${sheet}」 that MYNA did not make. Rename that sheet and run this again.`,
    date1904: () =>
      'The workbook counts days from 1904, so days of tariffs and holidays would be off. Take out "Use 1904 date system" in File → Options → Advanced (days then move by four years: mend their cells).',
    notNative: () => 'This is no workbook that calculates without the add-in (it has no sheet 「MYNA_データ」).',
  },
};

export function nativeFaultText({ kind, subject }: NativeFault, language: Language): string {
  return TEXTS[language][kind](subject);
}
