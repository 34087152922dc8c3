import type { TemplateDesk } from '../../../desk';
import type { Language } from '../../../functions';
import type { Forecast } from '../../../domain/renewal/forecast';
import type { Body, Deliveries } from '../../../reference/deliveries';
import type { ViewActions } from '../../pane/actions';
import { BODY_TEXTS } from './bodyTexts';
import { reasonsOf } from './figures';
import { useOutlook } from './state';
import type { OutlookEvent } from './state';
import type { OutlookViewTexts } from './texts/ja';

export interface ToWrite {
  readonly body: Body;
  readonly forecast: Forecast;
  readonly deliveries: Deliveries;
}

export type OutlookActions = ViewActions<OutlookEvent, OutlookViewTexts>;

/** Puts the sheets of a body into the book, beside what stands there, and says how sure its first year is. */
export function makeSheets(
  toWrite: ToWrite,
  language: Language,
  templates: TemplateDesk,
  actions: OutlookActions,
): Promise<void> {
  return actions.attempt(async () => {
    const { body, forecast } = toWrite;
    // They come when somebody asks for sheets.
    const { bodySheet, costSheet, OUTLOOK_TEXTS, planSheet } = await import(
      /* webpackChunkName: "outlook-sheets" */ './sheets'
    );
    const texts = OUTLOOK_TEXTS[language];
    const { sheet } = await templates.add(bodySheet(toWrite, texts, BODY_TEXTS[language].sheet(body.name)));
    // Each reads the one before by the name that it got.
    const plan = await templates.add(planSheet(toWrite, sheet, texts, texts.planSheet(body.name)));
    const cost = await templates.add(costSheet(toWrite, plan.sheet, texts, texts.costSheet(body.name)));
    const year = forecast.years[0]!;
    const [reason] = reasonsOf(year);
    return {
      type: 'done',
      say: (texts) => BODY_TEXTS[texts.language].made(sheet, plan.sheet, cost.sheet, year, reason),
    };
  });
}

/** What the parts share that have come with the deliveries. */
export function useBody() {
  const view = useOutlook();
  return { ...view, texts: BODY_TEXTS[view.pane.state.language] };
}
