import { COLUMN_IDS, HEADINGS } from '../../../domain/deliveryPlan';
import type { Language } from '../../core/text';
import { findingsInEnglish as en } from './en';
import { rulePage } from './rulePage';
import { wordTable } from './wordPage';

/** What PLANCHECK's page says of the table, the rules and the verdict. */
export function checkNotes(language: Language): string {
  return [...(language === 'ja' ? japanese() : english()), rulePage(language)].join('\n\n');
}

function japanese(): string[] {
  const columns = COLUMN_IDS.map((column) => HEADINGS[column].name).join('、');
  return [
    '### 表の読み方',
    '範囲の中から表を探します。月は下へでも右へでも並べられます。上の題、下の注、2段の見出し、単位の行、団体ごとの表、年度ごとの表があっても読み、列の順序は問いません。全角・半角、空白、括弧、「当たり／あたり」の違いや「（見込）」などは区別せず、「5窓口」「25日」「16台」も数として読みます。',
    '年は、月と同じセル、年か年度の列、題・見出しの「令和3年度」、前の月（令和5年1月の次の2月）の順に読みます。どこにもなければ、年度を尋ねます。',
    '団体名は、団体名の列、表の上の題（川崎市）、見出しの上の団体から読みます。団体名が空白の行は、上の行の団体とみなします。合計・平均・総数は検査に使わず、合計が月ごとの値の和と違えば「警告」です。使う項目に似ていて読まない見出しは「情報」で知らせます。',
    wordTable('ja'),
    `使う列: ${columns}。ほかの列は読みません。`,
    '空白は「未定」で、0とはみなしません。列がないか空白ばかりで検査できない規則、引数を省略した規則は、規則ごとに1行の「情報」で知らせます。値の欠けた行があるときも同じです。交付想定枚数と、ほかの月に値のある窓口・職員などが空白の月は「警告」です。セルは、Excel が範囲の番地を渡すときは番地、渡さないときは範囲の中の位置です。',
    '人口と累計交付枚数は、団体が1つなら1つの値、複数なら計画に現れる順に並べた1行か1列、または「団体名・値」の2列（順序は問わず、計画にない団体は無視）です。',
    '### 2種類の規則',
    '計画の規則（目標枚数、窓口の能力、庁舎外窓口、土日開庁、職員の配置、統合端末、前倒し採用）は、計画のすべての月を検査します。フォローアップの規則（計画と実績、滞留、申請から交付まで、交付通知書、予約枠）は、交付実績のある月だけを検査し、実績のない月は対象外です。',
    '### 2組の規則',
    '規則は月ごとに決まります。令和5年3月までは令和2年通知（総行住第181号）の規則、令和5年4月～令和7年1月はそのうち目標枚数を除いた規則、令和7年2月以降は令和7年通知（総行マ第9号・第34号）の規則です。令和2年の規則は滞留を、令和7年の規則は申請から交付まで、交付通知書、予約枠を検査します。「規則の組」に 2020 か 2025 を指定すると、どの月もその規則で検査します。',
    '### 判定',
    '「重大」も「警告」もないとき、見出しの次の行が判定です。その月の規則が定める計画の規則をすべての月で、フォローアップの規則を実績のあるすべての月で検査したときだけ「指摘なし」です。1つでも検査していなければ「検査した範囲では指摘なし（未検査: …）」で、オフにした規則も未検査に数えます。判定の説明に、使った規則の組と対象外の規則を示します。',
    '### 1か月の窓口を手で確かめる',
    [
      '1. 開庁日数がなければ、OPENDAYS(年月, 土日開庁日数) で求めます。',
      '2. 負荷は、交付想定枚数 + 数える更新件数 × 10分 ÷ 17.5分 です（カード1枚は15～20分の中央、更新1件は10分）。専用窓口だけなら、電子証明書更新件数をすべて数えます。併用窓口の1日当たり枚数は、それを数えた月の更新をこなしながらの枚数なので、併用窓口があるときは「基準月の更新件数」を超える分だけを数えます。基準月の更新件数がなく、更新をすべて数えたときにだけ足りないなら、指摘は「警告」です。',
      '3. 能力は、専用窓口と併用窓口の 窓口数 × 1日当たり枚数 × 開庁日数 と、庁舎外臨時窓口数 × 庁舎外臨時窓口1日当たり枚数（空白なら専用窓口の枚数）× 庁舎外開設日数 の合計です。庁舎外開設日数がなければ、庁舎外臨時窓口は数えません。',
      '4. 負荷 × しきい値 が能力を超えれば、足りません。',
    ].join('\n'),
    '例: カード1,000枚と更新9,000件の負荷は 1,000 + 9,000 × 10 ÷ 17.5 = 6,142.86枚、専用窓口3つの能力は 3 × 20枚 × 21日 = 1,260枚です。不足は4,883枚（4,882.86 の切り上げ）、専用窓口はあと12（4,882.86 ÷ 420 の切り上げ）必要です。',
    '電子証明書更新件数、交付前設定枚数の列がない計画では、それらはないものとします。職員と統合端末は、庁舎外臨時窓口の分を数えません。',
    '### 規則',
  ];
}

function english(): string[] {
  const columns = COLUMN_IDS.map((column) => `${HEADINGS[column].name} (${en.items[column]})`).join(', ');
  return [
    '### How the table is read',
    'The table is looked for in the range. Months may go down or across; titles above, notes below, headings of two rows, a row of units, a table a body and a table a fiscal year are read, and columns may stand in any order. Width, spaces, brackets, 当たり or あたり and remarks such as （見込） make no difference; 5窓口, 25日 and 16台 are numbers.',
    'The year is taken from the cell of the month, from a column of years or fiscal years, from 令和3年度 in a title or heading, or from the month before (2月 after 令和5年1月). Where none tells it, you are asked for the fiscal year.',
    'Bodies are taken from their column, from a title above the table (川崎市) or from above the headings. A row without a body belongs to that of the row above. Totals and means are not checked; a total that is not the sum of its months is 警告 (a warning). Headings that look like those used and are not read are named in 情報 (information).',
    wordTable('en'),
    `Used are ${columns}. Other columns are not read.`,
    'A blank is not yet known, never 0. A rule that cannot be judged, since its columns are missing or blank throughout or its argument is left out, is said to be in one row of 情報 (information), also where single rows lack a figure. A month without its planned cards, or without windows, staff or the like that other months give, is 警告. Cells are named by address where Excel tells the range’s, otherwise by their place in the range.',
    'Population and delivered: one value for one body; for many a row or column in their order in the plan, or two columns, body and value, in any order; bodies that the plan lacks are passed over.',
    '### Two kinds of rules',
    'Plan rules (target, windows, off-site windows, weekends, staff, terminals, hiring ahead) hold for every month of the plan. Follow-up rules (plan and actual, backlog, application to delivery, notices, reservations) hold for months that have actual deliveries (交付実績) and are not applicable before that.',
    '### Two sets of rules',
    'Each month has its own. Up to March 2023 they are those of the notice of 2020 (No. 181), from April 2023 to January 2025 the same without the target, from February 2025 on those of the notices of 2025 (No. 9 and No. 34). The rules of 2020 judge the backlog, those of 2025 application to delivery, notices and reservations. With ruleSet 2020 or 2025 every month is judged by that set.',
    '### Verdict',
    'Where nothing is 重大 (serious) or 警告 (warning) the row after the header is the verdict. It says 指摘なし (nothing found) only where every plan rule of the set was checked for every month, and every follow-up rule for every month with actual deliveries; otherwise 検査した範囲では指摘なし（未検査: …）, nothing found in what was checked, with the rules that were not. A rule that is switched off was not checked either. The remark names the sets and the rules that are not applicable.',
    '### The windows of a month by hand',
    [
      '1. Without open days (開庁日数) they are OPENDAYS(month, weekend days).',
      '2. The load is the planned cards + renewals that count × 10 ÷ 17.5 minutes (a card takes 15 to 20, a renewal 10). With dedicated windows alone all renewed certificates count. A shared window’s cards a day are what it hands over beside the renewals of the month in which they were counted: with shared windows only renewals above baseRenewals count. Where that is not given and the windows are short only if all renewals count, the finding is 警告 (warning).',
      '3. The capacity is windows × cards a day × open days of dedicated and shared windows, and off-site windows × their cards a day (left blank: those of a dedicated window) × their days. Without their days off-site windows are not counted.',
      '4. Where load × threshold exceeds the capacity, the windows are short.',
    ].join('\n'),
    'For example, 1,000 cards and 9,000 renewals are a load of 1,000 + 9,000 × 10 ÷ 17.5 = 6,142.86 cards; three dedicated windows carry 3 × 20 × 21 = 1,260. Left are 4,883 (4,882.86 rounded up), for which 12 more dedicated windows are needed (4,882.86 ÷ 420, rounded up).',
    'A plan without the columns of renewed certificates or of cards set before delivery has none. Staff and terminals are not counted for off-site windows.',
    '### The rules',
  ];
}
