import { EXCEL_PROFILE } from '../thorough';

/** How an Excel hands an empty cell of a range to a function. */
export type Blank = 'zero' | 'null' | 'emptyValue';

/** What is told of an Excel, and by whom. Nobody here has seen these Excels: there are reports, Microsoft's pages, and gaps. */
interface Told<T> {
  readonly is: T;
  readonly from: string;
}

/** An Excel that stands on desks, as far as an add-in can tell it from others. */
export interface ExcelProfile {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
  /** The newest version of each requirement set; a set that is not here is not offered. */
  readonly sets: Told<Readonly<Record<string, string>>>;
  readonly blank: Told<Blank>;
  /** Bytes that a request or an answer may have. */
  readonly payloadLimit: Told<number>;
  /** Requests under way at once. */
  readonly syncLimit: Told<number>;
  readonly refusesWhileEditing: Told<boolean>;
  /** Whether cells can be read and written as data types where ExcelApi 1.16 is declared. */
  readonly knowsDataTypes: Told<boolean>;
  /** Whether a function may be called before it was associated. */
  readonly callsEarly: Told<boolean>;
  /** Milliseconds that a request takes at least. They stand for the wait, not for its true length, which nobody measured. */
  readonly latency: Told<number>;
}

const PAGES = 'learn.microsoft.com/javascript/api/requirement-sets';
const EXCEL_SETS = `${PAGES}/excel/excel-api-requirement-sets, custom-functions-requirement-sets`;
const COMMON_SETS = `${PAGES}/common/shared-runtime-, ribbon-api-, keyboard-shortcuts-, dialog-api-requirement-sets`;
const ALL_SETS = `${EXCEL_SETS}; ${COMMON_SETS}`;
const UNKNOWN = 'unknown: the harder case is taken';

const DESKTOP = {
  blank: { is: 'zero', from: 'office-js 4702, 5262, 1951' },
  payloadLimit: { is: Infinity, from: 'office-js-docs-pr 5333: the limit is that of Excel on the web alone' },
  syncLimit: { is: 200, from: UNKNOWN },
  refusesWhileEditing: { is: true, from: 'office-js 1395' },
  callsEarly: { is: true, from: 'office-js 4769' },
  knowsDataTypes: { is: true, from: EXCEL_SETS },
  latency: { is: 1, from: 'unknown: simulated' },
} as const;

/** A runtime below 1.4 shows no formats that come with a result: so all perpetual ones, whatever ExcelApi they declare. */
export const PROFILES: readonly ExcelProfile[] = [
  {
    ...DESKTOP,
    id: 'microsoft365',
    name: { ja: 'Microsoft 365（Windows）', en: 'Microsoft 365 on Windows' },
    sets: {
      is: {
        ...{ ExcelApi: '1.20', CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2' },
        ...{ RibbonApi: '1.3', KeyboardShortcuts: '1.1', DialogApi: '1.2' },
      },
      from: ALL_SETS,
    },
  },
  {
    ...DESKTOP,
    id: 'ltsc2024',
    name: { ja: 'Office LTSC 2024', en: 'Office LTSC 2024' },
    sets: {
      is: {
        ...{ ExcelApi: '1.17', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.2' },
        ...{ RibbonApi: '1.2', DialogApi: '1.2' },
      },
      from: ALL_SETS,
    },
  },
  {
    ...DESKTOP,
    id: 'ltsc2021',
    name: { ja: 'Office LTSC 2021', en: 'Office LTSC 2021' },
    sets: {
      is: {
        ...{ ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' },
        ...{ RibbonApi: '1.2', DialogApi: '1.2' },
      },
      from: `${ALL_SETS}; other pages of Microsoft's say that it has no custom functions`,
    },
  },
  {
    ...DESKTOP,
    id: 'retail2021',
    name: { ja: 'Office 2021（永続版）', en: 'Office 2021, retail perpetual' },
    sets: {
      is: {
        ...{ ExcelApi: '1.17', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.2' },
        ...{ RibbonApi: '1.2', KeyboardShortcuts: '1.1', DialogApi: '1.2' },
      },
      from: `office-js 4750 and 3504 for ExcelApi and the runtime; ${COMMON_SETS}`,
    },
    knowsDataTypes: { is: false, from: 'office-js 4750: it declares ExcelApi 1.17, and valuesAsJson fails' },
  },
  {
    ...DESKTOP,
    id: 'mac',
    name: { ja: 'Excel for Mac', en: 'Excel for Mac' },
    sets: {
      is: {
        ...{ ExcelApi: '1.20', CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2' },
        ...{ RibbonApi: '1.3', KeyboardShortcuts: '1.1', DialogApi: '1.2' },
      },
      from: ALL_SETS,
    },
    blank: { is: 'zero', from: UNKNOWN },
    syncLimit: { is: 200, from: 'office-js 2874' },
    refusesWhileEditing: { is: true, from: UNKNOWN },
    callsEarly: { is: true, from: UNKNOWN },
  },
  {
    id: 'web',
    name: { ja: 'Excel on the web', en: 'Excel on the web' },
    sets: {
      is: {
        ...{ ExcelApi: '1.20', ExcelApiOnline: '1.1', CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2' },
        ...{ RibbonApi: '1.3', KeyboardShortcuts: '1.1', DialogApi: '1.2' },
      },
      from: ALL_SETS,
    },
    blank: { is: 'null', from: 'office-js 4702' },
    payloadLimit: { is: 5_000_000, from: 'office-js 4654; the least that 5 MB may mean' },
    syncLimit: { is: 200, from: UNKNOWN },
    refusesWhileEditing: { is: true, from: UNKNOWN },
    callsEarly: { is: true, from: UNKNOWN },
    knowsDataTypes: { is: true, from: EXCEL_SETS },
    latency: { is: 5, from: 'unknown: simulated' },
  },
];

/** What takes long runs on each landing in the Excel that can do least, and in the one that limits sizes; in the long run in each. */
export const TRIED_PROFILES = PROFILES.filter(({ id }) =>
  EXCEL_PROFILE ? id === EXCEL_PROFILE : id === 'ltsc2021' || id === 'web',
);

/** The Excel that a test opens which names none. */
export const USUAL_PROFILE: ExcelProfile | undefined = PROFILES.find(({ id }) => id === EXCEL_PROFILE);

export function profileOf(id: string): ExcelProfile {
  const found = PROFILES.find((profile) => profile.id === id);
  if (!found) throw new Error(`No profile ${id}: ${PROFILES.map((profile) => profile.id).join(', ')}`);
  return found;
}

/** As `isSetSupported` answers there. */
export function offersSet({ sets }: Pick<ExcelProfile, 'sets'>, name: string, version = '1.1'): boolean {
  const offered = sets.is[name];
  return offered !== undefined && minorOf(offered) >= minorOf(version);
}

export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
