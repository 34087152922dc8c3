import compiledJson from '../../../generated/national.json';
import type { Basis, Between } from '../../domain/renewal/forecast';
import type { IsoDay } from '../types';

/** The nation's cards by month of issue, as the forecast estimates them from the deliveries: small enough to be part of the sample book. */
export interface NationalIssues {
  readonly held: Between;
  readonly months: readonly {
    readonly month: IsoDay;
    readonly issued: number;
    readonly minorShare: number;
    readonly basis: Basis;
  }[];
}

export const nationalIssues = compiledJson as NationalIssues;
