import { describe, expect, test } from '@jest/globals';
import type { AuditFacts, AuditFinding, AuditKind } from '../../src/analysis/audit';
import { remarkOn } from '../../src/taskpane/views/check/texts/remarks';
import { TEXTS } from './support/bothLanguages';
import { textsOf } from './support/texts';

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;
const texts = (language: 'ja' | 'en') => {
  const { check } = TEXTS[language].views;
  return textsOf({ ...check, remarks: '…' }, () => ['x', '3', '5']);
};
const remark = (finding: AuditFinding, language: 'ja' | 'en', addressOf: () => string) =>
  remarkOn(finding, TEXTS[language].views.check.remarks, addressOf);

describe('texts of the check', () => {
  test('no text is empty or broken, in either language', () => {
    for (const [path, text] of [...texts('ja'), ...texts('en')]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('English is English', () => {
    for (const [, text] of texts('en')) expect(text).not.toMatch(JAPANESE);
  });
});

const FACTS: AuditFacts = {
  error: { code: '#VALUE!', name: 'NUM', reason: { ja: '理由。', en: 'Reason.' } },
  noAsOf: { name: 'POSTAGE', argument: { help: { ja: '用途。', en: 'Usage.' } } },
  oldAsOf: { name: 'POSTAGE', day: '"2022-04-01"', newest: '2024-10-01' },
  oldTariff: { day: '2023-10-01', newest: '2024-10-01', readers: 2 },
  textNumber: { text: '1,234', name: 'NUM' },
  total: {
    ...{ label: 'total', total: 0.3, sum: 0.1 + 0.1 },
    parts: { sheet: 'a', row: 0, column: 0, rows: 2, columns: 1 },
  },
};

const findingOf = (kind: AuditKind, rows = 1, facts: object = FACTS[kind]): AuditFinding =>
  ({ kind, hidden: null, place: { sheet: 'a', row: 2, column: 0, rows, columns: 1 }, facts }) as AuditFinding;

describe('remarks', () => {
  test.each(Object.keys(FACTS) as AuditKind[])('%s says what, why and what next, in both languages', (kind) => {
    for (const rows of [1, 5]) {
      const ja = Object.values(remark(findingOf(kind, rows), 'ja', () => 'A1:A2'));
      for (const text of ja) expect(text).toMatch(/[。）]$/);
      for (const text of Object.values(remark(findingOf(kind, rows), 'en', () => 'A1:A2'))) {
        expect(text).toMatch(/\.\)?$/);
        expect(text).not.toMatch(JAPANESE);
      }
    }
  });

  test.each(['#NAME?', '#SPILL!', '#BUSY!', '#VALUE!'])('%s without a reason has a way on of its own', (code) => {
    const finding = findingOf('error', 1, { code, name: 'NUM', reason: null });
    const { what, why, next } = remark(finding, 'ja', () => '');
    expect(what).toContain(code);
    expect([why, next]).not.toContain('');
  });

  test('differences have no noise of binary fractions', () => {
    expect(remark(findingOf('total'), 'ja', () => 'A1:A2').why).toMatch(/^差は 0\.1 で/);
  });
});
