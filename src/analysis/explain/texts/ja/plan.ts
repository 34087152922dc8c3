export const ja = {
  perWindow: (rate: string, days: string, total: string) =>
    `1窓口では ${rate}枚 × ${days}日 = ${total}枚 を交付できます。`,
  windows: (cards: string, total: string, quotient: string) => `${cards}枚 ÷ ${total}枚 = ${quotient}`,
  noCards: '枚数が0なので、窓口は要りません。',
  roundedUp: (count: string) => `1未満の端数を切り上げて ${count} です。`,
  atWindows: (windows: string) => `窓口に1台ずつで ${windows}台です。`,
  presetting: (cards: string, rate: string, days: string, quotient: string) =>
    `交付前設定には ${cards}枚 ÷（1台 ${rate}枚 × ${days}日）= ${quotient} の端数を切り上げた台数が要ります。`,
  onlyWindows: '交付前設定の枚数がないので、窓口の分だけです。',
  terminals: (windows: string, more: string, total: string) => `${windows}台 + ${more}台 = ${total}台`,
  staff: (windows: string, each: string, present: string, quotient: string) =>
    `窓口 ${windows} × 1窓口 ${each}人 ÷ 出勤している割合 ${present} = ${quotient}`,
  target: (population: string, share: string, wanted: string) =>
    `人口 ${population}人 × 目標 ${share} を切り上げると ${wanted}枚 です。`,
  left: (wanted: string, delivered: string, left: string) => `${wanted}枚 − 累計交付 ${delivered}枚 = ${left}枚`,
  reached: 'すでに目標に届いているので 0 です。',
  onBooks: (applied: string, delivered: string, cancelled: string, left: string) =>
    `申請 ${applied} − 交付 ${delivered} − 取止め ${cancelled} = 帳簿上の残数 ${left}`,
  difference: (counted: string, left: string, difference: string) => `実数 ${counted} − 帳簿 ${left} = ${difference}`,
  notCounted: '実数がないので、差は空白です。',
  eligible: '経費ごとに、経費と上限額の小さいほうを数えます。',
  eligibleCaption: '経費と上限額',
  number: '番号',
  expense: '経費（円）',
  limit: '上限額（円）',
  noLimit: 'なし',
  counted: '数える額（円）',
  sum: (sum: string) => `数える額の合計は ${sum}円 です。`,
  rate: (sum: string, rate: string, product: string) => `${sum}円 × 補助率 ${rate} = ${product}円`,
  floored: (unit: string, subsidy: string) => `${unit}円未満を1回だけ切り捨てて ${subsidy}円 です。`,
  allBlank: '経費がすべて空白なので、結果も空白です。',
};

export type PlanTexts = typeof ja;
