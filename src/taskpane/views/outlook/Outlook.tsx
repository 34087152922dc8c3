import { useMemo, useState } from 'preact/hooks';
import { addMonths, civilOf } from '../../../domain/calendar';
import { comingPeriod, forecaster } from '../../../domain/renewal/forecast';
import type { OwnFigure } from '../../../domain/renewal/forecast';
import { termsOn } from '../../../functions/renewal';
import type { Deliveries } from '../../../reference/deliveries';
import { useBody } from './commands';
import { BODY_TEXTS } from './bodyTexts';
import { bodiesFor, LEAST_MONTHS, monthsIn, monthsOf } from './figures';
import { Loaded } from '../../parts/messages';
import type { OwnProps } from './Own';
import { Results } from './Results';
import { reduceOutlook } from './state';
import type { OutlookEvent } from './state';

export { loadDeliveries } from '../../../reference/deliveries';

/** A body is chosen, its forecast looked at, and put on a sheet. */
export function Outlook({ deliveries }: { readonly deliveries: Deliveries }) {
  const { state, texts, actions } = useBody();
  const { code, months: typed, own } = state;
  const figures = own?.figures ?? NONE;
  const body = deliveries.bodies.find((each) => each.code === code);
  const choose = (event: OutlookEvent): void => {
    // What was told of another body does not hang over.
    actions.answer({ type: 'dismissed' });
    actions.dispatch(event);
    if (!body || figures.length === 0 || reduceOutlook(state, event).own) return;
    actions.answer({ type: 'done', say: ({ language }) => BODY_TEXTS[language].ownGone(body.name) });
  };
  const period = comingPeriod(deliveries.statistics.issues, figures);
  const most = monthsIn(period);
  const months = monthsOf(typed, most);
  const forecast = useMemo(() => forecaster(deliveries.statistics, termsOn), [deliveries]);
  const result = useMemo(
    () =>
      body && months !== null
        ? forecast(body, { from: period.from, to: addMonths(period.from, months - 1), own: figures })
        : null,
    [forecast, body, months, figures],
  );
  return (
    <>
      <PrefectureChoice deliveries={deliveries} choose={choose} />
      <BodyChoice deliveries={deliveries} choose={choose} />
      <div class="field">
        <label class="label" for="outlook-months">
          {texts.months}
        </label>
        <input
          id="outlook-months"
          class="input outlook-months"
          type="number"
          min={LEAST_MONTHS}
          max={most}
          value={typed}
          aria-invalid={months === null}
          aria-describedby="outlook-reach"
          onInput={({ currentTarget }) => choose({ type: 'monthsTyped', months: currentTarget.value })}
        />
        <p class={months === null ? 'error' : 'hint'} id="outlook-reach" role={months === null ? 'alert' : undefined}>
          {(months === null ? texts.badMonths : texts.reach)(
            civilOf(period.from),
            civilOf(period.to),
            LEAST_MONTHS,
            most,
          )}
        </p>
      </div>
      {body && result && <Results body={body} forecast={result} deliveries={deliveries} />}
      {body && result && <OwnPart statistics={deliveries.statistics} forecast={result} />}
    </>
  );
}

/** The same each time, so that nothing is calculated anew. */
const NONE: readonly OwnFigure[] = [];

/** Most people have the estimate alone: what reads their own figures comes when this is opened. */
function OwnPart(figures: OwnProps) {
  const { texts, pane } = useBody();
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={() => setOpened(true)}>
      <summary>{texts.own}</summary>
      {opened && (
        <Loaded texts={pane.texts.frame} load={loadOwn}>
          {({ Own }) => <Own {...figures} />}
        </Loaded>
      )}
    </details>
  );
}

function loadOwn() {
  return import(/* webpackChunkName: "outlook-own" */ './Own');
}

interface ChoiceProps {
  readonly deliveries: Deliveries;
  readonly choose: (event: OutlookEvent) => void;
}

function PrefectureChoice({ deliveries, choose }: ChoiceProps) {
  const { state, texts } = useBody();
  return (
    <div class="field">
      <label class="label" for="outlook-prefecture">
        {texts.prefecture}
      </label>
      <select
        id="outlook-prefecture"
        class="input choice"
        value={state.prefecture}
        onChange={({ currentTarget }) => choose({ type: 'prefectureChosen', prefecture: currentTarget.value })}
      >
        <option value="">{texts.allPrefectures}</option>
        {deliveries.prefectures.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** As many lines as show without scrolling; one is no list to look at. */
const LINES = { least: 2, most: 6 };

function BodyChoice({ deliveries, choose }: ChoiceProps) {
  const { state, texts, actions } = useBody();
  const { prefecture, search, code } = state;
  const { shown, more } = bodiesFor(deliveries, state);
  const nothing = search.trim() === '' ? texts.chooseFirst : texts.noneFound(search.trim(), prefecture);
  return (
    <>
      <div class="field">
        <label class="label" for="outlook-search">
          {texts.search}
        </label>
        <input
          id="outlook-search"
          class="input"
          type="search"
          value={search}
          autocomplete="off"
          aria-describedby="outlook-search-hint"
          onInput={({ currentTarget }) => actions.dispatch({ type: 'searched', search: currentTarget.value })}
        />
        <p class="hint" id="outlook-search-hint">
          {texts.searchHint}
        </p>
      </div>
      <p role="status">{shown.length === 0 ? nothing : texts.found(shown.length, more)}</p>
      {shown.length > 0 && (
        <div class="field">
          <label class="label" for="outlook-bodies">
            {texts.body}
          </label>
          <select
            id="outlook-bodies"
            class="input outlook-bodies"
            size={Math.min(LINES.most, Math.max(LINES.least, shown.length))}
            value={code ?? ''}
            onChange={({ currentTarget }) => choose({ type: 'bodyChosen', code: currentTarget.value })}
          >
            {shown.map((body) => (
              <option key={body.code} value={body.code}>
                {texts.bodyLine(body.name, body.code, prefecture === '' ? body.prefecture : '')}
              </option>
            ))}
          </select>
        </div>
      )}
      {code === null && (
        <button type="button" class="button" onClick={() => choose({ type: 'exampleChosen' })}>
          {texts.example}
        </button>
      )}
    </>
  );
}
