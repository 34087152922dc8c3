import { call, DateCell, Failure, FUNCTIONS } from '../../../functions';
import type { Language, OutputCell } from '../../../functions';
import { dataVersion, postageRates } from '../../../reference';
import type { Tariff } from './tariff';

const TARIFF = FUNCTIONS.find(({ name }) => name === 'TARIFF');

/** The days on which a price changed, newest first. */
export const tariffDays: readonly string[] = [...new Set(postageRates().map(({ from }) => from))].sort().reverse();

/** What TARIFF gives for a day, or why it gives nothing. */
export function readTariff(day: string, language: Language): Tariff | { readonly reason: string } {
  if (!TARIFF) throw new Error('TARIFF is not declared');
  const output = call(TARIFF, [null, day]);
  if (output instanceof Failure) return { reason: output.reason[language] };
  if (!Array.isArray(output)) throw new Error('TARIFF gives a table');
  const [header = [], ...rows] = output as OutputCell[][];
  return {
    day,
    header: header.map(String),
    rows: rows.map((row) => row.map(plain)),
    verifiedOn: dataVersion.verifiedOn,
  };
}

function plain(cell: OutputCell): string | number {
  if (cell instanceof DateCell) return cell.serial;
  return typeof cell === 'number' ? cell : String(cell);
}
