import { numeralParts, valueOf } from '../../domain/numerals';
import type { NumeralParts } from '../../domain/numerals';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';

const NUM = explainer<[value: number]>(([value], say, { written }) => {
  const [cell] = written.flat(2);
  if (typeof cell !== 'string') {
    const number = say.number(value);
    return {
      steps: [say.step(`数値 ${number} なので、そのままです。`, `${number} is a number as it is.`)],
      figure: value,
    };
  }
  const parts = numeralParts(cell);
  return {
    steps: [
      say.step(`「${cell}」を数として読みます。`, `The text “${cell}” is read as a number.`),
      sectionsStep(parts, say),
      ...unitSteps(parts, say),
      ...(parts.negative
        ? [say.step('▲・△・− の印は負の数を表します。', 'A mark such as ▲, △ or − stands for a negative number.')]
        : []),
      say.step(`読み取った数は ${say.number(value)} です。`, `The number read is ${say.number(value)}.`),
    ],
    figure: value,
  };
});

/** What each section says by itself, and their sum. */
function sectionsStep({ terms, power }: NumeralParts, say: Speaker): Step {
  const values = terms.map((term) => valueOf([{ ...term, exponent: term.exponent - power }]));
  const table = say.table(
    { ja: '読み方', en: 'How it is read' },
    [
      ['書かれた数', 'Written', 'text'],
      ['読んだ数', 'Read as', 'number'],
    ],
    terms.map(({ text }, index) => [text, values[index]]),
  );
  const sum = say.number(values.reduce((added, value) => added + value, 0));
  const summands = values.map((value) => say.number(value)).join(' + ');
  if (values.length === 1) {
    return say.step(
      `桁区切りと単位を読むと ${sum} です。`,
      `With its separators and multiplier it says ${sum}.`,
      table,
    );
  }
  return say.step(
    `億・万などで区切って読み、足します: ${summands} = ${sum}`,
    `Read section by section and added: ${summands} = ${sum}`,
    table,
  );
}

/** What a trailing unit does to the number: a percent sign or kg changes it, 円 does not. */
function unitSteps({ unit, per, power }: NumeralParts, say: Speaker): Step[] {
  const written = `${unit}${per && `/${per}`}`;
  if (written === '') return [];
  if (power === 0) {
    return [
      say.step(`末尾の「${written}」は単位で、数は変わりません。`, `The unit “${written}” leaves the number as it is.`),
    ];
  }
  const times = say.number(Number(`1e${power}`));
  return [
    say.step(`末尾の「${written}」により ${times}倍します。`, `The unit “${written}” multiplies it by ${times}.`),
  ];
}

export const NUM_EXPLANATION = { NUM };
