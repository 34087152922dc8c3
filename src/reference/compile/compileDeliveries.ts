import { MINOR_GROUPS } from '../deliveries/compiled';
import type { CompiledSeries } from '../compiled';
import type { CompiledDeliveries } from '../deliveries/compiled';
import type { Cell } from '../types';
import { readTable } from './readTable';
import type { SeedFault, SeedFolder } from './readTable';
import type { DocumentSource, ForecastSource } from './schema';

const BODY_COLUMNS = ['団体コード', '都道府県', '団体名'];
const POPULATION = '人口';
const READING_COLUMNS = ['団体コード', '団体名', 'よみ'];
const AGE_COLUMNS = ['時点', '年齢', '人口', '累計交付枚数'];
const WHOLE_NATION = '全体';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COUNT = /^(?:0|[1-9]\d*)$/;

export interface DocumentFolder {
  readonly folder: SeedFolder;
  readonly source: DocumentSource;
}

interface Packed {
  readonly deliveries: CompiledDeliveries;
  readonly prefectures: CompiledSeries;
}

/**
 * Packs the deliveries of every body, by age, and what the forecast assumes; faults are added to the list.
 * @param place of the document among the sources.
 */
export function compileDeliveries(
  { folder, source }: DocumentFolder,
  place: number,
  forecast: { readonly folder: SeedFolder; readonly source: ForecastSource },
  faults: SeedFault[],
): Packed | undefined {
  const before = faults.length;
  const { bodies: bodiesFile, ages: agesFile, readings: readingsFile } = source.deliveries!;
  const readings = readReadings(folder, readingsFile, faults);
  const bodies = readBodies(folder, bodiesFile, readings, faults);
  const totals = nationIn(folder, source);
  const ages = readAges(folder, agesFile, totals, faults);
  const parameters = readTable(forecast.folder, forecast.source.parameters);
  const made = readTable(forecast.folder, forecast.source.made);
  faults.push(...parameters.faults, ...made.faults);
  if (bodies) checkSums(`${folder.folder}/${bodiesFile}`, bodies, totals, faults);
  if (!bodies || faults.length > before) return undefined;
  const { title, publisher, date, verifiedOn } = source;
  const deliveries = {
    source: { title, publisher, date, verifiedOn },
    days: bodies.days,
    bodies: bodies.names.join('\n'),
    delivered: bodies.counts.join('\n'),
    ages: ages.join('\n'),
    parameters: parameters.rows as unknown as CompiledDeliveries['parameters'],
    made: made.rows as unknown as CompiledDeliveries['made'],
  };
  return { deliveries, prefectures: prefectureSeries(deliveries, source, place) };
}

/** The sums of the bodies by prefecture: a table of every day, packed as the bodies are. */
function prefectureSeries(
  { days, bodies, delivered }: CompiledDeliveries,
  source: DocumentSource,
  place: number,
): CompiledSeries {
  const { name, title, page, unit = null, note } = source.deliveries!.prefectures;
  const steps = delivered.split('\n').map((line) => line.split(',').map(Number));
  const sums = new Map<string, number[]>();
  bodies.split('\n').forEach((line, index) => {
    const [, prefecture = ''] = line.split(',');
    const sum = sums.get(prefecture) ?? days.map(() => 0);
    sums.set(
      prefecture,
      sum.map((count, day) => count + steps[index]![day]!),
    );
  });
  return { name, title, source: place, page, unit, note, days, series: [...sums].map(([of, counts]) => [of, counts]) };
}

interface Bodies {
  readonly days: readonly string[];
  /** Code, prefecture, name, reading, population of the last day on record. */
  readonly names: readonly string[];
  /** The first count, and what each later day adds. */
  readonly counts: readonly string[];
  readonly sums: readonly number[];
}

/** How the names of bodies are read, by code. */
function readReadings(folder: SeedFolder, name: string, faults: SeedFault[]): ReadonlyMap<string, string> {
  const file = `${folder.folder}/${name}`;
  const [header, ...body] = folder.csvFiles.get(name) ?? [];
  if (header?.cells.join() !== READING_COLUMNS.join()) {
    faults.push({ file, message: `見出しを「${READING_COLUMNS.join('、')}」にしてください。` });
  }
  return new Map(
    body.map(({ line, cells: [code = '', , reading = ''] }) => {
      const isKana = /^[ぁ-んー]+$/.test(reading);
      if (!isKana)
        faults.push({ file, line, column: 'よみ', message: `「${reading}」: よみはひらがなにしてください。` });
      return [code, reading];
    }),
  );
}

function readBodies(
  folder: SeedFolder,
  name: string,
  readings: ReadonlyMap<string, string>,
  faults: SeedFault[],
): Bodies | undefined {
  const file = `${folder.folder}/${name}`;
  const [header, ...body] = folder.csvFiles.get(name) ?? [];
  const titles = header?.cells ?? [];
  const firstDay = titles.findIndex((title) => DAY.test(title));
  const populations = titles.slice(BODY_COLUMNS.length, firstDay);
  const days = titles.slice(firstDay);
  const isHeader =
    firstDay > BODY_COLUMNS.length &&
    BODY_COLUMNS.every((title, index) => titles[index] === title) &&
    populations.every((title) => title.startsWith(POPULATION)) &&
    days.every((day, index) => DAY.test(day) && (index === 0 || day > days[index - 1]!));
  if (!isHeader) {
    faults.push({
      file,
      message: '見出しは、団体コード、都道府県、団体名、人口の列、古い順の日付の列にしてください。',
    });
    return undefined;
  }
  const seen = new Set<string>();
  const sums = days.map(() => 0);
  const lines = body.map(({ line, cells }) => {
    const told = (column: string, message: string): void => void faults.push({ file, line, column, message });
    if (cells.length !== titles.length) told('', `セルが${cells.length}個あります。列は${titles.length}個です。`);
    const [code = '', prefecture = '', body = ''] = cells;
    if (!hasRightCheckDigit(code)) told('団体コード', `「${code}」: 検査数字の合う6桁の団体コードではありません。`);
    if (seen.has(code)) told('団体コード', `「${code}」が重複しています。`);
    seen.add(code);
    const reading = readings.get(code) ?? '';
    if (reading === '') told('団体コード', `「${code}」のよみがありません。`);
    if (prefecture === '' || body === '') told('団体名', '都道府県と団体名は空にできません。');
    cells.slice(BODY_COLUMNS.length, firstDay).forEach((cell, index) => {
      const known = COUNT.test(cell) && Number(cell) > 0;
      if (cell !== '' && !known) told(populations[index]!, `「${cell}」: 人口は正の整数か、空欄にしてください。`);
    });
    let previous = 0;
    const steps = cells.slice(firstDay).map((cell, index) => {
      const count = COUNT.test(cell) ? Number(cell) : NaN;
      if (!Number.isSafeInteger(count)) told(days[index]!, `「${cell}」: 枚数は0以上の整数にしてください。`);
      if (count < previous) told(days[index]!, `「${cell}」: 前の時点の${previous}より少ない累計です。`);
      const step = count - previous;
      previous = count;
      sums[index]! += count;
      return step;
    });
    return { name: [code, prefecture, body, reading, cells[firstDay - 1]].join(','), count: steps.join(',') };
  });
  return { days, sums, names: lines.map(({ name }) => name), counts: lines.map(({ count }) => count) };
}

/** The last digit of a body's code follows from the five before it (weights 6 to 2, modulo 11). */
export function hasRightCheckDigit(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  const digits = Array.from(code, Number);
  const sum = digits.slice(0, 5).reduce((total, digit, index) => total + digit * (6 - index), 0);
  return (11 - (sum % 11)) % 10 === digits[5];
}

/** The nation's total of each day. */
type Totals = Map<string, number>;

/** Those that the table of them has; the table by age adds the other days. */
function nationIn(folder: SeedFolder, { tables }: DocumentSource): Totals {
  const { rows } = readTable(folder, tables[0]!);
  return new Map(rows.map(([day, count]: readonly Cell[]) => [String(day), Number(count)]));
}

function checkSums(file: string, { days, sums }: Bodies, totals: Totals, faults: SeedFault[]): void {
  days.forEach((day, index) => {
    const total = totals.get(day);
    if (sums[index] === total) return;
    const message = `団体の合計 ${sums[index]} が、全国の合計 ${total ?? '（なし）'} と違います。`;
    faults.push({ file, column: day, message });
  });
  for (const day of totals.keys()) {
    if (!days.includes(day)) faults.push({ file, column: day, message: '全国の合計がある日の列がありません。' });
  }
}

/** A line a day: the day, then count and population of the nation and of each group of ages that can hold minors. */
function readAges(folder: SeedFolder, name: string, totals: Totals, faults: SeedFault[]): string[] {
  const file = `${folder.folder}/${name}`;
  const [header, ...body] = folder.csvFiles.get(name) ?? [];
  if (header?.cells.join() !== AGE_COLUMNS.join()) {
    faults.push({ file, message: `見出しを「${AGE_COLUMNS.join('、')}」にしてください。` });
    return [];
  }
  const days = new Map<string, Map<string, readonly [population: number, delivered: number]>>();
  for (const { line, cells } of body) {
    const [day = '', age = '', population, delivered] = cells;
    const counts = [Number(population), Number(delivered)] as const;
    if (!counts.every(Number.isSafeInteger)) faults.push({ file, line, message: '人口と枚数は整数にしてください。' });
    const ofDay = days.get(day) ?? new Map<string, readonly [number, number]>();
    if (ofDay.has(age)) faults.push({ file, line, message: `${day} の「${age}」が重複しています。` });
    days.set(day, ofDay.set(age, counts));
  }
  return [...days].map(([day, ofDay]) => {
    const nation = ofDay.get(WHOLE_NATION);
    const parts = [...ofDay].filter(([age]) => age !== WHOLE_NATION).map(([, counts]) => counts);
    const sum = (index: 0 | 1): number => parts.reduce((total, counts) => total + counts[index], 0);
    // People of unknown age are counted in the whole population alone.
    if (!nation || nation[1] !== sum(1) || nation[0] < sum(0))
      faults.push({ file, message: `${day}: 年齢の合計が、全体の枚数と違うか、全体の人口を超えます。` });
    if (nation && (totals.get(day) ?? nation[1]) !== nation[1])
      faults.push({
        file,
        message: `${day}: 全体 ${nation[1]} が、全国の合計 ${totals.get(day) ?? '（なし）'} と違います。`,
      });
    if (nation) totals.set(day, nation[1]);
    const groups = MINOR_GROUPS.map((group) => ofDay.get(group));
    if (groups.includes(undefined)) faults.push({ file, message: `${day}: 20歳未満の年齢の行が足りません。` });
    return [day, ...[nation, ...groups].flatMap((counts) => (counts ? [counts[1], counts[0]] : []))].join(',');
  });
}
