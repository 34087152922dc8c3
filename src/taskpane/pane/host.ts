import type { Desk } from '../../excel/desk';
import type { PreferenceStore } from '../../excel/preferences';
import type { Language } from '../../functions';

/** What the pane stands on. */
export interface PaneHost {
  readonly desk: Desk;
  readonly store: Pick<PreferenceStore, 'read' | 'write'>;
  readonly language: Language;
  /** The colour that is behind the pane, `#RRGGBB`; null where nobody says. */
  readonly background: string | null;
  /** Whether formulas can call our functions. */
  readonly customFunctions: boolean;
  /** Hears of every language that shows, with the pane's title in it. */
  readonly onLanguage?: (language: Language, title: string) => void;
  /** The pane is a part of a page that has a `main` of its own. */
  readonly part?: boolean;
}

/** Where there is no workbook to speak to: the page is open by itself, or Microsoft's library did not come. */
export interface NoWorkbook {
  readonly missing: 'workbook' | 'library';
  readonly language: Language;
  readonly background: string | null;
}
