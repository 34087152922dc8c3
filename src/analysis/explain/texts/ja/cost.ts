export const ja = {
  perCard: (cost: string, cards: string, yen: string) => `費用 ${cost}円 ÷ 枚数 ${cards}枚 = ${yen}円`,
  costRange: (cost: string, low: string, high: string) =>
    `費用 ${cost}円 は端数処理された数とみなすと、もとは ${low}円～${high}円 です（最後の桁の ±1/2）。`,
  cardsRange: (cards: string, low: string, high: string) => `枚数 ${cards}枚 は同じように ${low}枚～${high}枚 です。`,
  lowest: (low: string) => `いちばん小さい割り算の答え（費用が少なく枚数が多いとき）は ${low}円 です。`,
  highest: (high: string) => `いちばん大きい割り算の答え（費用が多く枚数が少ないとき）は ${high}円 です。`,
  rounded: (computed: string, rounded: string, published: string) =>
    `計算値 ${computed}円 を公表値の最後の桁に四捨五入すると ${rounded}円 で、公表値は ${published}円 です。`,
  possible: (low: string, high: string, from: string, to: string) =>
    `端数処理された費用と枚数からあり得るのは ${low}円～${high}円、公表値のもとは ${from}円～${to}円 です。`,
  verdict: (verdict: string) => `判定は「${verdict}」です。`,
  parts: (count: string, sum: string) => `内訳 ${count}個を足すと ${sum} です。`,
  partsCaption: '内訳',
  part: '番号',
  amount: '値',
  difference: (published: string, difference: string) => `公表された合計 ${published} との差は ${difference} です。`,
  allowed: (count: string, allowed: string) =>
    `${count}個の内訳と合計がそれぞれ最後の桁の 1/2 まで動き得るので、${allowed} までの差は端数で説明できます。`,
  total: (count: string, total: string) => `空白を除く ${count}個の合計は ${total} です。`,
  shares: (digits: string) =>
    `それぞれを合計で割り、パーセントの小数 ${digits}桁で切り捨てます。100% に足りない分を、切り捨てた端数の大きいものから1ずつ配ります。`,
  sharesCaption: '構成比',
  exact: '割り算のまま',
  share: '構成比',
  given: '配分',
  raised: '＋1',
  sum: (sum: string) => `構成比を足すと ${sum} です。`,
};

export type CostTexts = typeof ja;
