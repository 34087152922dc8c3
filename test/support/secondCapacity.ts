/**
 * What a month's windows lack, worked out a second time: in whole numbers alone, straight from the sentences of the
 * reference page and without any code of the product.
 */

/** Cards a day in tenths, minutes in halves, the share in hundredths: whatever people type is whole then. */
export interface WholeMonth {
  readonly planned: number;
  readonly renewals: number;
  readonly dedicated: number;
  readonly dedicatedTenths: number;
  readonly shared: number;
  readonly sharedTenths: number;
  readonly days: number;
  readonly offsite: number;
  /** Undefined where the plan does not say: the dedicated windows' own. */
  readonly offsiteTenths: number | undefined;
  readonly offsiteDays: number | undefined;
  readonly base: number | undefined;
  readonly percent: number;
  readonly cardHalves: number;
  readonly renewalHalves: number;
}

export interface SecondOpinion {
  readonly severity: 'serious' | 'warning';
  /** Whole cards that are left. */
  readonly short: number;
}

export function secondOpinion(month: WholeMonth): SecondOpinion | undefined {
  const { renewals, shared, base } = month;
  if (shared === 0) return opinion(month, renewals, 'serious');
  if (base !== undefined) return opinion(month, renewals > base ? renewals - base : 0, 'serious');
  return opinion(month, 0, 'serious') ?? opinion(month, renewals, 'warning');
}

function opinion(month: WholeMonth, renewals: number, severity: SecondOpinion['severity']): SecondOpinion | undefined {
  const left = loadOf(month, renewals) - capacityOf(month);
  if (left <= 0n) return undefined;
  const card = 1000n * BigInt(month.cardHalves);
  return { severity, short: Number((left + card - 1n) / card) };
}

/** In thousandths of half minutes: share and rates have three decimals between them. */
function loadOf({ planned, cardHalves, renewalHalves, percent }: WholeMonth, renewals: number): bigint {
  const halves = BigInt(planned) * BigInt(cardHalves) + BigInt(renewals) * BigInt(renewalHalves);
  return halves * BigInt(percent) * 10n;
}

function capacityOf(month: WholeMonth): bigint {
  const { dedicated, dedicatedTenths, shared, sharedTenths, days, offsite, offsiteTenths, offsiteDays } = month;
  const inOffice = (dedicated * dedicatedTenths + shared * sharedTenths) * days;
  const offSite = offsiteDays === undefined ? 0 : offsite * (offsiteTenths ?? dedicatedTenths) * offsiteDays;
  return BigInt(inOffice + offSite) * 100n * BigInt(month.cardHalves);
}
