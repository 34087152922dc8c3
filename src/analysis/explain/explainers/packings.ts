import type { Day } from '../../../domain/calendar';
import type { MailOption, PackingStep, Rate } from '../../../domain/postage';
import type { Argument } from '../../../functions';
import { packingFromTable } from '../../../functions/postage/packingTable';
import { optionsIn, pricesFor } from '../../../functions/postage/prices';
import { grams, mailClass } from '../../../functions/postage/readers';
import { readTableCell } from '../../../functions/postage/readTableCell';
import { titleOf } from '../../../functions/postage/serviceNames';
import { step } from '../speaker';
import type { Speaker, Value } from '../speaker';
import type { Step } from '../types';
import { ratesOf, tariffOf } from './charges';
import type { Cells } from './charges';
import type { Matrix } from '../../../sheet';

export interface Posted {
  readonly options: Matrix<readonly MailOption[] | null> | undefined;
  readonly day: Day | undefined;
  readonly tariff: Cells | undefined;
}

export interface Packing {
  readonly packing: readonly PackingStep[];
  readonly rates: readonly Rate[];
  readonly step: Step;
}

/** The unit prices of a packing table, with what each is made of. */
export function packingOf(argument: Argument, table: Cells, posted: Posted, caption: string, say: Speaker): Packing {
  const texts = say.texts.postage;
  const { options, day, tariff } = posted;
  const packing = packingFromTable(argument, table, { prices: pricesFor(options, tariff), options, day });
  if (table[0]!.length === 2) {
    const rows = packing.map(({ from, unitPrice }) => [from, unitPrice]);
    const columns = [texts.fromCards, texts.unitPrice].map((title) => [title, 'number'] as const);
    return { packing, rates: [], step: step(texts.unitPackings, say.table(caption, columns, rows)) };
  }
  const lines = packing.map(({ from, unitPrice }, row) => {
    const service = readTableCell(argument, table, row, 1, mailClass);
    const weight = readTableCell(argument, table, row, 2, grams);
    const rates = ratesOf(tariffOf(tariff), service, optionsIn(options), weight, day);
    return { rates, cells: [from, titleOf(service), weight, ...priced(rates, say), unitPrice] };
  });
  const { fromCards, weight, limit, classPrice, optionPrice, unitPrice } = texts;
  const priceTable = say.table(
    caption,
    [
      [fromCards, 'number'],
      [texts.mailClass, 'text'],
      [weight, 'number'],
      [limit, 'number'],
      [classPrice, 'number'],
      [optionPrice, 'number'],
      [unitPrice, 'number'],
    ],
    lines.map(({ cells }) => cells),
  );
  return { packing, rates: lines.flatMap(({ rates }) => rates), step: step(texts.packings, priceTable) };
}

/** The tier, the price of the class, and that of its options together. */
function priced([own, ...options]: readonly Rate[], say: Speaker): Value[] {
  const extra = options.reduce((sum, { yen }) => sum + yen, 0);
  return [own?.maxGrams ?? say.texts.postage.anyLimit, own?.yen, extra];
}
