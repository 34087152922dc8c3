import { describeFailure, FUNCTIONS } from '../functions';
import type { Language, Text } from '../functions';

/** How something may be written, and the number that is read; null where it is refused. */
export interface Notation {
  readonly written: string;
  /** Of a day, its serial: 46113 is 2026-04-01. */
  readonly reads: number | null;
}

interface NotationGroup {
  readonly title: Text;
  /** The function, and its argument, that reads it as every other does. */
  readonly reader: readonly [name: string, argument: number];
  readonly notations: readonly Notation[];
}

const reads = (written: string, value: number): Notation => ({ written, reads: value });
const refused = (...written: string[]): Notation[] => written.map((text) => ({ written: text, reads: null }));

/** What reads and what does not: the table on NUM's page, and cases of the tests. */
export const NOTATIONS: readonly NotationGroup[] = [
  {
    title: { ja: '数', en: 'Numbers' },
    reader: ['NUM', 0],
    notations: [
      reads('１，８３０', 1830),
      reads('.5', 0.5),
      reads('▲7', -7),
      reads('△ 108,656,390', -108656390),
      reads('¥1,234', 1234),
      reads('¥-1,234', -1234),
      reads('¥▲5', -5),
      reads('約22億円', 2200000000),
      reads('2,737 万枚', 27370000),
      reads('1億2,345万', 123450000),
      reads('37,449百万円', 37449000000),
      reads('5億0306万円', 503060000),
      reads('3千5百万円', 35000000),
      reads('2億3千5百万円', 235000000),
      reads('8.604千兆', 8604000000000000),
      reads('三百三十万', 3300000),
      reads('二万三千', 23000),
      reads('五十九億円', 5900000000),
      reads('17.2%', 0.172),
      reads('0.7％', 0.007),
      reads('約7割', 0.7),
      reads('3割5分', 0.35),
      reads('94,236 件', 94236),
      reads('94団体', 94),
      reads('5窓口', 5),
      reads('3ヶ月', 3),
      reads('10分', 10),
      reads('10分/件', 10),
      reads('約7万件/日', 70000),
      reads('1.5kg', 1500),
      reads('1.4mm', 0.14),
      reads('0.3m', 30),
      ...refused(
        '(607)',
        '1億2千',
        '一億二千',
        '2千5',
        '0,123',
        '94団体 (89.5%)',
        '15～20分/件',
        '3,000~4,000万枚',
        '→ 590',
        '10/10',
        '4月',
        '千円',
        '1,2,3',
        '1.2.3',
        '1億23,456万',
        '--3',
        '5-',
        '22,000機関',
        '40枚以上',
        '7.0%減',
        '221億1606万余円',
        '▲',
        '―',
      ),
    ],
  },
  {
    title: { ja: '日付', en: 'Dates' },
    reader: ['FISCALYEAR', 0],
    notations: [
      reads('2026-04-01', 46113),
      reads('2026/4/1', 46113),
      reads('令和8年4月1日', 46113),
      reads('令和 8 年 4 月 1 日', 46113),
      reads('R8.4.1', 46113),
      reads('2026年4月', 46113),
      reads('令和二年十月二十七日', 44131),
      reads('令和8年4月1日（水）', 46113),
      reads('令和8年（2026年）4月1日', 46113),
      reads('令和8年4月1日現在', 46113),
      ...refused(
        '令和8年4月1日（木）',
        '令和8年（2025年）4月1日',
        '令和元年4月30日',
        '4月1日',
        '令和8年3月末',
        '令和8年2月30日',
      ),
    ],
  },
];

/** Each with its reading, or with the message that the cell would give. */
export function notationRows({ reader: [name, index], notations }: NotationGroup, language: Language): string[][] {
  const { reader } = FUNCTIONS.find((declaration) => declaration.name === name)!.args[index]!;
  return notations.map(({ written, reads: value }) => {
    if (value !== null) return [written, String(value), ''];
    try {
      return [written, String(reader.read(written, { scale: 1 })), ''];
    } catch (error) {
      const { code, reason } = describeFailure(error);
      return [written, code, reason[language]];
    }
  });
}
