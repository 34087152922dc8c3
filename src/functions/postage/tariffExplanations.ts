import type { Day } from '../../domain/calendar';
import { mailClassOf, ratesOn, versionOn } from '../../domain/postage';
import type { Rate } from '../../domain/postage';
import { sum as exactSum } from '../../domain/exact';
import { postalServiceIds, postalSizeLimits } from '../../reference';
import type { PostalService, PostalSizeLimit } from '../../reference';
import { explainer } from '../steps/explainer';
import type { Speaker, Table } from '../steps/speaker';
import { builtInTariff, sizeLimits } from './prices';
import { dayStep, rulesOf } from './charges';
import { titleOf } from './serviceNames';
import { tariffCells } from './tariff';

const TARIFF = explainer<[service: PostalService | undefined, day: Day | undefined]>(([service, day], say) => {
  const rates = service
    ? versionOn(builtInTariff(), service, day).rates
    : ratesOn(builtInTariff(), postalServiceIds, day);
  const services = [...new Set(rates.map((rate) => rate.service))];
  const [count, rows] = say.numbers(services.length, rates.length);
  const what = service === undefined ? undefined : titleOf(service);
  return {
    steps: [
      what === undefined
        ? say.step(
            '種別が省略されているので、すべての種別とオプションです。',
            'No class is named, so all of them are given.',
          )
        : say.step(`「${what}」の料金だけです。`, `Only the prices of ${what}.`),
      dayStep(day, say),
      say.step(
        `${count}種別・${rows}行の料金があります。`,
        `Classes and options: ${count}; prices: ${rows}.`,
        servicesTable(services, rates, say),
      ),
    ],
    figure: tariffCells(rates),
    rules: rulesOf(rates, say),
  };
});

function servicesTable(services: readonly string[], rates: readonly Rate[], say: Speaker): Table {
  return say.table(
    { ja: '種別ごとの料金', en: 'Prices by class' },
    [
      ['種別', 'Class or option', 'text'],
      ['区分の数', 'Tiers', 'number'],
      ['適用開始日', 'From', 'date'],
      ['適用終了日', 'Until', 'date'],
      ['いちばん安い料金（円）', 'Least price (yen)', 'number'],
      ['いちばん高い料金（円）', 'Greatest price (yen)', 'number'],
    ],
    services.map((service) => {
      const own = rates.filter((rate) => rate.service === service);
      const yen = own.map((rate) => rate.yen);
      const [first] = own;
      return [titleOf(service), own.length, first?.from, first?.to, Math.min(...yen), Math.max(...yen)];
    }),
  );
}

type Sides = [length: number, width: number, thickness: number];

const MAILCLASS = explainer<[...sides: Sides, grams: number]>(([a, b, c, grams], say) => {
  const found = mailClassOf([a, b, c], grams, sizeLimits());
  const figure = titleOf(found);
  const [thickness, width, length] = [a, b, c].sort((left, right) => left - right) as Sides;
  const item = { length, width, thickness, sum: exactSum([length, width, thickness]), grams };
  const limits = sizeLimits().map(({ service }) => postalSizeLimits().find((limit) => limit.service === service)!);
  const fitting = limits.findIndex(({ service }) => service === found);
  const [longest, middle, shortest, sum, weight] = say.numbers(length, width, thickness, item.sum, grams);
  return {
    steps: [
      say.step(
        `3辺を長い順に並べると ${longest} × ${middle} × ${shortest} cm（合計 ${sum} cm）、重さは ${weight} g です。`,
        `In order of length the sides are ${longest} × ${middle} × ${shortest} cm (${sum} cm together), the weight is ${weight} g.`,
      ),
      say.step(
        '小さい種別から順に、大きさと重さの限度に収まるかをみます。',
        'The classes are tried from the smallest on, by their limits of size and weight.',
        limitsTable(limits, item, fitting, say),
      ),
      say.step(`最初に収まるのは「${figure}」です。`, `The first that takes it is ${figure}.`),
    ],
    figure,
    rules: [...new Set(limits.map((limit) => limitText(limit, say)))],
  };
});

interface Item {
  readonly length: number;
  readonly width: number;
  readonly thickness: number;
  readonly sum: number;
  readonly grams: number;
}

function limitsTable(limits: readonly PostalSizeLimit[], item: Item, fitting: number, say: Speaker): Table {
  return say.table(
    { ja: '種別ごとの限度', en: 'Limits of each class' },
    [
      ['種別', 'Class', 'text'],
      ['長さ（cm）', 'Length (cm)', 'text'],
      ['幅（cm）', 'Width (cm)', 'text'],
      ['厚さ（cm）', 'Thickness (cm)', 'number'],
      ['3辺の合計（cm）', 'Three sides (cm)', 'number'],
      ['重さ（g）', 'Weight (g)', 'number'],
      ['収まらないもの', 'Does not fit', 'text'],
    ],
    limits.map((limit) => [
      titleOf(limit.service),
      between(limit.minLengthCm, limit.maxLengthCm, say),
      between(limit.minWidthCm, limit.maxWidthCm, say),
      limit.maxThicknessCm,
      limit.maxSidesSumCm,
      limit.maxGrams,
      misfits(limit, item, say),
    ]),
    fitting,
  );
}

function between(least: number | null, most: number | null, say: Speaker): string {
  return least === null && most === null ? '' : `${say.as('number', least)}～${say.as('number', most)}`;
}

function misfits(limit: PostalSizeLimit, { length, width, thickness, sum, grams }: Item, say: Speaker): string {
  const within = (value: number, least: number | null, most: number | null) =>
    value >= (least ?? 0) && value <= (most ?? Infinity);
  const checks: readonly (readonly [fits: boolean, ja: string, en: string])[] = [
    [within(length, limit.minLengthCm, limit.maxLengthCm), '長さ', 'length'],
    [within(width, limit.minWidthCm, limit.maxWidthCm), '幅', 'width'],
    [within(thickness, null, limit.maxThicknessCm), '厚さ', 'thickness'],
    [within(sum, null, limit.maxSidesSumCm), '3辺の合計', 'three sides'],
    [within(grams, null, limit.maxGrams), '重さ', 'weight'],
  ];
  const names = checks.filter(([fits]) => !fits).map(([, ja, en]) => say.text(ja, en));
  return names.join(say.text('、', ', '));
}

function limitText({ source }: PostalSizeLimit, say: Speaker): string {
  return say.text(`大きさと重さの限度: 「${source.title}」`, `Limits of size and weight: “${source.title}”`);
}

export const TARIFF_EXPLANATIONS = { TARIFF, MAILCLASS };
