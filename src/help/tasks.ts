import type { Text } from '../functions';

export interface Task {
  /** What somebody wants to do. */
  readonly text: Text;
  /** The functions that do it, the first one to try in front. */
  readonly functions: readonly string[];
}

const task = (ja: string, en: string, ...functions: string[]): Task => ({ text: { ja, en }, functions });

/** 「何をしたいか」: every function stands under at least one task. */
export const TASKS: readonly Task[] = [
  task('1枚当たりの費用を出す', 'Find the cost per card', 'PERCARDCOST', 'PERCARDCOSTRANGE'),
  task(
    '公表された数が内訳や元の数と合うか確かめる',
    'Check a published figure against its parts',
    'PERCARDCOSTCHECK',
    'SUMCHECK',
  ),
  task('構成比を、足して100%になるように出す', 'Give shares that add up to 100 %', 'SHARE', 'CALLSHARE'),
  task(
    '使われていない発行能力（遊休能力）とその費用を知る',
    'See idle issuing capacity and what it costs',
    'IDLECAPACITY',
    'IDLETOTAL',
    'UTILIZATION',
    'IDLECOST',
  ),
  task('最も安い発行能力の計画を立てる', 'Plan capacity at the least cost', 'CAPACITYPLAN', 'CAPACITYPLANCOST'),
  task('郵便料金を調べる', 'Look up postage', 'POSTAGE', 'TARIFF', 'MAILCLASS'),
  task(
    '郵送費の総額と、梱包を変えたときの差を出す',
    'Total mailing costs, and what another packing saves',
    'MAILCOST',
    'MAILCOSTBANDS',
    'MAILCOSTCOMPARE',
    'MAILTIER',
  ),
  task(
    'コールセンターの座席数とつながりやすさを見積もる',
    'Size a call centre',
    'SEATS',
    'SERVICELEVEL',
    'ASA',
    'ABANDONRATE',
    'ERLANGB',
    'ERLANGC',
  ),
  task(
    '受付時間や自動応答の見直しの効果を見る',
    'Weigh shorter hours or automatic answers',
    'CALLRATIO',
    'CALLSHARE',
    'AISAVING',
  ),
  task(
    'カードや電子証明書の有効期限と、更新できる日を知る',
    'Find expiry dates and when renewal opens',
    'CARDEXPIRY',
    'CERTEXPIRY',
    'RENEWFROM',
  ),
  task(
    'これからの更新件数と窓口の業務量を見積もる',
    'Expect renewals and the work at the windows',
    'RENEWALS',
    'WORKLOAD',
  ),
  task(
    '交付計画を立てる',
    'Make a delivery plan',
    'PLANTARGET',
    'PLANSPREAD',
    'OPENDAYS',
    'WINDOWS',
    'STAFF',
    'TERMINALS',
  ),
  task('交付計画を点検し、直す', 'Check and mend a delivery plan', 'PLANCHECK', 'PLANFIX', 'FOLLOWUP', 'NOTICECHECK'),
  task('滞留がいつ解消するかを知る', 'See when a backlog is cleared', 'BACKLOG', 'CLEARBY', 'REQUIREDRATE'),
  task('カードの残数を帳簿と照合する', 'Reconcile cards in stock with the books', 'RECONCILE'),
  task('計画の経費と補助金の額を計算する', 'Estimate what a plan costs, and the subsidy', 'PLANCOST', 'SUBSIDY'),
  task('2つの群の割合を比べる', 'Compare the rates of two groups', 'GROUPDIFF'),
  task(
    '日本語の数・年度・和暦を扱う',
    'Deal with Japanese numbers, fiscal years and eras',
    'NUM',
    'FISCALYEAR',
    'WAREKI',
    'FYMONTHS',
  ),
  task(
    '資料の数表を取り込み、出典と版を示す',
    'Bring in the source tables and show their version',
    'REF',
    'REFLIST',
    'DATAVERSION',
  ),
];
