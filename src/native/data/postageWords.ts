import { MAIL_OPTIONS } from '../../domain/postage';
import { serviceWords, TARIFF_HEADER, TARIFF_HEADINGS } from '../../functions';
import { isClass, optionSign, serviceNumber } from './postageServices';
import type { DataTable } from './table';

/** Each katakana that has a form of half width, with that form. */
const HALF_KANA = new Map(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, index) => String.fromCharCode(0xff66 + index))
    .flatMap((kana) => [kana, `${kana}ﾞ`, `${kana}ﾟ`])
    .map((half): [string, string] => [half.normalize('NFKC'), half]),
);

function inBothWidths(word: string): string[] {
  const half = Array.from(word, (kana) => HALF_KANA.get(kana) ?? kana).join('');
  return half === word ? [word] : [word, half];
}

/** Names as people write them, without spaces, brackets and middle dots. A word that means no class has no class beside it. */
const WORD_TABLE: DataTable = {
  title: { ja: '種別とオプションの書き方', en: 'How classes and options of mail are written' },
  source: 'MYNA',
  columns: [
    { name: 'MYNA_x_mailWords', heading: '書き方' },
    { name: 'MYNA_x_mailServices', heading: '料金のある種別・オプションの何行目か' },
    { name: 'MYNA_x_mailClasses', heading: '種別の何行目か' },
    { name: 'MYNA_x_mailOptions', heading: 'オプションの記号' },
  ],
  rows: [...serviceWords()].flatMap(([word, service]) => {
    const place = serviceNumber(service);
    const option = MAIL_OPTIONS.find((candidate) => candidate === service);
    const priced = service === 'noForwarding' ? null : place;
    const meanings = [priced, isClass(service) ? place : null, option ? optionSign(option) : null];
    return inBothWidths(word).map((written) => [written, ...meanings]);
  }),
};

const HEADING_TABLE: DataTable = {
  title: { ja: '料金表の見出しの書き方', en: 'How the headings of a tariff are written' },
  source: 'MYNA',
  columns: [
    { name: 'MYNA_x_tariffHeadings', heading: '書き方' },
    { name: 'MYNA_x_tariffColumns', heading: 'どの見出しか（TARIFF の何列目か）' },
  ],
  rows: TARIFF_HEADER.flatMap((column, index) =>
    TARIFF_HEADINGS[column].flatMap(inBothWidths).map((written) => [written, index + 1]),
  ),
};

export const POSTAGE_WORD_TABLES: readonly DataTable[] = [WORD_TABLE, HEADING_TABLE];
