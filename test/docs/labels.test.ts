import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');

/** What the program says, wherever it does: its sources, as the texts stand in them. */
const TEXTS = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .join('\n');

const PAGES = ['get', 'guide', 'native', 'faq', 'security', 'deployment', 'hosts', 'try-in-excel', 'accessibility'];

/** What the pages quote of others: labels of Excel, Windows and the admin center, titles of documents, what is in cells. */
const OF_OTHERS: Readonly<Record<'ja' | 'en', readonly string[]>> = {
  ja: [
    ...['許可する', '統合アプリ', 'カスタム アプリをアップロード', 'トラスト センター', 'トラスト センターの設定'],
    ...[
      '信頼されているアドイン カタログ',
      '信頼されたルート証明機関',
      'メニューに表示する',
      '共有フォルダー',
      'カスタム関数と LAMBDA 関数',
    ],
    ...['反復計算', '表示桁数で計算する', 'Unicode テキスト'],
    ...[
      '40,083百万円',
      '座席',
      '現在',
      '○○市',
      '項目・金額',
      '枚数（千枚）',
      'まだ分からない',
      'マニフェスト',
      '初めに確かめること',
    ],
    ...[
      '○ 動く',
      '自己診断 …',
      'office-js 4702',
      'Microsoft の…',
      '模擬: …',
      'はい',
      '検査した範囲では指摘なし（未検査: …）',
    ],
  ],
  en: ['Unblock'],
};

/** In place of code, which may be quoted too. */
const CODE = '\n';

const QUOTED = { ja: /「([^」\n]{2,60})」/g, en: /"([^"\n]{2,80})"/g };

/** Without code, tables' frames and the names of anchors. */
function proseOf(page: string): string {
  const markdown = readFileSync(join(ROOT, page), 'utf8');
  return markdown
    .replace(/```.*?```/gs, '')
    .replace(/`[^`]*`/g, CODE)
    .replace(/<a id="[^"]*"><\/a>/g, '');
}

const pagesOf = {
  ja: [...PAGES.map((name) => `docs/${name}.md`), 'docs/cli.md'],
  en: [...PAGES.map((name) => `docs/en/${name}.md`), 'docs/cli.en.md'],
};

test.each(['ja', 'en'] as const)('what the pages quote is what is shown: %s', (language) => {
  const quoted = pagesOf[language].flatMap((page) =>
    [...proseOf(page).matchAll(QUOTED[language])].map(([, label]) => ({ page, label: label! })),
  );
  expect(quoted.length).toBeGreaterThan(10);
  const known = new Set(OF_OTHERS[language]);
  expect(quoted.filter(({ label }) => !TEXTS.includes(label) && !known.has(label))).toEqual([]);
  const used = new Set(quoted.map(({ label }) => label));
  expect(OF_OTHERS[language].filter((label) => !used.has(label))).toEqual([]);
});
