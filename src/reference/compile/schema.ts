import * as z from 'zod';
import { checkTariffSeries } from '../tariffSeries';
import { postalServiceIds } from '../types';
import type { CellType } from '../types';

const text = z.string('文字列で書いてください。').min(1, '空にできません。');
const day = z.iso.date('実在する日付をYYYY-MM-DDで書いてください。');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '実在する年月をYYYY-MMで書いてください。');
const partialDate = z.union(
  [z.string().regex(/^\d{4}$/), month, day],
  '日付はYYYY、YYYY-MM、YYYY-MM-DDで書いてください。',
);

const columnSchema = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'キーは英小文字で始まる英数字で書いてください。'),
  title: text,
  type: z.enum(['text', 'number', 'month', 'date'], '型はtext、number、month、dateのどれかにしてください。'),
  unit: text.optional(),
  /** How the document words a figure, say: whoever reviews the seeds reads it, the program does not. */
  reviewOnly: z.literal(true).optional(),
});
const csvFile = z.string().regex(/^[A-Za-z0-9-]+\.csv$/, 'ファイル名は英数字とハイフンと.csvで書いてください。');
const columns = z
  .array(columnSchema)
  .min(1, '列を一つ以上書いてください。')
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, '列のキーが重複しています。')
  .refine((list) => new Set(list.map(({ title }) => title)).size === list.length, '列の見出しが重複しています。');
const csvTable = z.strictObject({ file: csvFile, columns });
export type CsvTable = z.output<typeof csvTable>;

const source = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  date: partialDate.nullable(),
  verifiedOn: day,
  note: text,
});

/** What a table is called, and what has to be known of it. */
const tableWords = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+$/, '表のidは英数字とハイフンで書いてください。'),
  name: text,
  title: text,
  page: text,
  unit: text.optional(),
  note: z.string(),
});

export const documentSourceSchema = source.extend({
  tables: z.array(csvTable.extend(tableWords.shape)).min(1, '表を一つ以上書いてください。'),
  /** Counts of every body and by age: too many for the tables, they are packed into a file of their own. */
  deliveries: z.strictObject({ bodies: csvFile, ages: csvFile, readings: csvFile, prefectures: tableWords }).optional(),
});
export type DocumentSource = z.output<typeof documentSourceSchema>;

/** What the forecast of renewals assumes. */
export const forecastSourceSchema = source.extend({ parameters: csvTable, made: csvTable });
export type ForecastSource = z.output<typeof forecastSourceSchema>;

export const tariffSourceSchema = source.extend({
  sources: z.array(
    z.strictObject({
      id: text,
      title: text,
      publisher: text,
      effectiveOn: day.nullable(),
      announcedOn: day.nullable(),
      url: z.url('URLで書いてください。').nullable(),
      verification: text,
    }),
  ),
  services: z.array(z.strictObject({ id: z.enum(postalServiceIds, '知らない種別です。'), title: text })),
  tariffs: csvTable,
  sizeLimits: csvTable,
});
export type TariffSource = z.output<typeof tariffSourceSchema>;

export const cellSchemas = {
  text: z.string(),
  number: z
    .string()
    .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, '数値は桁区切りのない数字で書いてください。')
    .transform(Number),
  month,
  date: day,
} as const satisfies Record<CellType, z.ZodType<string | number, string>>;

const service = z.enum(postalServiceIds, '知らない種別です。');
const positiveInteger = z.int('正の整数で書いてください。').positive('正の整数で書いてください。');
const positive = z.number('正の数で書いてください。').positive('正の数で書いてください。').nullable();

const tariffRowSchema = z.strictObject({
  service,
  maxGrams: positiveInteger.nullable(),
  from: z.string('適用開始日は空にできません。'),
  to: z.string().nullable(),
  yen: positiveInteger,
  source: text,
  told: z.literal([1, 2], '確認した資料の数は、1か2（2件以上）で書いてください。'),
  verifiedOn: z.string('最終確認日は空にできません。'),
});

const sizeLimitRowSchema = z.strictObject({
  service,
  minLengthCm: positive,
  maxLengthCm: positive,
  minWidthCm: positive,
  maxWidthCm: positive,
  maxThicknessCm: positive,
  maxSidesSumCm: positive,
  maxGrams: positiveInteger.nullable(),
  source: text,
});

const knownSource = (sourceIds: readonly string[]) => (rows: { source: string }[], context: z.RefinementCtx) =>
  rows.forEach((row, index) => {
    if (sourceIds.includes(row.source)) return;
    const message = `出典「${row.source}」がsource.jsonのsourcesにありません。`;
    context.addIssue({ code: 'custom', path: [index, 'source'], message });
  });

export const sizeLimitsSchema = (sourceIds: readonly string[]) =>
  z.array(sizeLimitRowSchema).superRefine(knownSource(sourceIds));

export const tariffsSchema = (sourceIds: readonly string[]) =>
  z
    .array(tariffRowSchema)
    .superRefine(knownSource(sourceIds))
    .superRefine((rows, context) => {
      for (const { row, key, message } of checkTariffSeries(rows)) {
        context.addIssue({ code: 'custom', path: [row, key], message });
      }
    });
