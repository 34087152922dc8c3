import { cardsOf, officeShortage, windowShortage } from '../capacity/windows';
import type { MonthOfWindows, WindowGroup, WindowTerms } from '../capacity/windows';
import { plus, times } from '../figures';
import { isCheaper } from './cheapest';
import type { Way } from './cheapest';
import type { Part, Pricing } from './pricing';

/** Of each part how many; null where that is not known, and nothing is added. */
export type Parts = Readonly<Record<Part, number | null>>;

/** A month as far as its own rules ask for something. */
export interface AskedMonth {
  readonly given: Parts;
  /** The most that there may be of each. */
  readonly most: Readonly<Record<Part, number>>;
  /** Dedicated and shared windows together; null where one of them is not known. */
  readonly windows: number | null;
  /** What the windows have to carry; null where no rule asks, or it is not known. */
  readonly load: Load | null;
  /** The weekend days that are needed. */
  readonly weekendDays: number;
  /** Terminals that are needed at so many windows, open on so many days. */
  readonly terminals: (windows: number, days: number) => number;
  /** Open days, if the windows are open on so many weekend days; null where that cannot be. */
  readonly days: (weekendDays: number | null) => number | null;
}

export interface Load {
  readonly month: MonthOfWindows;
  readonly terms: WindowTerms;
  /** Which of the two rules ask: that all windows carry the load, and that off-site windows take what the office leaves. */
  readonly byAll: boolean;
  readonly byOffice: boolean;
}

export interface MonthWay extends Way {
  /** But for the staff. */
  readonly parts: Parts;
}

/** What keeps a month from being mended. */
export type Obstacle = 'weekendDays' | 'windows' | 'terminals' | 'staff';

const NONE: WindowGroup = { windows: 0, perDay: 0, days: 0 };

/** All ways worth a look: of those with as many windows, the cheapest. */
export class MonthWays {
  private readonly best = new Map<number | null, MonthWay>();
  private obstacle: Obstacle = 'windows';

  constructor(
    private readonly asked: AskedMonth,
    private readonly pricing: Pricing,
  ) {
    const { given, most, weekendDays } = asked;
    const least = given.weekendDays === null ? null : Math.max(given.weekendDays, Math.ceil(weekendDays));
    if (least !== null && least > Math.max(most.weekendDays, given.weekendDays!)) this.obstacle = 'weekendDays';
    else this.openOn(least);
  }

  /** The cheapest for each number of windows, or what there is too little of. */
  found(): readonly MonthWay[] | Obstacle {
    return this.best.size === 0 ? this.obstacle : [...this.best.values()];
  }

  /** How many windows the ways have. */
  counts(): number[] {
    return [...this.best.keys()].flatMap((windows) => windows ?? []);
  }

  /** One more way for so many windows, dearer than what the month needs: another month may save by it. */
  raiseTo(windows: number): void {
    const { given, most } = this.asked;
    for (const { parts } of [...this.best.values()]) {
      const missing = windows - (parts.dedicatedWindows ?? 0) - (parts.sharedWindows ?? 0);
      if (missing <= 0) continue;
      for (const [first, second] of ORDERS) {
        const room = given[first] === null ? 0 : most[first] - parts[first]!;
        const some = Math.max(0, Math.min(missing, room));
        const rest = missing - some;
        if (rest > 0 && (given[second] === null || parts[second]! + rest > most[second])) continue;
        const raised = { ...parts, [first]: more(parts[first], some), [second]: more(parts[second], rest) };
        const opening = { weekendDays: parts.weekendDays, days: this.asked.days(parts.weekendDays) ?? 0 };
        this.take(raised.dedicatedWindows, raised.sharedWindows, raised.offsiteWindows, opening);
      }
    }
  }

  /** More weekend days may do with fewer windows, and with fewer terminals for the setting of cards. */
  private openOn(least: number | null): void {
    const { most, load } = this.asked;
    for (let weekendDays = least; ; weekendDays = weekendDays! + 1) {
      const days = this.asked.days(weekendDays);
      if (days === null && load) return;
      const opening = { weekendDays, days: days ?? 0 };
      const enough = load ? this.mannedOn(opening, new Needs(load, opening.days)) : this.takeGiven(opening);
      if (enough || weekendDays === null || weekendDays >= most.weekendDays) return;
    }
  }

  /** Whether neither windows nor terminals had to be added. */
  private mannedOn(opening: Opening, needs: Needs): boolean {
    const { given, most } = this.asked;
    for (let offsite = given.offsiteWindows; ; offsite = offsite! + 1) {
      const enough = this.carriedWith(offsite, opening, needs);
      if (enough !== undefined) return enough && offsite === given.offsiteWindows;
      // Those that nobody can count the cards of are worth no more than one.
      const useful = needs.countsOffsite || offsite === 0;
      if (offsite === null || !useful || offsite >= most.offsiteWindows) return false;
    }
  }

  /** Each number of shared windows with as few dedicated ones as do. Undefined where windows had to be added. */
  private carriedWith(offsite: number | null, opening: Opening, needs: Needs): boolean | undefined {
    const { given, most } = this.asked;
    for (let shared = given.sharedWindows; ; shared = shared! + 1) {
      const dedicated = needs.leastDedicated(given.dedicatedWindows, most.dedicatedWindows, shared ?? 0, offsite ?? 0);
      if (dedicated !== undefined) {
        const unaided = this.take(dedicated, shared, offsite, opening);
        if (dedicated === given.dedicatedWindows) return shared === given.sharedWindows ? unaided : undefined;
      }
      if (shared === null || !needs.countsShared || shared >= most.sharedWindows) return undefined;
    }
  }

  private takeGiven(opening: Opening): boolean {
    const { dedicatedWindows, sharedWindows, offsiteWindows } = this.asked.given;
    return this.take(dedicatedWindows, sharedWindows, offsiteWindows, opening);
  }

  /** Keeps it where it is the cheapest with its windows. Whether no terminals had to be added. */
  private take(
    dedicatedWindows: number | null,
    sharedWindows: number | null,
    offsiteWindows: number | null,
    { weekendDays, days }: Opening,
  ): boolean {
    const { given, most, windows: before } = this.asked;
    const windows = before === null ? null : (dedicatedWindows ?? 0) + (sharedWindows ?? 0);
    let { terminals } = given;
    if (terminals !== null && windows !== null) {
      terminals = Math.max(terminals, Math.ceil(this.asked.terminals(windows, days)));
      if (terminals > Math.max(most.terminals, given.terminals!)) {
        this.obstacle = 'terminals';
        return false;
      }
    }
    const cost = this.pricing.of(
      ['dedicatedWindows', added(dedicatedWindows, given.dedicatedWindows)],
      ['sharedWindows', added(sharedWindows, given.sharedWindows)],
      ['offsiteWindows', added(offsiteWindows, given.offsiteWindows)],
      ['weekendDays', added(weekendDays, given.weekendDays)],
      ['terminals', added(terminals, given.terminals)],
    );
    const known = this.best.get(windows);
    if (!known || isCheaper(cost, known.cost)) {
      const parts = { ...given, dedicatedWindows, sharedWindows, offsiteWindows, weekendDays, terminals };
      this.best.set(windows, { windows, cost, parts });
    }
    return terminals === given.terminals;
  }
}

interface Opening {
  readonly weekendDays: number | null;
  readonly days: number;
}

const ORDERS = [
  ['dedicatedWindows', 'sharedWindows'],
  ['sharedWindows', 'dedicatedWindows'],
] as const;

function more(count: number | null, by: number): number | null {
  return count === null ? null : count + by;
}

function added(count: number | null, given: number | null): number {
  return (count ?? 0) - (given ?? 0);
}

/** What the windows of a month must carry on so many open days, in parts of which `scale` are a card. */
interface Need {
  readonly parts: number;
  readonly scale: number;
}

/** What all windows must carry, and what those of the office must where there are none elsewhere. */
interface Asked {
  readonly all: Need;
  readonly office: Need;
}

class Needs {
  private readonly month: MonthOfWindows;
  /** The cards that a window of each kind hands over, where they are whole: sums of them are exact. */
  private readonly ofOne: readonly [dedicated: number, shared: number, offsite: number] | undefined;
  private readonly alone: Asked;
  private readonly withShared: Asked;

  constructor(
    private readonly load: Load,
    days: number,
  ) {
    const { month } = load;
    this.month = {
      ...month,
      dedicated: { ...month.dedicated, days },
      shared: { ...month.shared, days },
    };
    const ofOne = [this.month.dedicated, this.month.shared, this.month.offsite].map((kind) => kind.perDay * kind.days);
    if (ofOne.every(Number.isSafeInteger)) this.ofOne = ofOne as [number, number, number];
    this.alone = this.needsOf(NONE);
    this.withShared = this.needsOf({ windows: 1, perDay: 0, days });
  }

  get countsShared(): boolean {
    return hands(this.month.shared);
  }

  get countsOffsite(): boolean {
    return hands(this.month.offsite);
  }

  /** The dedicated windows that do with these others, from those on that there are; undefined where none do. */
  leastDedicated(given: number | null, most: number, shared: number, offsite: number): number | null | undefined {
    if (this.carries(given ?? 0, shared, offsite)) return given;
    if (given === null || !hands(this.month.dedicated)) return undefined;
    const { perDay, days } = this.month.dedicated;
    const { all, office } = shared > 0 ? this.withShared : this.alone;
    const cards = Math.max(
      all.parts / all.scale - this.capacity(given, shared, offsite),
      offsite === 0 ? office.parts / office.scale - this.capacity(given, shared, 0) : 0,
    );
    let count = Math.max(given, given + Math.floor(cards / (perDay * days)) - 1);
    // The last digit of the quotient is not to be trusted, the comparison is.
    while (count <= most && !this.carries(count, shared, offsite)) count += 1;
    return count > most ? undefined : count;
  }

  private carries(dedicated: number, shared: number, offsite: number): boolean {
    const { all, office } = shared > 0 ? this.withShared : this.alone;
    if (!isMet(all, this.capacity(dedicated, shared, offsite))) return false;
    return offsite > 0 || isMet(office, this.capacity(dedicated, shared, 0));
  }

  private capacity(dedicated: number, shared: number, offsite: number): number {
    if (this.ofOne) return dedicated * this.ofOne[0] + shared * this.ofOne[1] + offsite * this.ofOne[2];
    const { month } = this;
    return plus(
      cardsOf({ ...month.dedicated, windows: dedicated }),
      cardsOf({ ...month.shared, windows: shared }),
      cardsOf({ ...month.offsite, windows: offsite }),
    );
  }

  /** What there would be too little of, if no window handed over anything. */
  private needsOf(shared: WindowGroup): Asked {
    const { terms, byAll, byOffice } = this.load;
    const idle = { ...this.month, dedicated: NONE, shared, offsite: NONE };
    // Whether the shared windows do the renewals already nobody says: then all of them are to be carried.
    const strict = { ...terms, baseRenewals: terms.baseRenewals ?? 0 };
    return {
      all: needOf(byAll ? windowShortage(idle, strict) : undefined),
      office: needOf(byOffice ? officeShortage(idle, terms) : undefined),
    };
  }
}

const NOTHING: Need = { parts: 0, scale: 1 };

function isMet({ parts, scale }: Need, capacity: number): boolean {
  return parts <= (scale === 1 ? capacity : times(capacity, scale));
}

function needOf(found: { readonly shortInParts: number; readonly scale: number } | undefined): Need {
  return found ? { parts: found.shortInParts, scale: found.scale } : NOTHING;
}

function hands({ perDay, days }: WindowGroup): boolean {
  return perDay > 0 && days > 0;
}
