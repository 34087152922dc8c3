export const ja = {
  traffic: (calls: string, aht: string, period: string, traffic: string) =>
    `呼量は ${calls}件 × ${aht}秒 ÷ ${period}秒 = ${traffic} アーランです。`,
  givenTraffic: (traffic: string, agents: string) => `呼量 ${traffic} アーランを ${agents}人で受けます。`,
  occupancy: (occupancy: string, agents: string) => `${agents}人のオペレータの稼働率は ${occupancy} です。`,
  overloaded: '呼量がオペレータ数以上なので、待ち行列は伸び続けます。',
  blocking: (blocking: string) => `アーランB式の呼損率は ${blocking} です。`,
  waiting: (waiting: string) => `待つことになる割合（アーランC式）は ${waiting} です。`,
  patience: (patience: string) => `平均 ${patience}秒であきらめる人がいるものとして、アーランAで計算します。`,
  noPatience: 'だれもあきらめないものとして、アーランCで計算します。',
  level: (target: string, level: string) => `${target}秒以内に応答できる割合は ${level} です。`,
  noCalls: '入電がないので0席です。',
  goal: (level: string, target: string, busiest: string) =>
    `${target}秒以内の応答率が ${level} 以上、稼働率が ${busiest} 以下になる最少の人数を探します。`,
  fewest: (agents: string) => `どちらも満たす最少の人数は ${agents}人です。`,
  agentsCaption: 'オペレータ数ごとの比較',
  agents: 'オペレータ数',
  serviceLevel: '応答率',
  busy: '稼働率',
  seats: (agents: string, shrinkage: string, quotient: string, seats: string) =>
    `離席率 ${shrinkage} を見込むと ${agents}人 ÷ (1 − ${shrinkage}) = ${quotient} で、切り上げて ${seats}席です。`,
};

export type CallCentreTexts = typeof ja;
