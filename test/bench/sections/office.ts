import { bundleSizes } from '../bundles';
import { inOwnProcess } from '../child';
import { spread } from '../measure';
import { dispatcherTimes } from '../office/dispatcher';
import { milliseconds, ratio } from '../report';
import type { Section } from '../report';

const STARTS = 15;
/** In kilobytes: the grid comes in many small pieces. */
const WORTH_TELLING = 10;

export async function dispatcherSection(): Promise<Section> {
  const { calls, empty, functions } = await dispatcherTimes();
  return {
    title: 'Excel からの1件ずつの呼び出し',
    note: `Microsoft の呼び出し役（custom-functions-runtime）を通した ${calls.toLocaleString('en')} 件の呼び出し。何もしない関数に同じ引数を渡したときとの比。Excel 自身がその前後に使う時間は含まない。`,
    columns: ['関数', 'ms', '何もしない関数との比'],
    rows: [
      ['（何もしない関数）', milliseconds(empty), '1'],
      ...functions.map(({ name, times, ratio: times_ }) => [name, milliseconds(times), ratio(times_)]),
    ],
  };
}

export function startSection(): Section {
  const starts = Array.from({ length: STARTS }, () => inOwnProcess<number>('office/coldStart.ts'));
  return {
    title: '起動と大きさ',
    note: `functions.js の起動は、${STARTS} 個の新しいプロセスで、Microsoft の部品を読み終えた後にスクリプトを評価する時間。大きさは gzip（レベル9）で、${WORTH_TELLING} KB 以上のもの。Microsoft の office.js は含まない。`,
    columns: ['項目', '値'],
    rows: [
      ['functions.js の起動 ms', milliseconds(spread(starts))],
      ...bundleSizes()
        .filter(({ kilobytes }) => kilobytes >= WORTH_TELLING)
        .map(({ file, kilobytes }) => [file, `${kilobytes.toFixed(1)} KB`]),
    ],
  };
}
