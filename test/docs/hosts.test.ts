import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CAPABILITIES } from '../../scripts/hosts/capabilities';
import { hostsPage } from '../../scripts/hosts/page';
import { readReport, readReports } from '../../scripts/hosts/reports';
import { ALL_IDS, topicOf } from '../../src/taskpane/views/share/selfTest/checks';
import { plainText } from '../../src/taskpane/views/share/selfTest/report';
import type { Outcome } from '../../src/taskpane/views/share/selfTest/results';
import { TEXTS } from '../../src/taskpane/views/share/selfTest/texts';
import { PROFILES } from '../support/excelHost/profiles';

const root = join(__dirname, '../..');
const PAGES = [
  ['ja', 'docs/hosts.md'],
  ['en', 'docs/en/hosts.md'],
] as const;

/** As the pane writes it, where every check but those of `others` is ok. */
function pasted(others: Readonly<Record<string, Outcome>> = {}, language: 'ja' | 'en' = 'ja', office = true): string {
  const host = office ? { platform: 'PC', version: '16.0.17932', sets: [{ name: 'ExcelApi', version: '1.17' }] } : null;
  const results = ALL_IDS.map((id) => ({ id, outcome: others[id] ?? ('ok' as const), ms: 120 }));
  const report = { host, ending: 'completed', detail: '', results, ms: 9000, roundTrip: 40, left: [] } as const;
  return plainText(report, '0.1.0', '2026/12/1', TEXTS[language]);
}

function cellsOf(page: string, capability: string): string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| ${capability}`))!;
  return row.split(' | ').slice(1);
}

test.each(PAGES)('the page in %s is the one that the reports make (npm run docs)', (language, file) => {
  const reports = readReports(join(root, 'docs/hosts/reports'));
  expect(readFileSync(join(root, file), 'utf8')).toBe(hostsPage(language, reports));
});

describe('without a report', () => {
  test.each(['ja', 'en'] as const)(
    'nothing is said to work, and every cell says how it is known or that it is not (%s)',
    (language) => {
      const page = hostsPage(language, []);
      for (const { title } of CAPABILITIES) {
        const cells = cellsOf(page, title[language]);
        expect(cells).toHaveLength(PROFILES.length);
        for (const cell of cells) {
          expect(cell).not.toMatch(/^○/);
          expect(cell).toMatch(language === 'ja' ? /^未確認|（.+）/ : /^unverified|\(.+\)/);
        }
      }
    },
  );

  test('evidence that is a file is there', () => {
    const files = hostsPage('ja', []).match(/\b(?:test|scripts)\/[\w/.]+/g)!;
    expect(files.filter((file) => !existsSync(join(root, file.replace(/\.$/, ''))))).toEqual([]);
  });

  test('every check of the self-test is about some capability', () => {
    const known = CAPABILITIES.flatMap(({ checks }) => checks);
    expect(ALL_IDS.map(topicOf).filter((topic) => !known.includes(topic))).toEqual([]);
  });
});

describe('a pasted report', () => {
  const blanks = CAPABILITIES.find(({ checks }) => checks.includes('blanks'))!.title;
  const at = (id: string) => PROFILES.findIndex((profile) => profile.id === id);

  test('changes the cells of its Excel, and no others', () => {
    const before = cellsOf(hostsPage('ja', []), blanks.ja);
    const after = cellsOf(hostsPage('ja', [readReport('ltsc2021-a', pasted())]), blanks.ja);
    expect(after[at('ltsc2021')]).toMatch(/^○ 動く（自己診断 ltsc2021-a、office-js 4702/);
    expect(after.filter((cell, index) => cell !== before[index])).toHaveLength(1);
  });

  test.each<[Outcome, RegExp]>([
    ['late', /^△/],
    ['known', /^△/],
    ['differs', /^×/],
    ['noAnswer', /^×/],
  ])('with one check that is %s says so', (outcome, expected) => {
    const report = readReport('web', pasted({ 'blanks.mixed': outcome }, 'en'));
    expect(cellsOf(hostsPage('en', [report]), blanks.en)[at('web')]).toMatch(expected);
  });

  test('of a test that was stopped leaves what was not run as it was', () => {
    const report = readReport('web', pasted(Object.fromEntries(ALL_IDS.map((id) => [id, 'notRun']))));
    expect(cellsOf(hostsPage('ja', [report]), blanks.ja)).toEqual(cellsOf(hostsPage('ja', []), blanks.ja));
  });

  test('is read out of a mail, and the last by name counts', () => {
    const mail = `お世話になっております。\r\n\r\n${pasted({ 'blanks.cell': 'differs' }).replaceAll('\n', '  \r\n')}\r\n以上`;
    const reports = [readReport('mac-1', mail), readReport('mac-2', pasted())];
    expect(cellsOf(hostsPage('ja', reports.slice(0, 1)), blanks.ja)[at('mac')]).toMatch(/^×.*mac-1/);
    const page = hostsPage('ja', reports);
    expect(cellsOf(page, blanks.ja)[at('mac')]).toMatch(/^○.*mac-2/);
    expect(page).toContain('| mac-1 | Excel for Mac | PC 16.0.17932 |');
  });

  test.each([
    ['excel2016', pasted(), /must begin with one of microsoft365/],
    ['web', 'hello', /no line says/],
    ['web', pasted({}, 'ja', false), /not from an Excel/],
    ['web', pasted().replace('[一致]', '[いっち]'), /いっち/],
  ])('named %s that is no such report is refused', (name, text, why) => {
    expect(() => readReport(name, text)).toThrow(why);
  });
});
