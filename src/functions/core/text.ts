export type Language = 'ja' | 'en';

/** A text in every language of the interface. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}
