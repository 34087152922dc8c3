import type { Day } from '../../domain/calendar';
import type { PackingStep, Rate } from '../../domain/postage';
import type { Argument, Grid } from '../core/argument';
import type { Content } from '../../sheet';
import type { Text } from '../core/text';
import type { Column, Speaker, Step, Value } from '../steps/speaker';
import { anyLimit, ratesOf } from './charges';
import { packingFromTable } from './packingTable';
import { optionsIn, pricesFor, tariffIn } from './prices';
import type { Options } from './prices';
import { mailClass, readTableCell, readWeightCell } from './readers';
import { titleOf } from './serviceNames';

export interface Posted {
  readonly options: Options | undefined;
  readonly day: Day | undefined;
  readonly tariff: Grid<Content> | undefined;
}

export interface Packing {
  readonly packing: readonly PackingStep[];
  readonly rates: readonly Rate[];
  readonly step: Step;
}

const FROM_CARDS: Column = ['何枚から', 'From cards', 'number'];
const UNIT_PRICE: Column = ['単価（円）', 'Unit price (yen)', 'number'];
const PRICED: readonly Column[] = [
  FROM_CARDS,
  ['種別', 'Class', 'text'],
  ['重さ（g）', 'Weight (g)', 'number'],
  ['区分の上限（g）', 'Tier up to (g)', 'number'],
  ['種別（円）', 'Class (yen)', 'number'],
  ['オプション（円）', 'Options (yen)', 'number'],
  UNIT_PRICE,
];

/** The unit prices of a packing table, with what each is made of. */
export function packingOf(
  argument: Argument,
  table: Grid<Content>,
  posted: Posted,
  caption: Text,
  say: Speaker,
): Packing {
  const { options, day, tariff } = posted;
  const packing = packingFromTable(argument, table, { prices: pricesFor(options, tariff), options, day });
  if (table[0]!.length === 2) {
    const rows = packing.map(({ from, unitPrice }) => [from, unitPrice]);
    const step = say.step(
      '梱包の単価は、表に書かれたとおりです。',
      'The unit prices are those of the table.',
      say.table(caption, [FROM_CARDS, UNIT_PRICE], rows),
    );
    return { packing, rates: [], step };
  }
  const lines = packing.map(({ from, unitPrice }, row) => {
    const service = readTableCell(argument, table, row, 1, mailClass);
    const weight = readWeightCell(argument, table, row, 2, service);
    const rates = ratesOf(tariffIn(tariff), service, optionsIn(options), weight, day);
    return { rates, cells: [from, titleOf(service), weight, ...priced(rates, say), unitPrice] };
  });
  const step = say.step(
    '梱包ごとに、種別と重さから1通の料金を求めます。',
    'The price of one item, by the class and weight of each packing.',
    say.table(
      caption,
      PRICED,
      lines.map(({ cells }) => cells),
    ),
  );
  return { packing, rates: lines.flatMap(({ rates }) => rates), step };
}

/** The tier, the price of the class, and that of its options together. */
function priced([own, ...options]: readonly Rate[], say: Speaker): Value[] {
  const extra = options.reduce((sum, { yen }) => sum + yen, 0);
  return [own?.maxGrams ?? anyLimit(say), own?.yen, extra];
}
