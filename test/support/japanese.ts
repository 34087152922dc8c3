import { COLUMN_IDS, HEADINGS } from '../../src/domain/deliveryPlan';

const headings = COLUMN_IDS.map((column) => HEADINGS[column].name).sort((a, b) => b.length - a.length);
/** The headings of targets, and examples of what may be typed. */
const TYPED = ['人口', '累計交付枚数', '目標枚数', '交付見込枚数'];
/** Headings and a unit that plans of tests hold. */
const HELD = ['庁舎外の開設回数', '平均交付枚数', '窓口数', '万枚'];

/** A text without the headings that a sheet must have: English names them as they stand there. */
export function withoutInput(text: string): string {
  return [...headings, ...TYPED, ...HELD].reduce((rest, heading) => rest.replaceAll(heading, ''), text);
}

export const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/;
