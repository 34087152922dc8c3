import { normalizeWidth } from '../../numerals';
import type { PlanCell, PlanCells } from './cells';
import { meaningIn } from './headings';
import { yearWithin } from './monthText';
import type { YearText } from './monthText';

/** What titles say of the table below them. */
export interface Title {
  readonly year: YearText | undefined;
  readonly body: string | undefined;
  /** Thousands or more of a unit in which all figures would be counted. */
  readonly unit: string | undefined;
}

const BODY = /^(?:[^\d\s]{2,3}[都道府県])?[^\d\s]{1,10}[市区町村]$/;
const BODY_BEFORE = /^(.{1,12}?[市区町村])の?(?:マイナンバーカード|個人番号カード|交付)/;
const NO_BODY = /^(?:本|当|各|全|同|他|市|区|町|村)*(?:市区町村|市町村|市|区|町|村)$/;
const LARGE_UNIT = /単位[::]?\s*((?:[百十]?[千万億])+(?:枚|件))/;

/** The body that a text names: 川崎市, 団体名：川崎市 or 川崎市マイナンバーカード交付円滑化計画. */
export function bodyIn(text: string): string | undefined {
  const plain = normalizeWidth(text).trim();
  const label = /^([^:]{1,8}):\s*(\S.*)$/.exec(plain);
  if (label && meaningIn(label[1]!) === 'body') return label[2]!;
  const name = BODY_BEFORE.exec(plain)?.[1] ?? plain;
  return BODY.test(name) && !NO_BODY.test(name) ? name : undefined;
}

/** The nearest line that tells something counts; a label stands left of the body it names. */
export function readTitle(lines: PlanCells): Title {
  let title: Title = { year: undefined, body: undefined, unit: undefined };
  for (const line of [...lines].reverse()) {
    const texts = line.filter((cell) => cell !== null);
    title = {
      year: title.year ?? first(texts, (text) => yearWithin(text)),
      body: title.body ?? first(texts, (text, index) => bodyAt(texts, text, index)),
      unit: title.unit ?? first(texts, (text) => LARGE_UNIT.exec(normalizeWidth(text))?.[1]),
    };
  }
  return title;
}

function first<T>(texts: readonly PlanCell[], read: (text: string, index: number) => T | undefined): T | undefined {
  for (const [index, text] of texts.entries()) {
    const found = typeof text === 'string' ? read(text, index) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function bodyAt(texts: readonly PlanCell[], text: string, index: number): string | undefined {
  const before = texts[index - 1];
  return meaningIn(before ?? null) === 'body' ? text.trim() : bodyIn(text);
}
