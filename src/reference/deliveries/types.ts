import type { BodyCounts, Statistics } from '../../domain/renewal/forecast';
import type { IsoDay } from '../types';
import type { CompiledDeliveries } from './compiled';

/** A municipality with its counts. */
export interface Body extends BodyCounts {
  /** Six digits. */
  readonly code: string;
  readonly prefecture: string;
  readonly name: string;
  /** In hiragana, of a town or a village without its county. */
  readonly reading: string;
}

/** Where a figure that the forecast takes stands. */
export interface Evidence {
  readonly what: string;
  readonly day: IsoDay;
  readonly value: number;
  readonly source: string;
  readonly page: string | null;
  readonly quote: string;
  readonly verifiedOn: IsoDay;
}

export interface Deliveries {
  readonly source: CompiledDeliveries['source'];
  /** In the order of their codes, which is that of the prefectures from north to south. */
  readonly bodies: readonly Body[];
  readonly prefectures: readonly string[];
  readonly statistics: Statistics;
  readonly evidence: readonly Evidence[];
}
