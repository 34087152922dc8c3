export const ja = {
  heading: 'MYNA へようこそ',
  intro: 'マイナンバーカードの費用と体制を、いつもの Excel のセルで計算します。',
  formulas: {
    title: '数式で計算する',
    text: 'セルに =MYNA. と入力すると関数の一覧が出ます。「37,449百万円」のような書き方も数として読み、空白と 0 を区別します。',
  },
  views: {
    title: '5つの画面',
    lines: [
      ['参照データ', '出典の分かる料金や統計をシートに置きます。'],
      ['関数', '関数を探し、引数を入れてセルに挿入します。'],
      ['説明', '選んだセルの結果がどう出たかを順に示します。'],
      ['点検', '計画やブックの誤りを探します。'],
      ['配布・設定', '値だけの写しの作成、再計算、診断、設定をします。'],
    ],
  },
  example: {
    title: 'まず1つ試す',
    text: '費用と枚数からカード1枚当たりの費用を求める例を、新しいシートに作ります。今あるシートは変わりません。',
    command: '例を新しいシートに作成',
  },
  start: '使い始める',
  again: 'この案内は「配布・設定」からもう一度見られます。',
};

export type WelcomeTexts = typeof ja;

export const en: WelcomeTexts = {
  heading: 'Welcome to MYNA',
  intro: 'Costs and staffing for My Number Cards, calculated in the cells of your workbook.',
  formulas: {
    title: 'Calculate with formulas',
    text: 'Type =MYNA. in a cell to see the functions. Amounts written with Japanese units are read as numbers too, and a blank is told from 0.',
  },
  views: {
    title: 'Five views',
    lines: [
      ['Data', 'Puts tariffs and statistics on a sheet, with their sources.'],
      ['Functions', 'Finds a function, takes its arguments and inserts it.'],
      ['Explain', 'Shows step by step how the selected result came about.'],
      ['Check', 'Looks for mistakes in plans and in the workbook.'],
      ['Share', 'Copies of values, recalculation, diagnosis and settings.'],
    ],
  },
  example: {
    title: 'Try one',
    text: 'Puts an example on a new sheet: the cost per card from costs and numbers of cards. Your sheets stay as they are.',
    command: 'Put an example on a new sheet',
  },
  start: 'Start',
  again: 'You find this introduction again under “Share”.',
};

export const WELCOME_TEXTS = { ja, en };
