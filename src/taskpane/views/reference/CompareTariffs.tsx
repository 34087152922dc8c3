import { changed, compareTariffs, ratesOfDay } from '../../../analysis/tariff';
import type { RateChange } from '../../../analysis/tariff';
import type { Language } from '../../../functions';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import { Effects, SIGNED, signedYen } from './Effects';
import type { Days } from './state';
import { tariffDays } from './tariff';
import { useReference } from './commands';

/** The prices of two days side by side, and what they do to this workbook's formulas. */
export function CompareTariffs() {
  const { state, texts, actions, commands, language, day } = useReference();
  const days = state.days ?? { before: tariffDays[1] ?? '', after: tariffDays[0] ?? '' };
  const choose = (change: Partial<Days>): void =>
    actions.dispatch({ type: 'daysChosen', days: { ...days, ...change } });
  const chosen = days.before !== '' && days.after !== '';
  const [before, after] = chosen ? [ratesOfDay(days.before), ratesOfDay(days.after)] : [[], []];
  const reason = 'reason' in before ? before.reason : 'reason' in after ? after.reason : null;
  return (
    <>
      <p>{texts.compareIntro}</p>
      <div class="days">
        {(['before', 'after'] as const).map((which) => (
          <div key={which}>
            <label class="label" for={`day-${which}`}>
              {texts[which]}
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
      <p class="hint">{texts.changeDays(tariffDays.map(day))}</p>
      <div role="status">
        {!chosen && <Message tone="error">{texts.chooseDay}</Message>}
        {reason && <Message tone="error">{reason[language]}</Message>}
      </div>
      {chosen && !('reason' in before) && !('reason' in after) && (
        <>
          <Changes days={days} all={compareTariffs(before, after)} />
          <CommandButton primary onClick={() => void commands.studyEffects(days)}>
            {texts.study}
          </CommandButton>
          <Effects />
        </>
      )}
    </>
  );
}

function Changes({ days, all }: { readonly days: Days; readonly all: readonly RateChange[] }) {
  const { texts, day } = useReference();
  const changes = all.filter(changed);
  if (changes.length === 0) return <p>{texts.nothingChanged}</p>;
  const caption = texts.comparison(day(days.before), day(days.after), changes.length);
  const groups = [
    [texts.classes, changes.filter(({ option }) => !option)],
    [texts.options, changes.filter(({ option }) => option)],
  ] as const;
  return (
    <>
      <div class="scroll scroll-tall" role="group" aria-label={caption} tabIndex={0}>
        <table class="cells">
          <caption class="caption">{caption}</caption>
          <thead>
            <tr>
              {[texts.columns.limit, texts.beforeShort, texts.afterShort, texts.difference].map((title) => (
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
      <p class="hint">{texts.unchanged(all.length - changes.length)}</p>
    </>
  );
}

function PriceRow({ change: { maxGrams, before, after } }: { readonly change: RateChange }) {
  const { texts, language } = useReference();
  const price = (yen: number | null): string => (yen === null ? texts.noPrice : yen.toLocaleString(language));
  return (
    <tr>
      <th scope="row">{maxGrams === null ? texts.noLimit : texts.grams(maxGrams.toLocaleString(language))}</th>
      <td class="number">{price(before)}</td>
      <td class="number">{price(after)}</td>
      <td class="number">
        {before === null && texts.onlyAfter}
        {after === null && texts.onlyBefore}
        {before !== null && after !== null && (
          <>
            {signedYen(after - before, texts, language)}
            <br />
            {before > 0 && percentText((after - before) / before, language)}
          </>
        )}
      </td>
    </tr>
  );
}

function percentText(share: number, language: Language): string {
  return share.toLocaleString(language, {
    ...SIGNED,
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
