import { UNIT_SIGNS, UNITS } from '../../domain/numerals';
import type { DataTable } from './table';

const written: [string, string][] = [
  ...[...UNITS.keys()].map((name): [string, string] => [name, name]),
  ...Object.entries(UNIT_SIGNS),
];

/** What may follow a number in a text; longer names first, where one ends as another. */
export const UNIT_TABLE: DataTable = {
  title: { ja: '単位', en: 'Units' },
  source: 'MYNA',
  columns: [
    { name: 'MYNA_x_unitNames', heading: '単位' },
    { name: 'MYNA_x_unitKinds', heading: '種類' },
    { name: 'MYNA_x_unitPowers', heading: '10の何乗か' },
  ],
  rows: written
    .map(([name, unit]) => [name, UNITS.get(unit)!.measures, UNITS.get(unit)!.power] as const)
    .sort(([a], [b]) => b.length - a.length),
};
