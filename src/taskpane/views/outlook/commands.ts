import { bodySheet, OUTLOOK_TEXTS } from '../../../analysis/outlook';
import type { TemplateDesk } from '../../../desk';
import type { Language } from '../../../functions';
import type { Forecast } from '../../../domain/renewal/forecast';
import type { Body, Deliveries } from '../../../reference/deliveries';
import type { ViewActions } from '../../pane/actions';
import { reasonsOf } from './figures';
import type { OutlookEvent } from './state';
import type { OutlookViewTexts } from './texts/ja';

export interface ToWrite {
  readonly body: Body;
  readonly forecast: Forecast;
  readonly deliveries: Deliveries;
}

/** Puts the sheet of a body into the book, beside what stands there, and says how sure its first year is. */
export function makeSheet(
  toWrite: ToWrite,
  language: Language,
  texts: OutlookViewTexts,
  templates: TemplateDesk,
  actions: ViewActions<OutlookEvent, OutlookViewTexts>,
): Promise<void> {
  return actions.attempt(async () => {
    const { body, forecast } = toWrite;
    const { sheet } = await templates.add(bodySheet(toWrite, OUTLOOK_TEXTS[language], texts.sheet(body.name)));
    const year = forecast.years[0]!;
    const [reason] = reasonsOf(year);
    return { type: 'done', say: (said) => said.made(sheet, year, reason) };
  });
}
