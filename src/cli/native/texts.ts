import type { Language } from '../../functions';
import type { BesideKind } from '../../xlsx';

const ja = {
  about: 'アドインなしで計算できるブックを作る（関数をブックの名前 MYNA_… として持たせる）。--back で元に戻す',
  input: 'MYNA の関数を使ったブック（.xlsx、.xlsm。.xls、.xlsb、.ods、CSV も読み、.xlsx に書き出す）',
  back: 'アドインの関数 MYNA.… のブックに戻す',
  all: 'ブックで使っていない関数も、すべて持たせる',
  backIsNotAll: '--back と --all は一緒に指定できません。',
  done: (output: string, count: number, functions: number) =>
    `${output} に書き出しました。数式 ${count} 個が、ブックの中の関数（${functions} 個）で計算されます。`,
  release: (version: string, day: string) => `関数の版 ${version}、料金・規則の最終確認日 ${day}`,
  renewed: (version: string) => `版 ${version} で作られたブックを、この版で作り直しました。`,
  replaced: (names: string) => `元のブックの、この版と違っていた名前を入れ替えました: ${names}`,
  kept: (count: number) =>
    `アドインなしでは計算できないため、値のまま残した数式: ${count} 個（元の数式はシート「値のままのセル」にあります）`,
  empty: (count: number) =>
    `そのうち、元のブックに結果がなく、空白になったセル: ${count} 個。先に myna calc で計算してください。`,
  beside: (count: number) =>
    `変えなかった条件付き書式・入力規則・テーブルの計算列の数式: ${count} 個（アドインがないと働きません）`,
  besideBack: (count: number) =>
    `変えなかった条件付き書式・入力規則・テーブルの計算列の数式: ${count} 個（ブックの中の関数は、なくなりました）`,
  besideKinds: {
    conditionalFormat: '条件付き書式',
    dataValidation: '入力規則',
    tableColumn: 'テーブルの計算列',
  } satisfies Record<BesideKind, string>,
  doneBack: (output: string, count: number, restored: number) =>
    `${output} に書き出しました。数式 ${count} 個をアドインの関数に戻し、値のままだった数式 ${restored} 個を戻しました。`,
  notRestored: (count: number) => `セルの値が変わっているか、セルがないため、値から戻さなかった数式: ${count} 個`,
  unreadable: (count: number) => `シート「値のままのセル」の、読めなくなっている行: ${count} 行`,
};

export type NativeTexts = Omit<typeof ja, 'besideKinds'> & { readonly besideKinds: Record<BesideKind, string> };

const en: NativeTexts = {
  about:
    'make a workbook that calculates without the add-in (its functions are names MYNA_… of its own); --back undoes it',
  input: 'a workbook with functions of MYNA (.xlsx, .xlsm; .xls, .xlsb, .ods and CSV too, which become .xlsx)',
  back: 'back to a workbook with MYNA.…, the functions of the add-in',
  all: 'give it all functions, not only those that it uses',
  backIsNotAll: '--back and --all do not go together.',
  done: (output, count, functions) =>
    `Wrote ${output}: ${count} formulas calculate with functions of the workbook's own (${functions}).`,
  release: (version, day) => `Release ${version}, tariffs and rules last verified on ${day}`,
  renewed: (version) => `The workbook was made by release ${version}, and is renewed.`,
  replaced: (names) => `Names of the original that were not those of this release were replaced: ${names}`,
  kept: (count) =>
    `Formulas that need the add-in and are kept as values: ${count} (the sheet 値のままのセル has their formulas)`,
  empty: (count) =>
    `Of these, cells that are empty now, as the original holds no results: ${count}. Calculate it with myna calc first.`,
  beside: (count) =>
    `Formulas of conditional formats, data validations and table columns that were not changed, and need the add-in: ${count}`,
  besideBack: (count) =>
    `Formulas of conditional formats, data validations and table columns that were not changed, whose functions are gone from the workbook: ${count}`,
  besideKinds: {
    conditionalFormat: 'conditional format',
    dataValidation: 'data validation',
    tableColumn: 'table column',
  },
  doneBack: (output, count, restored) =>
    `Wrote ${output}: ${count} formulas call the add-in again, and ${restored} that were kept as values are back.`,
  notRestored: (count) => `Formulas that are not back, as their cells have another value or are gone: ${count}`,
  unreadable: (count) => `Lines of the sheet 値のままのセル that cannot be read any more: ${count}`,
};

export const TEXTS: Readonly<Record<Language, NativeTexts>> = { ja, en };
