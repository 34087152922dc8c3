import { normalizeWidth, parseNumeral } from '../../domain/numerals';
import { explainer } from '../steps/explainer';
import type { Speaker, Step } from '../steps/speaker';

/** A run of digits with its multiplier: 1億 and 2,345万 of 1億2,345万. */
const SECTION = /[\d,.]+(?:[千百十]?[兆億万]|千)?/g;
const NEGATIVE = /^(?:約\s*)?(?:[▲△−-]|\()/;

const NUM = explainer<[value: number]>(([value], say, { written }) => {
  const [cell] = written.flat(2);
  if (typeof cell !== 'string') {
    const number = say.number(value);
    return {
      steps: [say.step(`数値 ${number} なので、そのままです。`, `${number} is a number as it is.`)],
      figure: value,
    };
  }
  const plain = normalizeWidth(cell).trim();
  const sections = plain.match(SECTION) ?? [];
  const unit =
    /[^\d)]*\)?$/.exec(plain.slice(plain.lastIndexOf(sections.at(-1) ?? '')).replace(SECTION, ''))?.[0] ?? '';
  return {
    steps: [
      say.step(`「${cell}」を数として読みます。`, `The text “${cell}” is read as a number.`),
      sectionsStep(sections, say),
      ...unitSteps(unit.replace(')', '').trim(), say),
      ...(NEGATIVE.test(plain)
        ? [
            say.step(
              '▲・△・− の印やかっこは負の数を表します。',
              'A mark such as ▲, △ or −, or brackets, stands for a negative number.',
            ),
          ]
        : []),
      say.step(`読み取った数は ${say.number(value)} です。`, `The number read is ${say.number(value)}.`),
    ],
    figure: value,
  };
});

/** What each section says by itself, and their sum. */
function sectionsStep(sections: readonly string[], say: Speaker): Step {
  const values = sections.map((section) => parseNumeral(section).value);
  const table = say.table(
    { ja: '読み方', en: 'How it is read' },
    [
      ['書かれた数', 'Written', 'text'],
      ['読んだ数', 'Read as', 'number'],
    ],
    sections.map((section, index) => [section, values[index]]),
  );
  const sum = say.number(values.reduce((added, value) => added + value, 0));
  const terms = values.map((value) => say.number(value)).join(' + ');
  if (values.length === 1) {
    return say.step(
      `桁区切りと単位を読むと ${sum} です。`,
      `With its separators and multiplier it says ${sum}.`,
      table,
    );
  }
  return say.step(
    `億・万などで区切って読み、足します: ${terms} = ${sum}`,
    `Read section by section and added: ${terms} = ${sum}`,
    table,
  );
}

/** What a trailing unit does to the number: a percent sign or kg changes it, 円 does not. */
function unitSteps(unit: string, say: Speaker): Step[] {
  if (unit === '') return [];
  const factor = parseNumeral(`1${unit}`).value;
  if (factor === 1) {
    return [
      say.step(`末尾の「${unit}」は単位で、数は変わりません。`, `The unit “${unit}” leaves the number as it is.`),
    ];
  }
  const times = say.number(factor);
  return [say.step(`末尾の「${unit}」により ${times}倍します。`, `The unit “${unit}” multiplies it by ${times}.`)];
}

export const NUM_EXPLANATION = { NUM };
