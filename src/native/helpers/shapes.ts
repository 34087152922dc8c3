import type { Helper } from './helper';

const RANGES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const ELEMENTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** LAMBDA takes no list of ranges: there is one for each number of them. */
function each(count: number): Helper {
  const [ranges, elements] = [RANGES.slice(0, count), ELEMENTS.slice(0, count)];
  const shape = ranges
    .slice(1)
    .reduce((fitted, range) => `MYNA_x_FIT(${fitted}, ${range})`, `MYNA_x_ONES(${ranges[0]})`);
  const said = elements.join(', ');
  return {
    name: `MYNA_x_EACH${count}`,
    says: {
      ja: `${count}つの範囲を要素ごとに計算した配列。空白があれば ""、エラーがあればそのエラー`,
      en: `a calculation for each element of ${ELEMENTS[count - 1]} ranges: "" where one is blank, its error where one holds an error`,
    },
    text: `LAMBDA(${ranges.join(', ')}, calculate, LET(
      shape, ${shape},
      fault, SUM(shape)+${ranges.map((range) => `MYNA_x_FAULT(${range})`).join('+')},
      IF(ISERROR(fault), fault,
        MAP(${ranges.map((range) => `IF(shape, ${range})`).join(', ')}, LAMBDA(${said},
          IF(${elements.map((element) => `(${element}="")`).join('+')}>0, "", calculate(${said})))))))`,
  };
}

/** Sizes of ranges, and how they stretch to one another. */
export const SHAPE_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_ONES',
    says: { ja: '範囲と同じ大きさの1の配列', en: 'ones in the shape of a range' },
    text: `LAMBDA(range, MAP(range, LAMBDA(cell, 1)))`,
  },
  {
    name: 'MYNA_x_ROWS',
    says: { ja: '行数', en: 'the number of rows' },
    text: `LAMBDA(range, SUM(BYROW(range, LAMBDA(line, 1))))`,
  },
  {
    name: 'MYNA_x_COLUMNS',
    says: { ja: '列数', en: 'the number of columns' },
    text: `LAMBDA(range, SUM(BYCOL(range, LAMBDA(line, 1))))`,
  },
  {
    name: 'MYNA_x_SAMESIZE',
    says: { ja: '2つの範囲が同じ大きさなら TRUE', en: 'TRUE for two ranges of one size' },
    text: `LAMBDA(first, second,
      AND(MYNA_x_ROWS(first)=MYNA_x_ROWS(second), MYNA_x_COLUMNS(first)=MYNA_x_COLUMNS(second)))`,
  },
  {
    // Shapes that did not fit are one error, and MAP would take that for a cell like any other: so it is added.
    name: 'MYNA_x_FIT',
    says: {
      ja: '2つの範囲を引き伸ばした大きさの1の配列。大きさが合わなければ #VALUE!',
      en: 'ones in the shape to which two ranges stretch; #VALUE! where their sizes do not fit',
    },
    text: `LAMBDA(first, second, LET(
      ones, MYNA_x_ONES(first),
      others, MYNA_x_ONES(second),
      high, MYNA_x_ROWS(ones),
      wide, MYNA_x_COLUMNS(ones),
      otherHigh, MYNA_x_ROWS(others),
      otherWide, MYNA_x_COLUMNS(others),
      fits, AND(OR(high=otherHigh, high=1, otherHigh=1), OR(wide=otherWide, wide=1, otherWide=1)),
      IF(fits, ones*others+MYNA_x_FAULT(first), #VALUE!)))`,
  },
  {
    name: 'MYNA_x_ERRORS',
    says: { ja: '範囲の最初のエラー。なければ0', en: 'the first error in a range; 0 without one' },
    text: `LAMBDA(values, SUM(MAP(values, LAMBDA(value, IF(ISERROR(value), value, 0)))))`,
  },
  {
    name: 'MYNA_x_ORNONE',
    says: { ja: '空白を「-」（なし）にした範囲', en: 'a range in which "-" stands for blanks: nothing is given' },
    text: `LAMBDA(values, MAP(values, LAMBDA(value, IF(value="", "-", value))))`,
  },
  {
    name: 'MYNA_x_ORELSE',
    says: { ja: '空白を別の値にした範囲', en: 'a range in which another value stands for blanks' },
    text: `LAMBDA(values, other, MAP(values, LAMBDA(value, IF(value="", other, value))))`,
  },
  {
    name: 'MYNA_x_LIST',
    says: {
      ja: '1行または1列の範囲を1列にした配列。ほかの範囲なら #VALUE!',
      en: 'a single row or column as a column; #VALUE! for other ranges',
    },
    text: `LAMBDA(range, IF(AND(MYNA_x_ROWS(range)>1, MYNA_x_COLUMNS(range)>1), #VALUE!, TOCOL(range)))`,
  },
  {
    name: 'MYNA_x_LIKE',
    says: { ja: '1列の配列を元の範囲と同じ向きにした配列', en: 'a column in the direction of the range it stands for' },
    text: `LAMBDA(list, range, IF(MYNA_x_ROWS(range)>1, list, TOROW(list)))`,
  },
  {
    name: 'MYNA_x_LINES',
    says: {
      ja: '要素ごとに1行の表。空白の要素の行は空白、エラーの要素の行はそのエラー。どの要素もエラーなら1列',
      en: 'a row for each element: blank for a blank one, its error for one in error; a single column where every element fails',
    },
    text: `LAMBDA(states, width, figure, LET(
      list, MYNA_x_LIST(states),
      sound, SUM(MAP(list, LAMBDA(state, IF(ISERROR(state), 0, 1)))),
      MAKEARRAY(MYNA_x_ROWS(list), IF(IFERROR(sound, 0)=0, 1, width), LAMBDA(row, column,
        IF(INDEX(list, row, 1)="", "", figure(row, column))))))`,
  },
  {
    name: 'MYNA_x_FAULT',
    says: { ja: '1つの値がエラーならそのエラー、ほかは0', en: 'the error of a single value that is one; else 0' },
    text: `LAMBDA(values, IF(SUM(MYNA_x_ONES(values))=1, MYNA_x_ERRORS(values), 0))`,
  },
  ...[2, 3, 4, 5, 6, 7].map(each),
  {
    name: 'MYNA_x_NEEDED',
    says: { ja: '必要な値。空白なら #VALUE!', en: 'a value that must be given; #VALUE! for a blank' },
    text: `LAMBDA(value, IF(value="", #VALUE!, value))`,
  },
  {
    name: 'MYNA_x_CELLS',
    says: {
      ja: '範囲の値。空白と見えない文字列は ""',
      en: 'the values of a range, "" for blanks and texts without a visible sign',
    },
    text: `LAMBDA(range, MAP(IF(range="", "", range), LAMBDA(value,
      IF(ISTEXT(value), IF(TRIM(SUBSTITUTE(value, UNICHAR(12288), ""))="", "", value), value))))`,
  },
  {
    name: 'MYNA_x_ONE',
    says: {
      ja: '1つのセルの値（空白は ""）。範囲なら #VALUE!',
      en: 'the value of a single cell, "" for a blank; #VALUE! for a range',
    },
    text: `LAMBDA(cell, IF(MYNA_x_ROWS(cell)*MYNA_x_COLUMNS(cell)>1, #VALUE!, IF(cell="", "", cell)))`,
  },
];
