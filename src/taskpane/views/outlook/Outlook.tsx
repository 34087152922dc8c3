import { useMemo } from 'preact/hooks';
import { addMonths, civilOf } from '../../../domain/calendar';
import { comingPeriod, forecaster } from '../../../domain/renewal/forecast';
import { termsOn } from '../../../functions/renewal';
import type { Deliveries } from '../../../reference/deliveries';
import { useBody } from './commands';
import { bodiesFor, LEAST_MONTHS, monthsIn, monthsOf } from './figures';
import { Results } from './Results';
import type { OutlookEvent } from './state';

export { loadDeliveries } from '../../../reference/deliveries';

/** A body is chosen, its forecast looked at, and put on a sheet. */
export function Outlook({ deliveries }: { readonly deliveries: Deliveries }) {
  const { state, texts, actions } = useBody();
  const { prefecture, code, months: typed } = state;
  const choose = (event: OutlookEvent): void => {
    // What was told of another body does not hang over.
    actions.answer({ type: 'dismissed' });
    actions.dispatch(event);
  };
  const period = comingPeriod(deliveries.statistics.issues);
  const most = monthsIn(period);
  const months = monthsOf(typed, most);
  const forecast = useMemo(() => forecaster(deliveries.statistics, termsOn), [deliveries]);
  const body = deliveries.bodies.find((each) => each.code === code);
  const result = useMemo(
    () =>
      body && months !== null ? forecast(body, { from: period.from, to: addMonths(period.from, months - 1) }) : null,
    [forecast, body, months],
  );
  return (
    <>
      <div class="field">
        <label class="label" for="outlook-prefecture">
          {texts.prefecture}
        </label>
        <select
          id="outlook-prefecture"
          class="input choice"
          value={prefecture}
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
    </>
  );
}

interface BodyChoiceProps {
  readonly deliveries: Deliveries;
  readonly choose: (event: OutlookEvent) => void;
}

/** As many lines as show without scrolling; one is no list to look at. */
const LINES = { least: 2, most: 6 };

function BodyChoice({ deliveries, choose }: BodyChoiceProps) {
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
