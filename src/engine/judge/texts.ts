import type { Language } from '../../functions';
import { placeAddress } from '../../sheet';
import type { UnknownKind } from '../formulas/unknownFormulas';
import type { WhyKept } from './judged';

const UNKNOWN: Readonly<Record<Language, Readonly<Record<UnknownKind, (text: string) => string>>>> = {
  ja: {
    function: (text) => `関数 ${text} は計算できません`,
    externalLink: (text) => `ほかのブックを参照しています: ${text}`,
    tableReference: (text) => `テーブルの参照 ${text} は計算できません`,
    spillReference: () => 'スピル範囲の参照（#）は計算できません',
    sheetSpan: (text) => `複数のシートにわたる参照 ${text} は計算できません`,
  },
  en: {
    function: (text) => `the function ${text} is not known`,
    externalLink: (text) => `refers to another workbook: ${text}`,
    tableReference: (text) => `the table reference ${text} cannot be calculated`,
    spillReference: () => 'a reference to a spilled range (#) cannot be calculated',
    sheetSpan: (text) => `the reference ${text} over several sheets cannot be calculated`,
  },
};

const COMMA: Readonly<Record<Language, string>> = { ja: '、', en: ', ' };

/** Why a formula keeps its former result: no whole sentence, for a list or behind a colon. */
export function whyText(why: WhyKept, language: Language): string {
  const list = (texts: Iterable<string>): string => [...new Set(texts)].join(COMMA[language]);
  const [ja, en] = sentences(why, list);
  return language === 'ja' ? ja : en;
}

function sentences(why: WhyKept, list: (texts: Iterable<string>) => string): readonly [ja: string, en: string] {
  switch (why.kind) {
    case 'unknown':
      return [unknown(why.parts, 'ja', list), unknown(why.parts, 'en', list)];
    case 'differs': {
      const functions = list(why.functions);
      const [ja, en] =
        functions === '' ? ['', ''] : [`（使っている関数: ${functions}）`, ` (functions used: ${functions})`];
      return [
        `元のブックの結果が Excel と一致しませんでした${ja}`,
        `on the workbook as it was, the result differs from Excel's${en}`,
      ];
    }
    case 'inherited': {
      const cell = placeAddress(why.from);
      return [`結果の古いセル ${cell} を参照しています`, `reads ${cell}, whose result is out of date`];
    }
    case 'circular':
      return ['循環参照です', 'refers to itself'];
    case 'readsCircle':
      return ['循環参照のセルを参照しています', 'reads cells that refer to themselves'];
    case 'failed':
      return ['計算の途中で失敗しました', 'failed while it was calculated'];
    case 'formulaTime':
      return ['計算に時間がかかりすぎるため、やめました', 'takes too long, and was left out'];
    case 'bookTime':
      return [
        'ブックの計算が時間の上限に達したため、計算していません',
        'was not calculated, since the workbook had taken as long as it may',
      ];
    case 'stopped':
      return [
        '計算をやめました（「配布・設定」の「すべて再計算」で計算されます）',
        'the calculation was stopped (“Recalculate everything” under “Share and settings” goes on)',
      ];
    case 'setting':
      return why.setting === 'iteration'
        ? ['ブックの設定が「反復計算を行う」です', 'the workbook is set to iterative calculation']
        : ['ブックの設定が「表示桁数で計算する」です', 'the workbook is set to calculate with precision as displayed'];
  }
}

function unknown(
  parts: Extract<WhyKept, { kind: 'unknown' }>['parts'],
  language: Language,
  list: (texts: Iterable<string>) => string,
): string {
  return list(parts.map(({ kind, text }) => UNKNOWN[language][kind](text)));
}
