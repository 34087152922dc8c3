import type { ArrayTimes } from '../arrays/child';
import { ARRAY_WORKS } from '../arrays/works';
import { arrayTimes } from '../child';
import { milliseconds, ratio } from '../report';
import type { Section } from '../report';

/** Every array function, as Excel calls it, against a plain loop; with its growth and the peak of its own process. */
export function arraySection(): Section {
  const all = ARRAY_WORKS.map((_, place) => middleOf(place));
  return {
    title: '配列の関数と素のループ',
    note: '配る functions.js を読み込み、`associate` に渡ったものを Excel と同じ形（引数の番地つき）で呼ぶ。比べるのは、同じ計算をする素のループ（列は用意ずみの数。日付の結果は表示形式つきのセル）。関数ごとに別の3つのプロセスで（エンジンがどう翻訳するかはプロセスごとに違う。示すのは比が中央のもの）、まずほかのすべての関数に短い列を計算させ、それから関数とループを交互に25回。空白は Excel が自分で伝えるものとし、空白を問い合わせる時間は含まない。新しい値のためのメモリーは、計算の途中で片付けが入らないように初めから 128 MB とる。比は回ごとの比の中央値（かっこは最小～最大）。増え方の指数は、1回の呼び出しの行数を1/100・1/10・全部としたときの1回の時間から求める（1なら行数に比例）。どの大きさも合わせて同じ行数になるだけ続けて呼び、結果は残しておくので、メモリーの片付けにかかる時間も等しく入る。かっこはループの指数。',
    columns: ['関数', '行数', '関数 ms', 'ループ ms', '比', '増え方の指数', 'メモリーの最大 MB'],
    rows: all.map(({ name, rows, times, loop, ratio: times_, growth, peakMegabytes }) => [
      name,
      rows.toLocaleString('en'),
      milliseconds(times),
      milliseconds(loop),
      ratio(times_),
      `${growth!.times.toFixed(2)}（${growth!.loop.toFixed(2)}）`,
      String(peakMegabytes),
    ]),
  };
}

/** The engine may compile the same code in one process better than in another: of three the one in the middle. */
function middleOf(place: number): ArrayTimes {
  const first = arrayTimes<ArrayTimes>(place, 'growth');
  const all = [first, arrayTimes<ArrayTimes>(place), arrayTimes<ArrayTimes>(place)];
  const [, middle] = all.sort((a, b) => a.ratio.median - b.ratio.median);
  return { ...middle!, growth: first.growth! };
}
