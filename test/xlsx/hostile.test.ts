import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Answer } from './support/answers';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../workbooks');

/** Each file is opened, saved with a change and opened again, or refused in words that name the place. */
const EXPECTED: Readonly<Record<string, readonly [kind: string, text: RegExp]>> = {
  'hostile/F01-row1e9-check-abort.xlsx': ['impossible', /^Sheet1 に「1000000000」.*行の番号/],
  'hostile/F02-column-endless.xlsx': ['impossible', /^Sheet1 に「Z{40}…」.*セルの番地/],
  'hostile/F04-col-min-1e300-endless.xlsx': ['impossible', /^Sheet1 に「-1e300:5」.*列の範囲/],
  'hostile/F04-rels-drawing-same.xlsx': ['opened', /^Sheet1!A1=1 Sheet1!B1="あいう"$/],
  'hostile/F05-constructor-element.xlsx': ['opened', /^Sheet1!A1=5$/],
  'hostile/F06-styles-unlinked-save-endless.xlsx': ['opened', /^Sheet1!A1=1 Sheet1!B1="あいう"$/],
  'hostile/F07-4095-plus.xlsx': ['opened', /^Sheet1!A1=8193 Sheet1!B1==1\+1null$/],
  'hostile/F08-merge-all.xlsx': ['opened', /^Sheet1!A1=5$/],
  'hostile/F09-ansi-cell.xlsx': ['opened', /^Sheet1!A1="\\u001b/],
  'hostile/F14-deep-metadata.xlsx': ['tooLarge', /入れ子が上限\(200段\).*xl\/metadata\.xml/],
  'hostile/F15-name-dup.xlsx': ['twice', /シートの名前「a」が2つあり/],
  'hostile/F15-s-oob.xlsx': ['impossible', /^Sheet1!A1 に「99」.*共有文字列の番号/],
  'hostile/F15-v-abc.xlsx': ['impossible', /^Sheet1!A1 に「abc」.*数として読めない/],
  'misread/read01_module_sheet_empty_rid.xlsx': ['opened', /^S!A1=1 macro:1$/],
  'misread/read02_shared_string_empty_v.xlsx': ['opened', /^S!A1="[^"]*"$/],
  'misread/read03_inline_string_with_v.xlsx': ['opened', /^S!A1="1\."$/],
  'misread/read04_iso_times.xlsx': ['opened', /^S!A1=0\.5 S!B1=1 S!C1=39814\.4583333333\d* S!D1==A1\*24 ?12$/],
};

let answers: Readonly<Record<string, Answer>> = {};
let megabytes = 0;

beforeAll(() => {
  const files = Object.keys(EXPECTED);
  // A process of its own, so that a file without an end costs this test alone and the memory is that of the reader.
  const args = [
    '--require',
    'tsx/cjs',
    join(__dirname, 'support/answers.ts'),
    ...files.map((file) => join(FOLDER, file)),
  ];
  const told = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 50_000 })) as {
    answers: readonly Answer[];
    megabytes: number;
  };
  answers = Object.fromEntries(files.map((file, index) => [file, told.answers[index]!]));
  ({ megabytes } = told);
});

describe('workbooks that were made to do harm, and those that were misread', () => {
  test.each(Object.entries(EXPECTED))('%s: %j', (file, [kind, text]) => {
    const answer = answers[file]!;
    expect([answer.kind, answer.text]).toEqual([kind, expect.stringMatching(text)]);
    expect(answer.milliseconds).toBeLessThan(2000);
  });

  test('all of them together take less than 300 MB', () => {
    expect(megabytes).toBeLessThan(300);
  });

  test('no file of the folders is left out', () => {
    const files = ['hostile', 'misread'].flatMap((folder) =>
      readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`),
    );
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});
