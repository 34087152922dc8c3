import { isStoredError } from '../../sheet';
import type { Matrix, StoredValue } from '../../sheet';
import { unknownParts } from '../formulas/unknownFormulas';
import type { Judged, Verdict } from './judged';
import type { Readings } from './readings';
import { sameResults } from './results';

/** What the engine's result says of a formula whose inputs are the file's; `isUnsure` where some of them have no result there. */
export function verdictOn(
  judged: Judged,
  values: Matrix<StoredValue>,
  kind: ReturnType<Readings['kindOf']>,
  isUnsure: () => boolean,
): Verdict {
  const same = sameResults(judged.cached!, values);
  if (kind === 'own') return same ? 'agrees' : 'none';
  if (kind !== 'plain') return 'none';
  if (unknownParts(judged.formula).length > 0) return 'differs';
  // Whatever reads an error gives one, rightly calculated or not.
  if (same) return isStoredError(judged.cached![0]?.[0]) ? 'none' : 'agrees';
  return isUnsure() ? 'none' : 'differs';
}
