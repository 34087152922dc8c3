import type { Refusal } from '../../domain/numerals';
import { list } from './text';
import type { Text } from './text';

type Say<R> = (refusal: R) => Text;

const MOST_LISTED = 10;

function firstOf(numbers: readonly string[]): readonly string[] {
  return numbers.length <= MOST_LISTED ? numbers : [...numbers.slice(0, MOST_LISTED), '…'];
}

/** Why a text is not read as a number, and what would be. */
const REFUSALS: { readonly [W in Refusal['why']]: Say<Extract<Refusal, { why: W }>> } = {
  brackets: () => ({
    ja: 'かっこの数は、内数や割合、ほかの年度の数にも使われるため読みません。負の数は ▲5 のように入力してください。',
    en: 'Brackets hold parts, shares and other years as well. Write a negative as ▲5.',
  }),
  thousandsAfterOku: () => ({
    ja: '千・百が万の位の数（2千万）か、そのままの数（2千）かを決められません。1億2千万 か 1億0万2千 のように、万の位まで入力してください。',
    en: 'It may mean 千万 or 千. Write the 万 as well: 1億2千万 or 1億0万2千.',
  }),
  digitsAfterThousands: () => ({
    ja: '2千5 は 2,500 とも 2,005 とも読めます。2千5百 か 2,005 のように入力してください。',
    en: '2千5 may be 2,500 or 2,005. Write 2千5百 or 2,005.',
  }),
  leadingZero: () => ({
    ja: '0 で始まる桁区切りの数は読めません。小数なら 0.123 のように入力してください。',
    en: 'A grouped number does not begin with 0. Write a decimal as 0.123.',
  }),
  severalNumbers: ({ numbers }) => ({
    ja: `数が${numbers.length}つ（${list(firstOf(numbers))}）あります。1つのセルに1つの数を入力してください。`,
    en: `It holds ${numbers.length} numbers (${firstOf(numbers).join('; ')}). Give one number to a cell.`,
  }),
  arrow: () => ({
    ja: '矢印の付いた数は、前の数からの変化を表します。矢印を除いて入力してください。',
    en: 'An arrow says that it follows upon another number. Leave the arrow out.',
  }),
  fraction: () => ({
    ja: '分数は補助率だけに使えます。0.5 や 50% のように入力してください。',
    en: 'A fraction is read as a subsidy rate only. Write 0.5 or 50%.',
  }),
  monthName: () => ({
    ja: '月の名前です。月数なら 4か月 のように入力してください。',
    en: 'This names a month. Write a number of months as 4か月.',
  }),
  multiplierAlone: () => ({
    ja: '数字がありません。1千円 のように入力してください。',
    en: 'It has no digits. Write 1千円.',
  }),
  separators: () => ({
    ja: '桁区切りは3桁ごとに、小数点は1つだけにしてください。',
    en: 'Separate the digits in threes, with at most one decimal point.',
  }),
  order: () => ({
    ja: '兆・億・万・千・百・十は大きい順に、小数は最後の数だけにしてください。',
    en: 'Put 兆 億 万 千 百 十 in falling order, decimals in the last one only.',
  }),
  signs: () => ({
    ja: '符号は数の前に1つだけ付けてください。',
    en: 'Put one sign in front of the number.',
  }),
  otherWords: ({ number, words }) => ({
    ja: `「${number}」のほかの「${words}」が読めません。数と単位だけを入力してください。`,
    en: `Beside "${number}", "${words}" does not read. Give the number and its unit alone.`,
  }),
};

export function refusalText<W extends Refusal['why']>(refusal: Extract<Refusal, { why: W }>): Text {
  return REFUSALS[refusal.why as W](refusal);
}
