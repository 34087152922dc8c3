import { layersOf } from './imports';
import type { Layer } from './imports';

const ROLES: Readonly<Record<string, string>> = {
  domain: '純粋な計算。Office も画面も時計も知らない / plain calculation',
  reference: '日付と出典のある料金と表 / dated tariffs and tables with their sources',
  functions: '関数の宣言、引数の読み取り、エラーの文 / declarations, arguments, error texts',
  analysis: '数式の説明、ブックと計画の点検 / explaining formulas, checking books and plans',
  excel: 'Office を名指しする唯一の場所 / the only place that names Office',
  taskpane: '作業ウィンドウ（Preact） / the pane',
  xlsx: '.xlsx の読み書き / workbook files',
  workbench: 'ブラウザーの表と、office.js に答える役 / the grid, and what answers office.js',
  cli: '画面のない使い方 / the way without a screen',
  help: '宣言から作るページとメタデータ / pages and metadata out of the declarations',
};

/** The picture of the layers, drawn from the imports of the code. */
export function architecturePage(root: string): string {
  const layers = layersOf(root);
  return [
    '# 構造 / Architecture',
    '`npm run docs` がコードの import から描いたものです。矢印は「使う」です。向きは lint と試験（test/architecture）が守ります。',
    'Drawn by `npm run docs` from the imports of the code. An arrow means "uses".',
    picture(layers),
    table(layers),
    '',
  ].join('\n\n');
}

function picture(layers: readonly Layer[]): string {
  const arrows = layers.flatMap(({ name, uses }) => uses.map((other) => `  ${name} --> ${other}`));
  return ['```mermaid', 'flowchart BT', ...arrows, '```'].join('\n');
}

function table(layers: readonly Layer[]): string {
  return [
    '| フォルダー | 役割 |',
    '| --- | --- |',
    ...layers.map(({ name }) => `| \`src/${name}\` | ${ROLES[name] ?? ''} |`),
  ].join('\n');
}
