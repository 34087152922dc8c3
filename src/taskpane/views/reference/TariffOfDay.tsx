import { isoOf } from '../../../domain/calendar';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import { readTariff, sheetTableOf, sourcesWithDays, tariffDays } from './tariff';
import type { Tariff } from './tariff';
import { useReference } from './commands';

export function TariffOfDay() {
  const { state, texts, actions, commands, language, day: written } = useReference();
  const day = state.tariffDay ?? tariffDays[0] ?? '';
  const tariff = day === '' ? null : readTariff(day, language);
  const choose = (chosen: string): void => {
    actions.answer({ type: 'dismissed' });
    actions.dispatch({ type: 'tariffDayChosen', day: chosen });
  };
  return (
    <>
      <p>{texts.tariffIntro}</p>
      <div class="field">
        <label class="label" for="tariff-day">
          {texts.tariffDay}
        </label>
        <input
          id="tariff-day"
          class="input input-day"
          type="date"
          value={day}
          onInput={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <div role="group" aria-labelledby="tariff-days" class="field">
        <p class="label" id="tariff-days">
          {texts.tariffDays}
        </p>
        <div class="actions">
          {tariffDays.map((from, index) => (
            <button key={from} type="button" class="toggle" aria-pressed={from === day} onClick={() => choose(from)}>
              {written(from)}
              {index === 0 && ` (${texts.newest})`}
            </button>
          ))}
        </div>
      </div>
      <div role="status">
        {tariff === null && <Message tone="error">{texts.chooseDay}</Message>}
        {tariff && 'reason' in tariff && <Message tone="error">{tariff.reason}</Message>}
      </div>
      {tariff && 'rows' in tariff && (
        <>
          <CommandButton primary onClick={() => void commands.makeTable(sheetTableOf(tariff, texts, written))}>
            {texts.makeTable}
          </CommandButton>
          <TariffPreview tariff={tariff} />
        </>
      )}
    </>
  );
}

/** Stands behind a price that one document alone tells. */
const ALONE = '※';

function TariffPreview({ tariff }: { readonly tariff: Tariff }) {
  const { texts, language, day } = useReference();
  const { columns } = texts;
  const caption = texts.tariffCaption(day(tariff.day), tariff.rows.length);
  const shown = (value: string | number | undefined): string => Number(value).toLocaleString(language);
  return (
    <>
      <div class="scroll scroll-tall" role="group" aria-label={caption} tabIndex={0}>
        <table class="cells">
          <caption class="caption">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.service}</th>
              <th scope="col">{columns.limit}</th>
              <th scope="col">{columns.price}</th>
            </tr>
          </thead>
          <tbody>
            {tariff.rows.map(([service, limit, price], index) => (
              <tr key={index}>
                <th scope="row">{service}</th>
                <td class="number">{limit === '' ? texts.noLimit : texts.grams(shown(limit))}</td>
                <td class="number">
                  {texts.yen(shown(price))}
                  {tariff.alone.has(index) && ALONE}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tariff.alone.size > 0 && (
        <p class="hint">
          {ALONE} {texts.alone}
        </p>
      )}
      <h3 class="subheading">{texts.tariffSources}</h3>
      <ul>
        {sourcesWithDays(tariff).map(([source, from]) => (
          <li key={`${source} ${from}`}>{texts.sourceFrom(source, day(isoOf(from)))}</li>
        ))}
      </ul>
      <p class="hint">{texts.verified(day(tariff.verifiedOn))}</p>
    </>
  );
}
