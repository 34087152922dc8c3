import { aiSaving, callRatio, callShare, callSums, categoryKey } from '../../domain/callCentre';
import type { Grid } from '../core/argument';
import { BLANK } from '../core/cell';
import { explainer } from '../steps/explainer';
import { namedCalls } from './callShare';

const CALLRATIO = explainer<[evening: Grid<number>, daytime: Grid<number>]>(
  ([evening, daytime], say) => {
    const found = callRatio(evening, daytime);
    if (!found) {
      const blank = say.step(
        '夜間と日中の両方に値のある月がないので、結果も空白です。',
        'No month has figures for both the evening and the day, so the result is blank.',
      );
      return { steps: [blank], figure: [BLANK, BLANK] };
    }
    const months = evening[0]!.map((_, month) => {
      const [late, early] = [columnOf(evening, month), columnOf(daytime, month)];
      const ratio = callRatio(late, early);
      return { month: month + 1, late: knownIn(late), early: knownIn(early), ratio };
    });
    const table = say.table(
      { ja: '月ごとの比', en: 'Ratios by month' },
      [
        ['列（月）', 'Column (month)', 'number'],
        ['夜間の最少', 'Least evening', 'number'],
        ['日中の最多', 'Greatest daytime', 'number'],
        ['最小の比', 'Least ratio', 'percent'],
        ['夜間の最多', 'Greatest evening', 'number'],
        ['日中の最少', 'Least daytime', 'number'],
        ['最大の比', 'Greatest ratio', 'percent'],
      ],
      months.map(({ month, late, early, ratio }) =>
        ratio
          ? [month, Math.min(...late), Math.max(...early), ratio.low, Math.max(...late), Math.min(...early), ratio.high]
          : [month],
      ),
    );
    const [low, high] = [say.percent(found.low), say.percent(found.high)];
    const [least, most] = (['low', 'high'] as const).map((end) =>
      say.number(months.find(({ ratio }) => ratio?.[end] === found[end])!.month),
    );
    return {
      steps: [
        say.step(
          '月（列）ごとに、夜間のいちばん少ない時間帯 ÷ 日中のいちばん多い時間帯 と、夜間のいちばん多い時間帯 ÷ 日中のいちばん少ない時間帯 を求めます。',
          'For each month (column): the least evening hour ÷ the greatest daytime hour, and the greatest evening hour ÷ the least daytime hour.',
          table,
        ),
        say.step(`前者の最小は ${least}列目の ${low} です。`, `The least of the former is ${low}, in column ${least}.`),
        say.step(
          `後者の最大は ${most}列目の ${high} です。`,
          `The greatest of the latter is ${high}, in column ${most}.`,
        ),
      ],
      figure: [found.low, found.high],
    };
  },
  [
    { ja: '最小', en: 'Least' },
    { ja: '最大', en: 'Greatest' },
  ],
);

function columnOf(hours: Grid<number>, month: number): Grid<number> {
  return hours.map((row) => [row[month] ?? null]);
}

function knownIn(hours: Grid<number>): number[] {
  return hours.flat().filter((calls) => calls !== null);
}

const CALLSHARE = explainer<[names: Grid<string>, counts: Grid<number>, selected: Grid<string>]>(
  ([names, counts, selected], say) => {
    const wanted = selected.flat().filter((name) => name !== null);
    const categories = namedCalls(names, counts);
    const sums = wanted.length > 0 && categories.length > 0 ? callSums(categories, wanted) : undefined;
    if (!sums) {
      const blank = say.step(
        '対象の区分か、その入電数がすべて空白なので、結果も空白です。',
        'No category is selected, or one of them has only blank counts, so the result is blank.',
      );
      return { steps: [blank], figure: BLANK };
    }
    const figure = callShare(categories, wanted) ?? BLANK;
    const share = say.as('percent', figure);
    const [part, whole, known] = say.numbers(
      sums.selected,
      sums.all,
      categories.filter(({ calls }) => calls !== null).length,
    );
    const chosen = new Set(wanted.map(categoryKey));
    const table = say.table(
      { ja: '区分ごとの入電数', en: 'Calls by category' },
      [
        ['区分', 'Category', 'text'],
        ['入電数', 'Calls', 'number'],
        ['対象', 'Selected', 'text'],
      ],
      categories.map(({ name, calls }) => [name, calls, chosen.has(categoryKey(name)) ? '○' : '']),
    );
    return {
      steps: [
        say.step(
          `入電数のわかっている ${known}区分を足すと ${whole}件 です。`,
          `The ${known} categories whose calls are known add up to ${whole} calls.`,
          table,
        ),
        say.step(`対象の区分を足すと ${part}件 です。`, `The selected ones add up to ${part} calls.`),
        say.step(`${part}件 ÷ ${whole}件 = ${share}`, `${part} calls ÷ ${whole} calls = ${share}`),
      ],
      figure,
    };
  },
);

type SavingValues = [cost: number, routine: number, settled: number, running: number | undefined];

const AISAVING = explainer<SavingValues>(([cost, routine, settled, running = 0], say) => {
  const figure = aiSaving(cost, routine, settled, running);
  const [yearly, own, saved, spent, left] = say.numbers(
    cost,
    aiSaving(cost, routine, 1, 0),
    aiSaving(cost, routine, settled, 0),
    running,
    figure,
  );
  const [share, answered] = [say.percent(routine), say.percent(settled)];
  return {
    steps: [
      say.step(
        `定型照会に係る費用は ${yearly}円 × ${share} = ${own}円 です（費用が照会の件数に比例すると仮定します）。`,
        `Routine enquiries cost ${yearly} yen × ${share} = ${own} yen (cost is assumed to follow the number of enquiries).`,
      ),
      say.step(
        `そのうち自動応答で済む分は ${own}円 × ${answered} = ${saved}円 です。`,
        `Of that, automatic answers settle ${own} yen × ${answered} = ${saved} yen.`,
      ),
      say.step(
        `運用費用を引くと ${saved}円 − ${spent}円 = ${left}円 です。`,
        `Less the running cost: ${saved} yen − ${spent} yen = ${left} yen.`,
      ),
      ...(figure < 0
        ? [
            say.step(
              '運用費用の方が大きいので、負の値（費用の増加）になります。',
              'Running it costs more than it saves, so the result is negative.',
            ),
          ]
        : []),
    ],
    figure,
  };
});

export const CALL_EXPLANATIONS = { CALLRATIO, CALLSHARE, AISAVING };
