import { tariffDays } from './readTariff';
import { changed, compareTariffs, ratesOfDay } from '../../../analysis/tariff';
import type { RateChange } from '../../../analysis/tariff';
import { usePane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';
import { Message } from '../../parts/Message';
import { ReferenceCommands } from './commands';
import { Effects } from './Effects';
import { percentText, signedYen } from './figures';
import type { Days } from './state';

/** The prices of two days side by side, and what they do to this workbook's formulas. */
export function CompareTariffs() {
  const pane = usePane();
  const { state, texts, dispatch } = pane;
  const own = texts.reference;
  const days = state.reference.days ?? { before: tariffDays[1] ?? '', after: tariffDays[0] ?? '' };
  const choose = (change: Partial<Days>): void =>
    dispatch({ type: 'reference', event: { type: 'daysChosen', days: { ...days, ...change } } });
  const chosen = days.before !== '' && days.after !== '';
  const [before, after] = chosen ? [ratesOfDay(days.before), ratesOfDay(days.after)] : [[], []];
  const reason = 'reason' in before ? before.reason : 'reason' in after ? after.reason : null;
  return (
    <>
      <p>{own.compareIntro}</p>
      <div class="days">
        {(['before', 'after'] as const).map((which) => (
          <div key={which}>
            <label class="label" for={`day-${which}`}>
              {own[which]}
            </label>
            <input
              id={`day-${which}`}
              class="input input-day"
              type="date"
              value={days[which]}
              onInput={(event) => choose({ [which]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <p class="hint">{own.changeDays(tariffDays.map(texts.day))}</p>
      <div role="status">
        {!chosen && <Message tone="error">{texts.chooseDay}</Message>}
        {reason && <Message tone="error">{reason[state.language]}</Message>}
      </div>
      {chosen && !('reason' in before) && !('reason' in after) && (
        <>
          <Changes days={days} all={compareTariffs(before, after)} />
          <CommandButton primary onClick={() => void new ReferenceCommands(pane).studyEffects(days)}>
            {own.study}
          </CommandButton>
          <Effects />
        </>
      )}
    </>
  );
}

function Changes({ days, all }: { readonly days: Days; readonly all: readonly RateChange[] }) {
  const { texts } = usePane();
  const own = texts.reference;
  const changes = all.filter(changed);
  if (changes.length === 0) return <p>{own.nothingChanged}</p>;
  const caption = own.comparison(texts.day(days.before), texts.day(days.after), changes.length);
  const groups = [
    [own.classes, changes.filter(({ option }) => !option)],
    [own.options, changes.filter(({ option }) => option)],
  ] as const;
  return (
    <>
      <div class="scroll scroll-tall" role="group" aria-label={caption} tabIndex={0}>
        <table class="cells">
          <caption class="caption">{caption}</caption>
          <thead>
            <tr>
              {[texts.columns.limit, own.beforeShort, own.afterShort, own.difference].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(([group, rows]) =>
            [...new Set(rows.map(({ service }) => service))].map((service) => (
              <tbody key={service}>
                <tr>
                  <th scope="rowgroup" colSpan={4} class="service">
                    {service} <span class="hint">({group})</span>
                  </th>
                </tr>
                {rows
                  .filter((row) => row.service === service)
                  .map((row) => (
                    <PriceRow key={row.maxGrams} change={row} />
                  ))}
              </tbody>
            )),
          )}
        </table>
      </div>
      <p class="hint">{own.unchanged(all.length - changes.length)}</p>
    </>
  );
}

function PriceRow({ change: { maxGrams, before, after } }: { readonly change: RateChange }) {
  const { state, texts } = usePane();
  const own = texts.reference;
  const price = (yen: number | null): string => (yen === null ? own.noPrice : yen.toLocaleString(state.language));
  return (
    <tr>
      <th scope="row">{maxGrams === null ? texts.noLimit : texts.grams(maxGrams.toLocaleString(state.language))}</th>
      <td class="number">{price(before)}</td>
      <td class="number">{price(after)}</td>
      <td class="number">
        {before === null && own.onlyAfter}
        {after === null && own.onlyBefore}
        {before !== null && after !== null && (
          <>
            {signedYen(after - before, texts, state.language)}
            <br />
            {before > 0 && percentText((after - before) / before, state.language)}
          </>
        )}
      </td>
    </tr>
  );
}
