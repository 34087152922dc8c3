import type { CopyNote } from '../../../../desk';
import type { Language } from '../../../../functions';
import type { Became, StuckFormula } from './stuck';

type Titled = readonly [title: string, next: string];

export interface OnRequestTexts {
  counted(title: string, count: number): string;
  places(named: readonly string[], count: number): string;
  readonly notes: Readonly<Record<CopyNote['kind'], Titled>>;
  readonly repair: {
    readonly none: string;
    readonly found: Readonly<Record<StuckFormula['shows'] | NonNullable<StuckFormula['left']>, Titled>>;
    readonly ask: string;
    /** How many formulas to enter again, and how many cells to calculate. */
    command(entries: number, busy: number): string;
    readonly again: string;
    hidden(place: string): string;
    failure(error: string): string;
    readonly became: Readonly<Record<Became, Titled>>;
  };
}

const ja: OnRequestTexts = {
  counted: (title, count) => `${title}（${count}件）`,
  places: (named, count) => `${named.join('、')}${count > named.length ? ` ほか${count - named.length}件` : ''}`,
  notes: {
    error: ['結果がエラーのセル', 'エラーも値になっています。渡す前に、元のシートで直してから写し直してください。'],
    spillGone: [
      '残した数式で、# の参照先がなくなったセル',
      '参照していた数式が値になったため、#REF! になります。「すべての数式」を選んで写し直すか、A1# を A1:A9 のような範囲に書き換えてください。',
    ],
    formulaGone: [
      '残した数式で、値になったセルの数式を読むセル',
      'FORMULATEXT は #N/A、ISFORMULA は FALSE になります。「すべての数式」を選んで写し直してください。',
    ],
    protectedSheet: [
      '保護されているため、写していないシート',
      '写すときは、［校閲］タブで保護を解除してから、もう一度押してください。',
    ],
    hiddenSheet: ['非表示のため、写していないシート', '写すときは、シートを再表示してから、もう一度押してください。'],
    table: ['数式を値にしたテーブルの列', 'この写しのテーブルに行を足すと、Excel が元の数式を入れることがあります。'],
    merged: ['結合セルにある数式を値にしたところ', '値は、結合したセルの左上に入っています。'],
    mergedUntold: ['結合セルを調べられなかったシート', '結合が多いか、この Excel が答えません。目で確かめてください。'],
    spill: ['スピルした結果を値にした範囲', '元の数が増えても、この範囲は広がりません。'],
  },
  repair: {
    none: '入れ直す数式はありません。',
    found: {
      '#NAME?': [
        '#NAME? のセル',
        '再計算では直らないことがあります。同じ数式をもう一度入れると、Excel が関数を探し直します。',
      ],
      standIn: ['_xldudf_ の形のままのセル', '元の名前（MYNA.…）に戻して、もう一度入れます。'],
      '#BUSY!': [
        '#BUSY! のセル',
        '3秒待ってもう一度見ます。変わらないセルだけを1度計算し直し、それでも変わらなければ、そのままにします。',
      ],
      unknownFunction: [
        'MYNA にない関数を使うセル',
        '入れ直しません。関数の名前を確かめてください。新しい関数なら、アドインが古い版のままのことがあります。',
      ],
      tableColumn: [
        '空のセルがあるテーブルの列',
        '入れ直しません。Excel が列の空のセルにも数式を入れることがあるためです。そのセルを選び、F2 キーと Enter キーを押してください。',
      ],
    },
    ask: '数式の中身は変えません。挙げたセルのほかには書き込みません。関数がまだ使えないときは、保存されている結果を失わないよう、何もしません。',
    command: (entries, busy) =>
      [entries > 0 ? `数式${entries}件を入れ直す` : '', busy > 0 ? `#BUSY! の${busy}件を確かめる` : '']
        .filter(Boolean)
        .join('、'),
    again: 'もう一度探す',
    hidden: (place) => `${place}（非表示のシート）`,
    failure: (error) =>
      `試しの数式が ${error} になり、関数がまだ使えないため、何も入れ直しませんでした。上の「診断する」が示す手順のあとで、もう一度探してください。`,
    became: {
      calculated: ['計算されたセル', '数を確かめてから、ブックを保存してください。'],
      error: ['入れ直して、ほかのエラーになったセル', 'そのセルを選んで「説明」を開くと、理由が出ます。'],
      stillUnknown: [
        '#NAME? のままのセル',
        '数式の中に、Excel の知らない名前がほかにあります。綴り、定義された名前、ほかのアドインの関数を確かめてください。',
      ],
      waiting: [
        '結果をまだ確かめられないセル',
        '計算中か、ほかのセルが編集中です。編集を終え、少し待って「もう一度探す」を押してください。',
      ],
      stillBusy: [
        '#BUSY! のままのセル',
        '1度計算し直しても結果が届かないため、そのままにしました。開いているダイアログを閉じ、ブックを保存して Excel を開き直してください。',
      ],
      protected: [
        '保護されているため、入れ直していないセル',
        '［校閲］タブでシートの保護を解除してから、もう一度探してください。',
      ],
      spilled: ['ほかのセルの数式の結果が入っているセル', '入れ直すのは、元の数式のあるセルだけです。'],
      changed: ['途中で変わったため、入れ直していないセル', '「もう一度探す」を押してください。'],
      editing: [
        'セルの編集中のため、入れ直していないセル',
        'Enter か Esc で編集を終えてから、もう一度探してください。',
      ],
      refused: [
        'Excel が受け付けなかったセル',
        '配列数式（{=…}）の一部のことがあります。数式の範囲全体を選び、F2 キーと Ctrl+Shift+Enter を押してください。',
      ],
      unknownFunction: ['MYNA にない関数を使うセル', '入れ直していません。関数の名前を確かめてください。'],
      tableColumn: [
        '空のセルがあるテーブルの列',
        '入れ直していません。そのセルを選び、F2 キーと Enter キーを押してください。',
      ],
      unproven: [
        '保存された結果を残したセル',
        '試しの数式のシートを作れず、関数が使えるか分からないため、入れ直していません。［校閲］タブでブックの保護を解除してから、もう一度探してください。',
      ],
    },
  },
};

const en: OnRequestTexts = {
  counted: (title, count) => `${title} (${count})`,
  places: (named, count) => `${named.join(', ')}${count > named.length ? ` and ${count - named.length} more` : ''}`,
  notes: {
    error: ['Cells whose result is an error', 'The errors are values now. Mend them in the original, then copy again.'],
    spillGone: [
      'Formulas that stay and read with # what is no more',
      'The formula that they refer to became values, so they give #REF!. Copy again with “All formulas”, or write a range such as A1:A9 in place of A1#.',
    ],
    formulaGone: [
      'Formulas that stay and read the formula of a cell that is a value now',
      'FORMULATEXT gives #N/A, ISFORMULA gives FALSE. Copy again with “All formulas”.',
    ],
    protectedSheet: [
      'Sheets that are protected and were not copied',
      'To copy them, unprotect them on the Review tab, then press again.',
    ],
    hiddenSheet: ['Sheets that are hidden and were not copied', 'To copy them, unhide them, then press again.'],
    table: [
      'Columns of tables whose formulas became values',
      'When a row is added to the table of this copy, Excel may put the former formula into it.',
    ],
    merged: ['Merged cells whose formula became a value', 'The value is in the upper left of the merged cells.'],
    mergedUntold: [
      'Sheets whose merged cells could not be told',
      'There are too many of them, or this Excel does not say. Look for yourself.',
    ],
    spill: ['Spilled results that became values', 'They do not grow when there are more numbers to begin with.'],
  },
  repair: {
    none: 'No formula needs to be entered again.',
    found: {
      '#NAME?': [
        'Cells that show #NAME?',
        'Recalculating may not help. Once the same formula is entered again, Excel looks for the function anew.',
      ],
      standIn: ['Cells still in the form _xldudf_', 'They are entered again under their own names (MYNA.…).'],
      '#BUSY!': [
        'Cells that show #BUSY!',
        'They are looked at again after 3 seconds. Those that have not changed are calculated once, and then left alone.',
      ],
      unknownFunction: [
        'Cells with a function that MYNA does not have',
        'They are not entered again. Check the name; for a new function, the add-in may still be an older release.',
      ],
      tableColumn: [
        'In columns of tables that have blank cells',
        'They are not entered again, since Excel may put the formula into the blank cells too. Select the cell, press F2 and then Enter.',
      ],
    },
    ask: 'The formulas stay as they are, and no other cell is written to. While the functions do not work nothing is done, so that saved results are not lost.',
    command: (entries, busy) =>
      [entries > 0 ? `Enter formulas again: ${entries}` : '', busy > 0 ? `See to cells at #BUSY!: ${busy}` : '']
        .filter(Boolean)
        .join('; '),
    again: 'Look again',
    hidden: (place) => `${place} (hidden sheet)`,
    failure: (error) =>
      `The trial formula gave ${error}: the functions do not work yet, so nothing was entered. Do what “Diagnose” above says, then look again.`,
    became: {
      calculated: ['Cells that were calculated', 'Check the numbers, then save the workbook.'],
      error: [
        'Cells that were entered and give another error',
        'Select the cell and open “Explain”: it tells the reason.',
      ],
      stillUnknown: [
        'Cells still at #NAME?',
        'There is another name in the formula that Excel does not know. Check the spelling, defined names and functions of other add-ins.',
      ],
      waiting: [
        'Cells whose results are not known yet',
        'They still calculate, or a cell is being edited. Finish editing, wait a little, then press “Look again”.',
      ],
      stillBusy: [
        'Cells still at #BUSY!',
        'The result did not arrive although they were calculated once more, so they were left alone. Close any dialog, save the workbook and restart Excel.',
      ],
      protected: [
        'Cells that are protected and were not entered',
        'Unprotect the sheet on the Review tab, then look again.',
      ],
      spilled: [
        'Cells that hold the result of another cell’s formula',
        'Only the cell that has the formula is entered again.',
      ],
      changed: ['Cells that changed in between and were not entered', 'Press “Look again”.'],
      editing: [
        'Cells that were not entered because a cell is being edited',
        'Finish with Enter or Esc, then look again.',
      ],
      refused: [
        'Cells that Excel did not take',
        'They may be a part of an array formula ({=…}). Select all cells of the formula, press F2 and then Ctrl+Shift+Enter.',
      ],
      unknownFunction: ['Cells with a function that MYNA does not have', 'They were not entered. Check the name.'],
      tableColumn: [
        'In columns of tables that have blank cells',
        'They were not entered. Select the cell, press F2 and then Enter.',
      ],
      unproven: [
        'Cells whose saved result was kept',
        'No sheet for a trial formula could be made, so nobody knows whether the functions work. Unprotect the workbook on the Review tab, then look again.',
      ],
    },
  },
};

export const TEXTS: Readonly<Record<Language, OnRequestTexts>> = { ja, en };
