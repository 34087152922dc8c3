import { describe, expect, test } from '@jest/globals';
import { pagesOf } from '../../scripts/release/changelog';
import { releaseNotes } from '../../scripts/release/notes';
import { ownerQuestions } from '../../scripts/release/ownerQuestions';

const CHANGELOG = `# 変更履歴

## [Unreleased]

### Added

- これから

## [0.2.0] - 2026-12-01

### Changed

- \`MYNA.NUM\`: 変わった

## [0.1.0] - 2026-11-01

- はじめ
`;

describe('the change log', () => {
  test('of a version that has a section of its own', () => {
    expect(pagesOf(CHANGELOG, '0.2.0')).toEqual({ unreleased: ['- `MYNA.NUM`: 変わった'], faults: [] });
  });

  test('of one that has none yet: what is coming', () => {
    expect(pagesOf(CHANGELOG, '0.3.0').unreleased).toEqual(['- これから']);
  });

  test('without a line is a fault', () => {
    const [fault] = pagesOf('## [Unreleased]\n\n## [0.1.0]\n\n- はじめ\n', '0.2.0').faults;
    expect(fault).toContain('[0.2.0]');
  });
});

describe('what the owner is asked', () => {
  const contact = (name: string) => `maintenance:\n  type: internal\n  contacts:\n    - name: ${name}\n`;

  test('the licence and the contact, as long as they are open', () => {
    const asked = ownerQuestions('{"license":"UNLICENSED"}', contact('未定'));
    expect(asked.map((question) => question.split(':')[0])).toEqual(['ライセンス', '連絡先']);
    expect(ownerQuestions('{"license":"MIT"}', contact('デジタル課'))).toEqual([]);
  });

  test('stands in the notes, with what is in the folder and which tests ran', () => {
    const plan = { version: '0.2.0', current: '0.2.0', last: 'v0.1.0', faults: [] };
    const changed = [{ name: 'NUM', formula: '=MYNA.NUM("1")', before: '0', after: '1' }];
    const notes = releaseNotes({
      ...{
        plan: { ...plan, unreleased: ['- 変わった'], changed },
        commit: 'abc',
        questions: ['ライセンス: 未定'],
        tests: [],
      },
      files: [['myna.mjs', 3 * 2 ** 20]],
    });
    for (const line of [
      '# MYNA 0.2.0',
      '- ライセンス: 未定',
      '- myna.mjs: 3.0 MB',
      '- `=MYNA.NUM("1")`: 0 → 1',
      '- 変わった',
    ]) {
      expect(notes.split('\n')).toContain(line);
    }
    expect(notes).toContain('この版は試験をせずに作られました');
  });
});
