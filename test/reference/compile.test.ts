import { describe, expect, test } from '@jest/globals';
import { parseCsv } from '../../scripts/readSeeds';
import { compile } from '../../src/reference/compile/compile';
import { seedFaultText } from '../../src/reference/compile/readTable';

const documentSource = {
  id: '900',
  title: '見本の資料',
  publisher: '見本省',
  date: '2026-06',
  verifiedOn: '2026-11-20',
  note: '見本です。',
  tables: [
    {
      id: 'sample',
      name: '900表1',
      title: '見本の表',
      file: 'sample.csv',
      page: '1',
      note: '',
      columns: [
        { key: 'month', title: '年月', type: 'month' },
        { key: 'day', title: '日', type: 'date' },
        { key: 'cards', title: '枚数(枚)', type: 'number', unit: '枚' },
      ],
    },
  ],
};

const tariffColumns = ['service', 'maxGrams', 'from', 'to', 'yen', 'source', 'told', 'verifiedOn'];
const limitColumns =
  'service,minLengthCm,maxLengthCm,minWidthCm,maxWidthCm,maxThicknessCm,maxSidesSumCm,maxGrams,source'.split(',');
const typeOf = (key: string) =>
  ['from', 'to', 'verifiedOn'].includes(key) ? 'date' : key === 'service' || key === 'source' ? 'text' : 'number';
const asColumns = (keys: string[]) => keys.map((key) => ({ key, title: key, type: typeOf(key) }));

const tariffSource = {
  id: 'post',
  title: '見本の料金',
  publisher: '見本郵便',
  date: '2020-01-01',
  verifiedOn: '2026-10-01',
  note: '見本です。',
  sources: [
    {
      id: 'list',
      title: '料金表',
      publisher: '見本',
      effectiveOn: '2020-01-01',
      announcedOn: null,
      url: null,
      verification: '照合しました。',
    },
  ],
  services: [{ id: 'standardMail', title: '定形郵便' }],
  tariffs: { file: 'tariffs.csv', columns: asColumns(tariffColumns) },
  sizeLimits: { file: 'sizeLimits.csv', columns: asColumns(limitColumns) },
};

interface Seeds {
  documentSource: unknown;
  tariffSource: unknown;
  sample: string;
  tariffs: string;
  sizeLimits: string;
}
const valid: Seeds = {
  documentSource,
  tariffSource,
  sample: '年月,日,枚数(枚)\n2026-04,2026-04-01,10\n2026-05,,-7.5\n',
  tariffs: [
    tariffColumns.join(','),
    'standardMail,25,2020-01-01,2020-12-31,80,list,2,2026-10-01',
    'standardMail,50,2020-01-01,2020-12-31,90,list,2,2026-10-01',
    'standardMail,25,2021-01-01,,100,list,1,2026-10-01',
    'standardMail,50,2021-01-01,,110,list,2,2026-10-01',
  ].join('\n'),
  sizeLimits: `${limitColumns.join(',')}\nstandardMail,14,23.5,9,12,1,,50,list\n`,
};

function compileSeeds(change: Partial<Seeds> = {}) {
  const seeds = { ...valid, ...change };
  const csv = (files: Record<string, string>) =>
    new Map(Object.entries(files).map(([file, text]) => [file, parseCsv(text)]));
  return compile([
    { folder: 'seeds/doc', source: seeds.documentSource, csvFiles: csv({ 'sample.csv': seeds.sample }) },
    {
      folder: 'seeds/post',
      source: seeds.tariffSource,
      csvFiles: csv({ 'tariffs.csv': seeds.tariffs, 'sizeLimits.csv': seeds.sizeLimits }),
    },
  ]);
}
const faultsOf = (change: Partial<Seeds>) => compileSeeds(change).faults.map(seedFaultText);
const tariffsWith = (from: string, to: string) => ({ tariffs: valid.tariffs.replace(from, to) });
const sampleWith = (from: string, to: string) => ({ sample: valid.sample.replace(from, to) });
const columnsWith = (...extra: object[]) => ({
  documentSource: {
    ...documentSource,
    tables: [{ ...documentSource.tables[0], columns: [...documentSource.tables[0]!.columns, ...extra] }],
  },
});

test('valid seeds compile to tables and prices by column', () => {
  const { faults, reference } = compileSeeds();
  expect(faults).toEqual([]);
  expect(reference).toMatchObject({
    verifiedOn: '2026-10-01',
    sources: [['900', '見本の資料', '見本省', '2026-06', '2026-11-20']],
    tables: [
      [
        '900表1',
        '見本の表',
        0,
        '1',
        [
          ['年月', 'month', null, ['2026-04', '2026-05']],
          ['日', 'date', null, ['2026-04-01', null]],
          ['枚数(枚)', 'number', '枚', [10, -7.5]],
        ],
        '',
      ],
    ],
    rateSources: [['list', '料金表']],
    rates: [
      ['2020-01-01', '2020-12-31', 0, ['standardMail', 'standardMail'], [25, 50], [80, 90], []],
      ['2021-01-01', null, 0, ['standardMail', 'standardMail'], [25, 50], [100, 110], [0]],
    ],
    sizeLimits: [['standardMail', 14, 23.5, 9, 12, 1, null, 50, 0]],
  });
});

describe('one fault in a table is named with its file, line and column', () => {
  test.each([
    [
      'a day that does not exist',
      sampleWith('2026-04-01', '2026-02-29'),
      'seeds/doc/sample.csv 2行目 「日」: 「2026-02-29」: 実在する日付をYYYY-MM-DDで書いてください。',
    ],
    [
      'a month that does not exist',
      sampleWith('2026-05', '2026-13'),
      'seeds/doc/sample.csv 3行目 「年月」: 「2026-13」: 実在する年月をYYYY-MMで書いてください。',
    ],
    [
      'text in a number column',
      sampleWith('-7.5', '約7'),
      'seeds/doc/sample.csv 3行目 「枚数(枚)」: 「約7」: 数値は桁区切りのない数字で書いてください。',
    ],
    [
      'a thousands separator',
      sampleWith('-7.5', '"1,234"'),
      'seeds/doc/sample.csv 3行目 「枚数(枚)」: 「1,234」: 数値は桁区切りのない数字で書いてください。',
    ],
    [
      'a leading zero',
      sampleWith('-7.5', '07'),
      'seeds/doc/sample.csv 3行目 「枚数(枚)」: 「07」: 数値は桁区切りのない数字で書いてください。',
    ],
    [
      'a missing column',
      { sample: '年月,枚数(枚)\n2026-04,10\n' },
      'seeds/doc/sample.csv 1行目 「日」: 見出しにこの列がありません。',
    ],
    [
      'an unknown column',
      sampleWith('枚数(枚)', '枚数(枚),備考'),
      'seeds/doc/sample.csv 1行目 「備考」: source.jsonのcolumnsにない列です。',
    ],
    [
      'columns in another order',
      sampleWith('年月,日', '日,年月'),
      'seeds/doc/sample.csv 1行目: 見出しの並びがsource.jsonのcolumnsと違います。',
    ],
    [
      'a short row',
      sampleWith('2026-05,,', '2026-05,'),
      'seeds/doc/sample.csv 3行目: セルが2個あります。列は3個です。',
    ],
    ['a header alone', { sample: '年月,日,枚数(枚)\n' }, 'seeds/doc/sample.csv: データの行がありません。'],
    ['an empty file', { sample: '' }, 'seeds/doc/sample.csv: ファイルがないか、空です。'],
  ])('%s', (_name, change: Partial<Seeds>, message) => {
    expect(faultsOf(change)).toEqual([message]);
  });
});

describe('one fault in the tariffs is named with its line and column', () => {
  test.each([
    [
      'a day that does not exist',
      tariffsWith('2021-01-01,,110', '2021-02-30,,110'),
      '5行目 「from」: 「2021-02-30」: 実在する日付をYYYY-MM-DDで書いてください。',
    ],
    ['no first day', tariffsWith('2021-01-01,,110', ',,110'), '5行目 「from」: 適用開始日は空にできません。'],
    [
      'an end before the beginning',
      tariffsWith('50,2021-01-01,,', '50,2021-01-01,2020-06-30,'),
      '5行目 「to」: 適用終了日2020-06-30が適用開始日2021-01-01より前です。',
    ],
    [
      'a gap',
      tariffsWith('25,2020-01-01,2020-12-31', '25,2020-01-01,2020-12-30'),
      '4行目 「from」: 前の期間が終わる2020-12-30の翌日から始まっていません。',
    ],
    [
      'an overlap',
      tariffsWith('25,2020-01-01,2020-12-31', '25,2020-01-01,2021-01-01'),
      '4行目 「from」: 同じ種別と重量の、2020-01-01からの期間と重なります。',
    ],
    [
      'an open period followed by another',
      tariffsWith('25,2020-01-01,2020-12-31', '25,2020-01-01,'),
      '4行目 「from」: 同じ種別と重量の、2020-01-01からの期間と重なります。',
    ],
    [
      'the same price twice',
      { tariffs: `${valid.tariffs}\nstandardMail,50,2021-01-01,,110,list,2,2026-10-01` },
      '6行目 「from」: 同じ種別と重量の、2021-01-01からの期間と重なります。',
    ],
    [
      'a price that falls with weight',
      tariffsWith('110,list', '99,list'),
      '5行目 「yen」: 2021-01-01の料金99円が、より軽い区分の100円を下回ります。',
    ],
    [
      'heavier before lighter',
      { tariffs: `${valid.tariffs}\nstandardMail,40,2021-01-01,,105,list,2,2026-10-01` },
      '6行目 「maxGrams」: 重量上限が軽い順に並んでいません。',
    ],
    [
      'an unknown source',
      tariffsWith('110,list', '110,hearsay'),
      '5行目 「source」: 出典「hearsay」がsource.jsonのsourcesにありません。',
    ],
    [
      'an unknown service',
      { tariffs: `${valid.tariffs}\npigeon,,2021-01-01,,5,list,2,2026-10-01` },
      '6行目 「service」: 知らない種別です。',
    ],
    ['a price that is no integer', tariffsWith('110,list', '110.5,list'), '5行目 「yen」: 正の整数で書いてください。'],
    [
      'more documents than the column tells apart',
      tariffsWith('110,list,2', '110,list,3'),
      '5行目 「told」: 確認した資料の数は、1か2（2件以上）で書いてください。',
    ],
    [
      'no day of verification',
      tariffsWith('110,list,2,2026-10-01', '110,list,2,'),
      '5行目 「verifiedOn」: 最終確認日は空にできません。',
    ],
    ['a price of nothing', tariffsWith('80,list', '0,list'), '2行目 「yen」: 正の整数で書いてください。'],
    ['no price', tariffsWith('110,list', ',list'), '5行目 「yen」: 正の整数で書いてください。'],
    [
      'a weight below zero',
      { tariffs: `${valid.tariffs}\npostcard,-1,2021-01-01,,85,list,2,2026-10-01` },
      '6行目 「maxGrams」: 正の整数で書いてください。',
    ],
  ])('%s', (_name, change: Partial<Seeds>, message) => {
    expect(faultsOf(change)).toEqual([`seeds/post/tariffs.csv ${message}`]);
  });

  test('a size limit from an unknown source', () => {
    const sizeLimits = valid.sizeLimits.replace('50,list', '50,hearsay');
    expect(faultsOf({ sizeLimits })).toEqual([
      'seeds/post/sizeLimits.csv 2行目 「source」: 出典「hearsay」がsource.jsonのsourcesにありません。',
    ]);
  });

  test('a size that is no length', () => {
    const sizeLimits = valid.sizeLimits.replace('14,23.5', '-14,23.5');
    expect(faultsOf({ sizeLimits })).toEqual([
      'seeds/post/sizeLimits.csv 2行目 「minLengthCm」: 正の数で書いてください。',
    ]);
  });
});

test('a tier may have its own dates, and a weight without limit comes last', () => {
  const tariffs = [
    tariffColumns.join(','),
    'standardMail,25,2020-01-01,,80,list,2,2026-10-01',
    'standardMail,50,2020-01-01,2020-12-31,90,list,2,2026-10-01',
    'standardMail,,2020-01-01,,200,list,2,2026-10-01',
    'standardMail,50,2021-01-01,,95,list,2,2026-10-01',
  ].join('\n');
  expect(faultsOf({ tariffs })).toEqual([]);
});

describe('one fault in a source.json is named', () => {
  const sourceWith = (change: object) => ({ documentSource: { ...documentSource, ...change } });
  const tableWith = (change: object) => sourceWith({ tables: [{ ...documentSource.tables[0], ...change }] });

  test.each([
    [
      'a day that does not exist',
      sourceWith({ verifiedOn: '2026-11-31' }),
      '「verifiedOn」: 実在する日付をYYYY-MM-DDで書いてください。',
    ],
    [
      'a date that is none',
      sourceWith({ date: '令和8年' }),
      '「date」: 日付はYYYY、YYYY-MM、YYYY-MM-DDで書いてください。',
    ],
    ['an empty title', sourceWith({ title: '' }), '「title」: 空にできません。'],
    ['no table', sourceWith({ tables: [] }), '「tables」: 表を一つ以上書いてください。'],
    [
      'an unknown column type',
      columnsWith({ key: 'x', title: 'x', type: 'money' }),
      '「tables.0.columns.3.type」: 型はtext、number、month、dateのどれかにしてください。',
    ],
    [
      'a column key twice',
      columnsWith({ key: 'day', title: 'x', type: 'text' }),
      '「tables.0.columns」: 列のキーが重複しています。',
    ],
    [
      'a column title twice',
      columnsWith({ key: 'x', title: '日', type: 'text' }),
      '「tables.0.columns」: 列の見出しが重複しています。',
    ],
    [
      'a file name that is no ASCII',
      tableWith({ file: '表.csv' }),
      '「tables.0.file」: ファイル名は英数字とハイフンと.csvで書いてください。',
    ],
  ])('%s', (_name, change: Partial<Seeds>, message) => {
    expect(faultsOf(change)).toEqual([`seeds/doc/source.json ${message}`]);
  });

  test('a name that differs only in width from another', () => {
    const [table] = documentSource.tables;
    const change = sourceWith({ tables: [table, { ...table, name: '９００ 表１' }] });
    expect(faultsOf(change)).toEqual(['seeds/doc/source.json: 表の名前「９００ 表１」が重複しています。']);
  });

  test('a CSV file that no source.json mentions', () => {
    const change = tableWith({ file: 'other.csv' });
    expect(faultsOf(change)).toEqual([
      'seeds/doc/other.csv: ファイルがないか、空です。',
      'seeds/doc/sample.csv: source.jsonに記載のないファイルです。',
    ]);
  });

  test('no tariffs at all', () => {
    expect(faultsOf({ tariffSource: { ...documentSource, tables: [] } })).toContain(
      'seeds: 料金のsource.jsonは一つだけにしてください。',
    );
  });
});

test('all faults are listed, and nothing is compiled', () => {
  const { faults, reference } = compileSeeds({ ...sampleWith('-7.5', '約7'), ...tariffsWith('110,list', '99,list') });
  expect(faults).toHaveLength(2);
  expect(reference).toBeUndefined();
});
