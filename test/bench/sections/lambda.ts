import { inOwnProcess } from '../child';
import type { Section } from '../report';

interface Times {
  readonly rows: number;
  readonly spilled: number;
  readonly single: number;
}

/** A column of the native POSTAGE in an engine of somebody else's; Excel itself is not at hand. */
export function lambdaSection(): Section {
  const times = inOwnProcess<readonly Times[]>('native/lambda.ts');
  const [first, last] = [times[0]!, times.at(-1)!];
  const growth = (kind: 'spilled' | 'single'): string =>
    (Math.log(last[kind] / first[kind]) / Math.log(last.rows / first.rows)).toFixed(2);
  return {
    title: 'アドインなしのブック: POSTAGE の列',
    note: `Excel の LAMBDA で書いた \`=MYNA_POSTAGE(A1,"規格内","一般書留")\` を IronCalc で計算する時間（1回）。Excel での時間ではない。1つの数式は \`=MYNA_POSTAGE(A1:A10000,…)\` が列に広がるもの。増え方の指数は、1つの数式 ${growth('spilled')}、1行に1つ ${growth('single')}。`,
    columns: ['行数', '1つの数式 ms', '1行に1つ ms', '1行に1つは何倍'],
    rows: times.map(({ rows, spilled, single }) => [
      rows.toLocaleString('en'),
      spilled.toFixed(0),
      single.toFixed(0),
      (single / spilled).toFixed(1),
    ]),
  };
}
