import { readTariff, tariffDays } from './readTariff';
import { usePane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';
import { Message } from '../../parts/Message';
import { sheetTableOf } from './tariff';
import { TariffPreview } from './TariffPreview';

export function TariffOfDay() {
  const { state, texts, commands, dispatch } = usePane();
  const day = state.tariffDay ?? tariffDays[0] ?? '';
  const tariff = day === '' ? null : readTariff(day, state.language);
  const choose = (chosen: string): void => dispatch({ type: 'dayChosen', day: chosen });
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
              {texts.day(from)}
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
          <CommandButton primary onClick={() => void commands.makeTable(sheetTableOf(tariff, texts))}>
            {texts.makeTable}
          </CommandButton>
          <TariffPreview tariff={tariff} />
        </>
      )}
    </>
  );
}
