import { fiscalYearName } from '../../domain/calendar';
import type { Language } from '../../functions';
import { FINDING_TEXTS } from '../../functions/deliveryPlan/findings';
import type { FileRule } from './result';

interface RuleTexts {
  readonly name: string;
  readonly why: string;
}

const rules: Readonly<Record<FileRule, RuleTexts>> = {
  notChecked: { name: '点検できない計画', why: '計画の表として読めないと、どの規則も点検できません。' },
  twice: {
    name: '計画の重複',
    why: '同じ団体の同じ月を2度足すと、県計が実際より多くなります。',
  },
  noPlan: {
    name: '計画の有無',
    why: '目標の表にある団体の計画がそろわないと、県計は目標と比べられません。',
  },
  circular: {
    name: '循環参照',
    why: '自分自身の結果を使う数式の値は、計算の仕方で変わるため、当てになりません。',
  },
  external: {
    name: '外部参照',
    why: 'ほかのブックの値は、そのブックが変わっても保存し直すまで古いままです。',
  },
  macros: {
    name: 'マクロ',
    why: 'マクロは実行しないため、マクロが入れる値は、最後に保存されたときのものです。',
  },
  encrypted: {
    name: '暗号化',
    why: 'Excel は、変更の保護だけのブックを決まったパスワードで暗号化し、尋ねずに開きます。',
  },
  stale: {
    name: '計算し直していない値',
    why: '参照先が変わったのに、ここでは確かに計算できない数式は、ファイルにあった結果のままです。',
  },
  unverified: {
    name: '未検証の値',
    why: 'ファイルに結果がないため計算しましたが、Excel と同じ結果になることを確かめられない数式です。',
  },
  hidden: {
    name: '非表示のシート',
    why: '開いた人には見えませんが、計画の表は県計に入り、数式は値を使います。',
  },
  format: {
    name: 'ファイルの形式',
    why: '.xls・.xlsb・.ods・CSV は、読めるものだけを読みます。元のファイルは変えません。',
  },
  mended: {
    name: '直した値',
    why: 'PLANFIX が、規則を満たす計画のうち職員、窓口、土日開庁日数、統合端末の順に少ないものを選びます。どの数も減らしません。',
  },
  kept: {
    name: '直していない値',
    why: '数式と、何の合計か分からない値は上書きしません。書き方か元の値を直してください。',
  },
  copy: { name: '直した写し', why: '元のファイルは変えません。写しをもう一度点検し、残る指摘を数えます。' },
};

export const ja = {
  language: 'ja' as Language,
  findings: FINDING_TEXTS.ja,
  rules,
  why: (text: string, source: string): string => `${text}（${source}）`,

  twice: (body: string, at: { readonly file: string } | { readonly sheet: string }, months: number): string => {
    const where = 'file' in at ? `「${at.file}」` : `同じブックのシート「${at.sheet}」`;
    return months > 0
      ? `${body}の計画は${where}にもあり、${months}か月が重なっています。重なる月の県計には${where}の方だけを入れました。どちらかを除いて、もう一度点検してください。`
      : `${body}の計画は${where}にもあります。月は重なっていないため、県計には両方を入れました。`;
  },
  hidden: (sheet: string, isVery: boolean, hasPlan: boolean): string =>
    `シート「${sheet}」は非表示です${isVery ? '（［再表示］の一覧にも出ません）' : ''}。` +
    (hasPlan
      ? '計画の表があり、点検して県計に入れました。含めてよいか確かめてください。'
      : '数がありますが、計画の表はないため、点検していません。'),
  noPlan: (body: string): string =>
    `目標の表にある${body}の計画が見つかりません。提出されているか、団体名が計画と同じかを確かめてください。`,
  noTarget: '目標の表（--target）にこの団体の人口と累計交付枚数がないため、目標枚数は点検していません。',
  circular: (cell: string): string =>
    `計画が循環参照の数式（${cell}）を使っています。Excel の［数式］-［エラー チェック］-［循環参照］で直してください。`,
  external: (count: number): string =>
    `ほかのブックへのリンクが${count}件あります。保存されている値で点検しました。リンクを更新して保存したものか、値に置き換えたものを受け取ってください。`,
  macros: 'マクロのあるブックです。マクロは実行せず、保存されている値で点検しました。',

  change: (item: string, before: number | null, after: number, why: string): string =>
    `${item}を ${before === null ? '' : `${before} から `}${after} にします（${why}）。`,
  added: (why: string, yen: string): string => `${why}、追加費用 ${yen}円`,
  formulaKept: (change: string, after: number): string =>
    `${change}数式のため書き換えていません。結果が ${after} になるように、数式か元の値を直してください。`,
  totalKept: '合計の行の値が月ごとの値の和と違うため、書き換えていません。何の合計かを確かめて直してください。',
  notMended: (why: string): string => `この計画は直していません。${why}`,
  copy: (path: string, serious: number, warning: number, uncalculated: number): string =>
    `直した写しを「${path}」に書きました。写しに残る指摘: 重大 ${serious}件・警告 ${warning}件。${uncalculated > 0 ? `計算できない数式が${uncalculated}個あり、元の結果のままです。Excel で開いて再計算してください。` : ''}`,

  encrypted:
    '暗号化されたブックを、Excel と同じ既定のパスワードで開きました。元のファイルは変えません。--fix の写しは暗号化されません。',
  stale: (cells: string, formula: string, inCopy: boolean): string =>
    `${inCopy ? '写しの' : ''}${cells} の数式（${formula}）は、参照先が変わったのに、ここでは確かに計算できないため、ファイルにあった結果のままです。Excel で開いて保存し直し${inCopy ? '' : 'たものを点検し'}てください。`,
  unverified: (cells: string, formula: string, inCopy: boolean): string =>
    `${inCopy ? '写しの' : ''}${cells} の数式（${formula}）は、結果がファイルにないため、ここで計算しました。Excel と同じ結果になることは確かめられません（未検証）。Excel で開いて確かめてください。`,

  unreadable: {
    noPlan:
      '計画の表が見つかりません。計画の表には、同じ行に「年月」と「交付想定枚数」の見出しが必要です。ファイルを確かめてください。',
    memory:
      'メモリーが足りないため、読めませんでした。使わない行・列・シートを削除し、保存し直したものを点検してください。',
    stack: '数式の入れ子か参照のつながりが深すぎるため、読めませんでした。数式を分けて保存し直してください。',
    wide: (sheet: string): string =>
      `シート「${sheet}」の計画の表が大きすぎて点検できません（遠く離れたセルに値がないか確かめ、使わない行・列を削除して保存し直してください）。`,
    timeout: (minutes: number): string =>
      `${minutes}分たっても点検が終わらないため、打ち切りました。使わないシートや数式を減らして保存し直してください。`,
    uncalculated: (reason: string): string =>
      `数式の結果が保存されておらず、計算もできませんでした（${reason}）。Excel か LibreOffice で開いて保存し直したものを点検してください。`,
    failed: (reason: string): string => `読み取り中に予期しないエラーが起きました（${reason}）。`,
  },

  sheets: {
    ...{ findings: '指摘', bodies: '市区町村', prefecture: '県計', rules: '規則', loads: '負荷の一覧' },
    unreadable: '読めなかったファイル',
  },
  findingColumns: {
    ...{ file: 'ファイル', sheet: 'シート', cell: 'セル', body: '団体名', month: '年月' },
    ...{ rule: '規則', severity: '重大度', text: '内容', why: '根拠・理由' },
  },
  bodyColumns: {
    ...{ body: '団体名', files: 'ファイル', first: '最初の月', last: '最後の月', months: '月数' },
    ...{ planned: '交付想定枚数の合計', target: '目標枚数', over: '目標との差' },
    ...{ actual: '交付実績の合計', applied: '申請件数の合計', verdict: '判定' },
  },
  monthColumns: {
    ...{ month: '年月', bodies: '団体数', target: '目標枚数', over: '目標との差' },
    ...{ sum: '交付想定枚数の累計', share: '目標枚数の合計に対する割合' },
    ...{ found: '重大・警告のある団体数', none: '年月のない指摘' },
  },
  ruleColumns: { rule: '規則', bodies: '重大・警告のある団体数' },
  loadTexts: {
    title: '窓口の負荷の一覧（負荷 ÷ 能力）',
    note: '負荷は交付想定枚数と、カードの枚数に直した更新件数。能力は専用・併用・庁舎外の窓口 × 1日当たり枚数 × 日数。PLANCHECK の「窓口の能力」と同じ計算です。0.1%未満は切り上げます。',
    over: '0%"を超える"',
    short:
      '能力が足りない月（PLANCHECK の「窓口の能力」の指摘がある月）。「能力なし」は、枚数があって窓口か日数がない月。',
    near: '足りるが、能力の余りが少ない月。左の2つの割合を書き換えると、色分けが変わります。',
    upTo: 'それ以下',
    enough: '能力に余りがある月。',
    blank: '空白',
    unknown: '求められない月。理由は右端の列にあります。',
    reasons: '空白の月と理由',
    unsureMark: '※',
    unsure: '更新を併用窓口がすでに行っているか分からないため、更新をすべて負荷に数えた月。',
    noCapacity: '能力なし',
    noPlan: '計画がない',
    unreadPlan: '計画を点検できない（「指摘」のシートに理由）',
    noMonth: '計画に月がない',
    lacks: (items: string): string => `${items}がないか、読めない`,
    nothing: '交付想定枚数も窓口の能力も0',
    reason: (from: string, to: string, why: string): string => `${from}${to === '' ? '' : `～${to}`}: ${why}`,
    fiscalYear: (year: number): string => fiscalYearName(year),
    monthFormat: 'm"月"',
  },
  unreadableColumns: { file: 'ファイル', why: '理由' },
  total: '合計',
  inSums: '計に値のある団体',
  notInSums: '計に入っていない値',
  lacking: {
    figure: (item: string, parts: string): string => `${item}（空白 ${parts}）`,
    bodies: (count: number): string => `${count}団体`,
    months: (count: number): string => `${count}か月`,
    cells: (count: number): string => `${count}件`,
    before: '累計: 前の月の交付想定枚数',
    noPlan: (bodies: number): string => `計画のない${bodies}団体`,
    unread: (bodies: number): string => `計画を点検できない${bodies}団体`,
    unreadable: (files: number): string => `読めなかった${files}ファイル`,
  },
  monthFormat: 'yyyy"年"m"月"',
  month: (year: number, month: number): string => `${year}年${month}月`,
  and: '、',

  progress: (done: string, all: string, left: string): string => `${done}/${all}件 ${left}`,
  timeLeft: (seconds: number): string =>
    seconds >= 90 ? `残り約${Math.round(seconds / 60)}分` : `残り約${Math.max(1, Math.round(seconds))}秒`,
  checking: '点検しています',
  unreadableFile: (file: string, why: string): string => `${file}: 読めませんでした。${why}`,
  summary: (files: string, bodies: string, unreadable: string): string =>
    `${files}件のファイルを点検しました（${bodies}団体、読めなかったファイル ${unreadable}件）。`,
  counts: (serious: string, warning: string, information: string): string =>
    `指摘: 重大 ${serious}件・警告 ${warning}件・情報 ${information}件`,
  summaries: {
    rules: '規則ごと:',
    months: '月ごと:',
    bodies: '団体ごと:',
    severities: (serious: string, warning: string): string => `重大 ${serious}件・警告 ${warning}件`,
    ofBodies: (count: string): string => `${count}団体`,
    more: (count: string): string => `ほか${count}件は、結果のブックか --json にあります。`,
  },
  written: (path: string): string => `結果を「${path}」に書きました。`,
  mendedCounts: (files: string, values: string, kept: string): string =>
    `直した写し: ${files}件のファイル（直した値 ${values}件、直していない値 ${kept}件）`,

  errors: {
    noOutput: '結果の出力先を -o で指定するか、--json を付けてください。',
    noFiles: '点検するファイルがありません。',
    copyIsInput: (path: string): string =>
      `--fix の写しの「${path}」は点検するファイルでもあります。元のファイルを失わないよう、別のフォルダーを指定してください。`,
    copyIsOutput: (path: string): string =>
      `「${path}」は -o の出力先で、--fix の写しの出力先でもあります。-o に別の名前か場所を指定してください。`,
    missing: (path: string): string => `「${path}」に当たるファイルがありません。パスを確かめてください。`,
    outputIsInput: (path: string): string =>
      `出力先の「${path}」は点検するファイルでもあります。元のファイルを失わないよう、-o で別の名前か場所を指定してください。`,
    outputNotWritten: (path: string, reason: string): string => `「${path}」に書けませんでした。${reason}`,
    target: (path: string, why: string): string => `目標の表「${path}」を読めませんでした。${why}`,
    costsWithoutFix: '--costs は、直した写しを書く --fix と一緒に指定してください。',
    costs: (path: string, why: string): string => `単価の表「${path}」を読めませんでした。${why}`,
    noCosts: '「専用窓口1か月」などの単価（円）も、「専用窓口数の上限」などの上限もありません。',
    csvSheet: 'CSV にシートはありません。「!」の後を除いてください。',
    costsTooLarge: '単価の表には大きすぎます。項目と金額の2列だけの表にしてください。',
    whichSheet: (names: string): string =>
      `表示されているシートが1つではありません（${names}）。「単価.xlsx!シート名」のように指定してください。`,
    noSheet: (name: string, names: string): string => `シート「${name}」がありません（あるシート: ${names}）。`,
    noTarget:
      '目標の表がありません。「団体名・人口・累計交付枚数」か「年月・目標枚数」の見出しと、その下の行が必要です。',
  },

  command: {
    about: 'フォルダーなどにある交付計画をまとめて点検し、結果を1つのブックに書く',
    usageLine: '[オプション] ブックかフォルダー... -o 結果.xlsx',
    paths:
      '点検するブック（.xlsx、.xlsm、.xls、.xlsb、.ods、CSV）。ファイル、フォルダー、ワイルドカード（*、?、**）を並べられます',
    output: '結果のブック（.xlsx）',
    json: '結果を JSON で標準出力に書く',
    fix: '計画を PLANFIX で直したブックの写しを、このフォルダーに書く（元のファイルは変えない）',
    costs: '--fix で使う PLANFIX の単価と上限の表（項目と金額の2列の CSV か、「単価.xlsx!シート名」）',
    target: '目標の表のあるブック（「団体名・人口・累計交付枚数」または「年月・目標枚数」）',
    after: `例:
  myna check plans/*.xlsx -o findings.xlsx
  myna check plans -o findings.xlsx --target targets.xlsx
  myna check plans --json > findings.json
  myna check plans -o findings.xlsx --fix out
  myna check plans -o findings.xlsx --fix out --costs costs.csv`,
  },
};

export type CheckTexts = typeof ja;
