import { call, FUNCTIONS } from '../../../src/functions';
import { column } from '../arrays/arrayWork';
import { inOwnProcess } from '../child';
import { measure, spread } from '../measure';
import { libreOfficeTimes } from '../native/libreOffice';
import { grams } from '../native/postageFile';
import { milliseconds } from '../report';
import type { Section } from '../report';

const ROWS = 200_000;
/** The grid's engine takes long for as many formulas. */
const GRID_ROWS = 20_000;

/** 200,000 tiered prices: ours, and native formulas in two engines. */
export function nativeSection(): Section {
  const declaration = FUNCTIONS.find(({ name }) => name === 'POSTAGE')!;
  const weights = column(ROWS, grams);
  const ours = spread(measure(() => call(declaration, [weights, '規格内', '一般書留']))[0]!);
  const office = libreOfficeTimes(ROWS);
  const grid = inOwnProcess<{ native: number; ours: number }>('native/grid.ts', String(GRID_ROWS));
  const times = (value: number) => `${value.toFixed(1)} 倍`;
  return {
    title: '段階料金: 表計算ソフトの数式との比較',
    note: `重さから郵便料金を引く。表計算ソフト側は \`=LOOKUP(A1,$D$1:$D$6,$E$1:$E$6)+$F$1\` を1行に1つ。LibreOffice Calc は画面なしで、数式の入ったファイルを開いて CSV に書く時間から、同じファイルの値だけのものの時間を引く（数式を読む時間を含む。3回の中央値）。グリッドのエンジン（Univer）は ${GRID_ROWS.toLocaleString('en')} 行の数式と、同じ列への POSTAGE 1つ。`,
    columns: ['作業', 'ms', 'POSTAGE の何倍'],
    rows: [
      [`POSTAGE ${ROWS.toLocaleString('en')} 行`, milliseconds(ours), '1'],
      [
        `LibreOffice の数式 ${ROWS.toLocaleString('en')} 行`,
        milliseconds(office.calculation),
        times(office.calculation.median / ours.median),
      ],
      ['　うち 数式のファイル', milliseconds(office.formulas), ''],
      ['　うち 値のファイル', milliseconds(office.values), ''],
      [`グリッドの数式 ${GRID_ROWS.toLocaleString('en')} 行`, grid.native.toFixed(0), times(grid.native / grid.ours)],
      [`グリッドの中の POSTAGE ${GRID_ROWS.toLocaleString('en')} 行`, grid.ours.toFixed(0), '1'],
    ],
  };
}
