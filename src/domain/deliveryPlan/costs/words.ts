import { normalizeWidth, withoutEndBracket } from '../../numerals';
import type { Column } from '../table/cells';

/** What has a price: so much a month for each, or a day of it. */
export const PRICE_IDS = [
  'staff',
  'dedicatedWindows',
  'sharedWindows',
  'terminals',
  'weekendDays',
  'offsiteWindows',
] as const satisfies readonly Column[];
export type PriceId = (typeof PRICE_IDS)[number];

interface CostWords {
  /** The price of one, as the table of costs names it. */
  readonly price: string;
  /** The most of it that there may be in a month. */
  readonly ceiling: string;
  /** What a word is about that looks like one of these and is not. */
  readonly about: RegExp;
}

export const COST_WORDS: Readonly<Record<PriceId, CostWords>> = {
  staff: { price: '職員1人1か月', ceiling: '職員数の上限', about: /職員|人員/ },
  dedicatedWindows: { price: '専用窓口1か月', ceiling: '専用窓口数の上限', about: /専用/ },
  sharedWindows: { price: '併用窓口1か月', ceiling: '併用窓口数の上限', about: /併用|共用|兼用/ },
  terminals: { price: '統合端末1台1か月', ceiling: '統合端末台数の上限', about: /端末/ },
  weekendDays: { price: '土日開庁1日', ceiling: '土日開庁日数の上限', about: /土日|休日/ },
  offsiteWindows: { price: '庁舎外臨時窓口1か月', ceiling: '庁舎外臨時窓口数の上限', about: /庁舎外|臨時窓口/ },
};

/** The columns of an estimate, and the priced things that each adds up; what else is asked for stands in the last. */
export const CATEGORIES = {
  labour: { name: '人件費', priced: ['staff'] },
  windows: { name: '窓口', priced: ['dedicatedWindows', 'sharedWindows'] },
  terminals: { name: '統合端末', priced: ['terminals'] },
  weekends: { name: '土日開庁', priced: ['weekendDays'] },
  offsite: { name: '庁舎外', priced: ['offsiteWindows'] },
  other: { name: 'その他', priced: [] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly priced: readonly PriceId[] }>>;
export type CategoryId = keyof typeof CATEGORIES;
export const CATEGORY_IDS = Object.keys(CATEGORIES) as readonly CategoryId[];

/** A word that sets a price for one thing, or a limit; 職員研修費 does neither and is a cost of its own. */
const PRICED = /[1一]?(?:か月|日|人|台|窓口)$|上限|単価|月額/;

export type CostKey = { readonly price: PriceId } | { readonly ceiling: PriceId } | { readonly other: string };

const BY_WORD: ReadonlyMap<string, CostKey> = new Map(
  PRICE_IDS.flatMap((id): [string, CostKey][] => [
    [plainCost(COST_WORDS[id].price), { price: id }],
    [plainCost(COST_WORDS[id].ceiling), { ceiling: id }],
  ]),
);

/** What a row of the table of costs is about; undefined where it looks like a word of ours but is none. */
export function costKey(word: string): CostKey | undefined {
  const plain = plainCost(word);
  const known = BY_WORD.get(plain);
  if (known) return known;
  const alike = PRICE_IDS.some((id) => COST_WORDS[id].about.test(plain));
  return alike && PRICED.test(plain) ? undefined : { other: normalizeWidth(word).trim() };
}

/** Without what spelling varies in: widths, spaces, units in brackets, か月 and its other letters, 当たり. */
export function plainCost(word: string): string {
  return normalizeWidth(word)
    .replace(/\s/g, '')
    .split(/(?<=[)\]〕】])/)
    .map(withoutEndBracket)
    .join('')
    .replace(/一(?=人|台|か|ヶ|カ|ヵ|ケ|箇|月|日)/g, '1')
    .replace(/[ヶカヵケ箇]月|(?<=1)月/g, 'か月')
    .replace(/につき|当たり|あたり|当り/g, '');
}
