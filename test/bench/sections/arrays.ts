import type { ArrayTimes } from '../arrays/child';
import { ARRAY_WORKS } from '../arrays/works';
import { arrayTimes } from '../child';
import { milliseconds, ratio } from '../report';
import type { Section } from '../report';

/** Every array function against a plain loop, with its growth and the peak of its own process. */
export function arraySection(): Section {
  const all = ARRAY_WORKS.map(({ name }) => arrayTimes<ArrayTimes>(name));
  return {
    title: '配列の関数と素のループ',
    note: '同じ計算を、数値だけの列を読む素のループと比べる（日付の結果は、どちらも表示形式つきのセル）。どちらも出荷するものと同じ設定で1つのスクリプトにまとめ、関数ごとに別のプロセスで、どちらもまず小さい列から1回ずつ計算させ、それから関数とループを交互に25回。新しい値のためのメモリーは、どちらの計算中にも片付けが入らないように初めから 32 MB とる。比は回ごとの比の中央値（かっこは最小～最大）。増え方の指数は、1回の呼び出しの行数を1/100・1/10・全部としたときの1回の時間から求める（1なら行数に比例）。どの大きさも合わせて同じ行数になるだけ続けて呼び、結果は残しておくので、メモリーの片付けにかかる時間も等しく入る。かっこはループの指数。',
    columns: ['関数', '行数', '関数 ms', 'ループ ms', '比', '増え方の指数', 'メモリーの最大 MB'],
    rows: all.map(({ name, rows, times, loop, ratio: times_, growth, peakMegabytes }) => [
      name,
      rows.toLocaleString('en'),
      milliseconds(times),
      milliseconds(loop),
      ratio(times_),
      `${growth.times.toFixed(2)}（${growth.loop.toFixed(2)}）`,
      String(peakMegabytes),
    ]),
  };
}
