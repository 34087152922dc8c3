import LAYERS from './layers.json';
import { layersOf } from './imports';
import type { Layer } from './imports';

const ROLES: Readonly<Record<string, { readonly role: string }>> = LAYERS;

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
    ...layers.map(({ name }) => `| \`src/${name}\` | ${ROLES[name]?.role ?? ''} |`),
  ].join('\n');
}
