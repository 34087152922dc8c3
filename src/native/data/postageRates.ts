import { LAST_DAY, readDate } from '../../domain/calendar';
import { sizeLimits, titleOf } from '../../functions';
import { dataVersion, postageRates, postalSizeLimits } from '../../reference';
import { SERVICE_TABLES, serviceNumber } from './postageServices';
import { POSTAGE_WORD_TABLES } from './postageWords';
import type { DataTable } from './table';

/** Keys are numbers in rising order, so that a price is found by MATCH without looking at every line. */
export const SERVICE_STEP = 10_000_000;
export const VERSION_STEP = 1_000_000;
/** Stands in the key of a line whose price holds for every weight; more than any built-in class takes. */
export const ANY_GRAMS = VERSION_STEP - 1;

const rates = postageRates()
  .map(({ service, maxGrams, from, to, yen, source }) => ({
    service,
    maxGrams,
    from: readDate(from),
    to: to === null ? LAST_DAY : readDate(to),
    yen,
    source: source.title,
    key: serviceNumber(service) * SERVICE_STEP + readDate(from),
  }))
  .sort((a, b) => a.key - b.key || (a.maxGrams ?? ANY_GRAMS) - (b.maxGrams ?? ANY_GRAMS));

/** All prices of a service that began on one day are a version of it. */
const versions = [...new Set(rates.map(({ key }) => key))];

const VERIFIED = `${dataVersion.verifiedOn} 確認`;

const RATE_TABLE: DataTable = {
  title: { ja: '郵便料金', en: 'Postal tariff' },
  source: `各行の出典（${VERIFIED}）`,
  columns: [
    { name: 'MYNA_x_rateTitles', heading: '種別' },
    { name: 'MYNA_x_rateGrams', heading: '重量上限(g)' },
    { name: 'MYNA_x_rateYen', heading: '料金(円)' },
    { name: 'MYNA_x_rateFrom', heading: '適用開始日' },
    { name: 'MYNA_x_rateTo', heading: '適用終了日' },
    { name: 'MYNA_x_rateSources', heading: '出典' },
    { name: 'MYNA_x_rateKeys', heading: '種別の行と適用開始日' },
    { name: 'MYNA_x_tierKeys', heading: '料金の版と重量上限' },
  ],
  rows: rates.map(({ service, maxGrams, from, to, yen, source, key }) => [
    titleOf(service),
    maxGrams,
    yen,
    from,
    to,
    source,
    key,
    (versions.indexOf(key) + 1) * VERSION_STEP + (maxGrams ?? ANY_GRAMS),
  ]),
};

const SIZE_TABLE: DataTable = {
  title: { ja: '郵便物の大きさと重さ', en: 'Sizes and weights of mail' },
  source: `${[...new Set(postalSizeLimits().map(({ source }) => source.title))].join('、')}（${VERIFIED}）`,
  columns: [
    { name: 'MYNA_x_sizeTitles', heading: '種別' },
    { name: 'MYNA_x_leastLengths', heading: '長辺の下限(cm)' },
    { name: 'MYNA_x_mostLengths', heading: '長辺の上限(cm)' },
    { name: 'MYNA_x_leastWidths', heading: '短辺の下限(cm)' },
    { name: 'MYNA_x_mostWidths', heading: '短辺の上限(cm)' },
    { name: 'MYNA_x_mostThicknesses', heading: '厚さの上限(cm)' },
    { name: 'MYNA_x_mostSums', heading: '三辺合計の上限(cm)' },
    { name: 'MYNA_x_mostGrams', heading: '重量上限(g)' },
  ],
  rows: sizeLimits().map((limit) => [
    titleOf(limit.service),
    limit.minLengthCm,
    limit.maxLengthCm,
    limit.minWidthCm,
    limit.maxWidthCm,
    limit.maxThicknessCm,
    limit.maxSidesSumCm,
    limit.maxGrams,
  ]),
};

export const POSTAGE_TABLES: readonly DataTable[] = [...SERVICE_TABLES, ...POSTAGE_WORD_TABLES, RATE_TABLE, SIZE_TABLE];
