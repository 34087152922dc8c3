import { ITEMS, LOOKUP_NAMES, ROWS } from './data';
import type { Random } from './random';

const PLACEHOLDER = /\{(-?\d+\.\.-?\d+|[A-Za-z][\w:#?]*|1\*?)\}/g;

/** Ranges by what stands in them, to the columns of `Data`. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  N: ['A', 'B', 'M', 'K'],
  ...{ P: ['M'], M: ['H'], F: ['I'], K: ['K'], I: ['A'], U: ['C'], T: ['D'], E: ['E'], J: ['J'], D: ['F'] },
  ...{ G: ['G'], L: ['L'], V: ['T'] },
};

/** Single cells, in the same way. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  ...{ a: ['A'], b: ['A'], x: ['H'], f: ['I'], s: ['J'], j: ['J'], 'k?': ['K'], blank: ['U'], t: ['D'], 't#': ['D'] },
  ...{ e: ['P'], code: ['E'], 'd#': ['F'], tm: ['O'], z: ['Q'], hex: ['R'], bin: ['S'], v: ['T'] },
};

const TABLES: Readonly<Record<string, string>> = {
  LT: "'表 2'!$A$2:$D$13",
  LT2: "'表 2'!$B$2:$D$13",
  LK: "'表 2'!$A$2:$A$13",
  LN: "'表 2'!$B$2:$B$13",
  LV: "'表 2'!$C$2:$C$13",
  LH: "'表 2'!$F$1:$Q$3",
  Q: "'表 2'!$F$6:$H$8",
  Q2: "'表 2'!$F$6:$G$7",
  DB: 'Data!$A$1:$Y$41',
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  c: ['A', 'B', 'c'],
  rom: ['XLV', 'CDX', 'MMXXVI', 'LXXIX', 'XIV', 'DCCC', 'MCM', 'IX'],
  fr: ['1', '2', '4'],
  h: [...'0123456789ABCDEF'],
  DF: ['整数', '小数', '正の数', '率'],
  DN: ['1', '2', '3'],
  DC: [
    '条件!$A$1:$A$2',
    '条件!$A$1:$A$3',
    '条件!$B$1:$B$2',
    '条件!$C$1:$C$2',
    '条件!$B$1:$C$2',
    '条件!$D$1:$D$2',
    '条件!$B$1:$B$3',
  ],
  DG: ['条件!$E$1:$E$2', '条件!$F$1:$F$2', '条件!$G$1:$G$2'],
  k: ['1', '2', '3', '4', '5', '2.5', '0.5'],
  l: ['TRUE', 'FALSE'],
};

/** Fills in a template: what belongs together within a formula (paired ranges, days of one row) is drawn once for it. */
export function filledIn(template: string, random: Random): string {
  const first = random.between(2, 18);
  const last = first + random.between(6, 20);
  const row = random.between(2, ROWS + 1);
  const same = String(random.between(1, 12));
  const block = 2 + 8 * random.between(0, 4);
  const cell = (letters: readonly string[], at = random.between(2, ROWS + 1)): string => {
    const letter = random.of(letters);
    return random.next() < 0.2 ? `Data!$${letter}$${at}` : `Data!${letter}${at}`;
  };
  const range = (letters: readonly string[], from: number, to: number): string => {
    const letter = random.of(letters);
    return random.next() < 0.3 ? `Data!$${letter}$${from}:$${letter}$${to}` : `Data!${letter}${from}:${letter}${to}`;
  };
  const anywhere = (letters: readonly string[]): string => {
    const from = random.between(2, 22);
    return range(letters, from, from + random.between(5, 19));
  };

  const made: Readonly<Record<string, () => string>> = {
    n: () =>
      random.of([
        () => cell(['A']),
        () => cell(['B']),
        () => cell(['A', 'B', 'M']),
        () => cell(['I']),
        () => String(random.between(-99, 999) / 10),
      ])(),
    p: () => random.of([() => cell(['M']), () => cell(['M', 'T']), () => String(random.between(11, 990) / 10)])(),
    i: () => random.of([() => cell(['A']), () => String(random.between(-30, 120))])(),
    u: () => random.of([() => cell(['C']), () => String(random.between(2, 98) / 100)])(),
    d: () =>
      random.next() < 0.85
        ? cell(['F'])
        : `DATE(${random.between(2020, 2029)},${random.between(1, 12)},${random.between(1, 28)})`,
    w: () => `"${random.of(ITEMS)}"`,
    l: () => (random.next() < 0.6 ? cell(['G']) : random.of(WORDS['l']!)),
    k: () => (random.next() < 0.4 ? cell(['T']) : random.of(WORDS['k']!)),
    '1': () => random.of(ITEMS).slice(0, 1),
    '1*': () => random.of(LOOKUP_NAMES).slice(0, 1),
    same: () => same,
    key: () => String(10 * random.between(1, 12)),
    LW: () => `"${random.of(LOOKUP_NAMES)}"`,
    d0: () => `Data!W${row}`,
    d1: () => `Data!X${row}`,
    d2: () => `Data!Y${row}`,
    CF: () => `Data!N${block}:N${block + 7}`,
    CD: () => `Data!V${block}:V${block + 7}`,
    ...{
      FA: () => '絞込!$A$2:$A$31',
      FB: () => `絞込!B${random.between(2, 9)}:B31`,
      FC: () => `絞込!C2:C${random.between(15, 31)}`,
    },
    Y: () => `初期!A${random.between(2, 9)}:A${random.between(15, 31)}`,
    y: () => `初期!A${random.between(2, 31)}`,
    // Years from 3 January on: what LibreOffice calls the first of January 1900 is Excel's second.
    y2: () => `MAX(3,初期!A${random.between(2, 31)})`,
    y3: () => `初期!A${random.between(2, 31)}`,
  };
  return template.replace(PLACEHOLDER, (whole, key: string) => {
    const numbers = /^(-?\d+)\.\.(-?\d+)$/.exec(key);
    if (numbers) return String(random.between(Number(numbers[1]), Number(numbers[2])));
    if (key.startsWith('W:')) return range(RANGES[key.slice(2)]!.slice(0, 1), first, last);
    if (key.startsWith('r:')) return cell(RANGES[key.slice(2)]!, random.between(first, last));
    if (made[key]) return made[key]();
    if (TABLES[key]) return TABLES[key];
    if (RANGES[key]) return anywhere(RANGES[key]);
    if (CELLS[key]) return cell(CELLS[key]);
    if (WORDS[key]) return random.of(WORDS[key]);
    throw new Error(`${whole} in ${template}`);
  });
}
