import { LocaleService, LocaleType, merge } from '@univerjs/core';
import type { ILanguagePack, ILocales, Injector } from '@univerjs/core';
import type { Language } from '../../functions';
import { NAMESPACE } from '../formulas/names';

interface GridLocale {
  readonly locale: LocaleType;
  readonly locales: ILocales;
}

/** Only the page's own language is loaded. */
export async function gridLocale(language: Language): Promise<GridLocale> {
  const [core, formatting] = await (language === 'ja'
    ? Promise.all([
        import('@univerjs/preset-sheets-core/locales/ja-JP'),
        import('@univerjs/preset-sheets-conditional-formatting/locales/ja-JP'),
      ])
    : Promise.all([
        import('@univerjs/preset-sheets-core/locales/en-US'),
        import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
      ]));
  const locale = language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US;
  return { locale, locales: { [locale]: merge({}, core.default, formatting.default, OWN_WORDS[language]) } };
}

/** The words of what is added to a grid that is there already. */
export function addWords(injector: Injector, ...packs: readonly ILanguagePack[]): void {
  const locales = injector.get(LocaleService);
  locales.load({ [locales.getCurrentLocale()]: merge({}, ...packs) });
}

const ERRORS = {
  divByZero: '#DIV/0!',
  name: '#NAME?',
  value: '#VALUE!',
  num: '#NUM!',
  na: '#N/A',
  cycle: '#CYCLE!',
  ref: '#REF!',
  spill: '#SPILL!',
  calc: '#CALC!',
  error: '#ERROR!',
  connect: '#GETTING_DATA',
  null: '#NULL!',
} as const;

function errorHints(advice: string): Record<string, string> {
  return Object.fromEntries(Object.entries(ERRORS).map(([key, code]) => [key, `${code}: ${advice}`]));
}

/** Lacking: the grid's own words for how far a calculation has come. */
function progress(analyzing: string, calculating: string, done: string): Record<string, string> {
  return { analyzing, calculating, 'array-analysis': analyzing, 'array-calculation': calculating, done };
}

/**
 * Functions that are not the grid's own are those of the namespace; argument hints say in full words what may be left out;
 * and what the grid shows where the pointer rests on an error leads to the reason. A new sheet is Sheet2 in Japanese Excel too.
 */
const OWN_WORDS = {
  ja: {
    sheets: { tabs: { sheet: 'Sheet' } },
    'sheets-formula': { progress: progress('数式を調べています', '計算しています', '終わりました') },
    'sheets-formula-ui': {
      functionType: { user: NAMESPACE },
      prompt: { required: '（必須）', optional: '（省略可）' },
      error: errorHints('セルを選ぶと、下に理由が出ます。'),
    },
  },
  en: {
    'sheets-formula': { progress: progress('Reading formulas', 'Calculating', 'Done') },
    'sheets-formula-ui': {
      functionType: { user: NAMESPACE },
      prompt: { required: '(required)', optional: '(optional)' },
      error: errorHints('Select the cell to see why, below.'),
    },
  },
};
