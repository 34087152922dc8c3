import type { WorkbookFault } from '../../desk';
import type { WhyUnread } from '../../sheet';
import { japaneseDay } from './days';

const faults: Readonly<Record<WorkbookFault, string>> = {
  editing: 'セルが編集中のため、読み書きできませんでした。Enter か Esc で編集を終えてから、もう一度押してください。',
  unanswered:
    'Excel から30秒たっても応答がありませんでした。開いているダイアログや編集中のセルを閉じ、しばらくしてからもう一度押してください。',
  protected:
    'シートかブックが保護されているか、読み取り専用のため、書き込めませんでした。［校閲］タブで保護を解除するか、別のブックで試してください。',
  selection: 'セルが選択されていないため、読み取れませんでした。図やグラフではなく、ひと続きのセルを選択してください。',
  formula: 'Excel がこの数式を受け付けませんでした。引数のかっこや引用符を確認してください。',
  changed: '対象のシートや名前が途中で変わりました。もう一度押してください。',
  unsupported: 'この Excel には必要な機能がありません。Excel を更新するか、ワークベンチを使ってください。',
  notLoaded: '必要なデータを読み込めませんでした。ネットワークを確認して、もう一度押してください。',
  unexpected:
    '予期しない理由で、Excel で読み書きできませんでした。もう一度押し、続くときは下の内容を添えて管理者に知らせてください。',
};

const whyUnread: Readonly<Record<WhyUnread, string>> = {
  unanswered: 'Excel から30秒たっても応答がありませんでした',
  editing: 'セルが編集中のままでした',
  refused: 'Excel が読み取りを認めませんでした',
  noSheet: 'シートが見つかりませんでした',
};

/** What the pane says around its views, and what several of them say. */
export const ja = {
  title: 'MYNA 作業ウィンドウ',
  loading: '読み込んでいます…',
  languages: '表示する言語',
  views: '画面の切り替え',
  close: '閉じる',
  notLoaded: '表示に必要なデータを読み込めませんでした。ネットワークを確認してください。',
  otherBuild:
    '作業ウィンドウと関数（functions.js）の版が違うため、開けません。もう一度読み込み、続くときは Excel を終了し、Office アドインのキャッシュを消してから開き直してください。',
  retry: 'もう一度読み込む',
  notExcel: {
    heading: 'Excel かワークベンチで開いてください',
    why: 'このページは Excel の作業ウィンドウです。ブラウザーで直接開いても、書き込む先のシートがありません。',
    next: 'ワークベンチを開く',
  },
  noLibrary: {
    heading: 'Excel とつながりませんでした',
    why: 'Microsoft の office.js を読み込めませんでした。ネットワークから appsforoffice.microsoft.com への接続が止められていないか、管理者に確認してください。閉じたネットワークでは、office.js を同梱した版を使えます。',
    next: 'ワークベンチを開く',
  },
  noCustomFunctions:
    'この Excel ではセルの中で MYNA 関数を使えません（買い切り版の Excel などが該当します）。郵便料金の表は作れます。計算にはワークベンチを使ってください。',
  useSelection: '選択範囲を使う',
  keep: 'やめる',
  exampleSheet: (name: string) => `例 ${name}`,
  sheetMade: (sheet: string) => `シート「${sheet}」を作りました。`,
  day: japaneseDay,
  fault: (fault: WorkbookFault) => faults[fault],
  unread: (parts: number) => `${parts}か所を読み取れなかったため、結果に含まれていません。`,
  unreadPart: (cells: string, why: string) => `${cells}: ${why}。`,
  whyUnread,
  unreadNext: '編集中のセルやダイアログがあれば閉じ、しばらくしてからもう一度押してください。',
  andMore: (count: number) => `ほか${count}か所`,

  welcome: {
    heading: 'MYNA へようこそ',
    intro: 'マイナンバーカードの費用と体制を、いつもの Excel のセルで計算します。',
    formulas: {
      title: '数式で計算する',
      text: 'セルに =MYNA. と入力すると関数の一覧が出ます。「37,449百万円」のような書き方も数として読み、空白と 0 を区別します。',
    },
    views: (count: number) => `${count}つの画面`,
    example: {
      title: 'まず1つ試す',
      text: '費用と枚数からカード1枚当たりの費用を求める例を、新しいシートに作ります。今あるシートは変わりません。',
      command: '例を新しいシートに作成',
    },
    start: '使い始める',
    again: 'この案内は「配布・設定」からもう一度見られます。',
  },
};

/** The same keys in every language. */
export type FrameTexts = typeof ja;
