import { OWN_TEXTS, ownAgainstEstimate } from '../../../analysis/ownFigures';
import type { OwnTable } from '../../../analysis/ownFigures';
import type { Forecast, Statistics } from '../../../domain/renewal/forecast';
import { rectAddress } from '../../../sheet';
import { CommandButton } from '../../parts/buttons';
import { useOutlook } from './state';
import { goTo, takeSelection } from './ownCommands';
import { OWN_VIEW_TEXTS } from './ownTexts';

export interface OwnProps {
  readonly statistics: Statistics;
  readonly forecast: Forecast;
}

/** Cards that the body itself knows to have issued, in place of the estimate. */
export function Own({ statistics, forecast }: OwnProps) {
  const { state, actions, pane } = useOutlook();
  const texts = OWN_VIEW_TEXTS[pane.state.language];
  const { own } = state;
  const takeAway = (): void => {
    actions.dispatch({ type: 'ownTakenAway' });
    actions.answer({ type: 'dismissed' });
  };
  return (
    <>
      <p>{texts.intro}</p>
      <div class="actions">
        <CommandButton onClick={() => void takeSelection(statistics, pane.desk.reference, actions)}>
          {texts.use}
        </CommandButton>
        {own && <CommandButton onClick={takeAway}>{texts.takeAway}</CommandButton>}
      </div>
      {own && <Told own={own} forecast={forecast} />}
    </>
  );
}

/** What was read, and each row that is not used; a click goes to its cell. */
function Told({ own, forecast }: { readonly own: OwnTable; readonly forecast: Forecast }) {
  const { actions, pane } = useOutlook();
  const texts = OWN_VIEW_TEXTS[pane.state.language];
  const said = OWN_TEXTS[pane.state.language];
  return (
    <>
      <p>{own.figures.length > 0 ? said.used(own) : said.nothing}</p>
      {own.figures.length > 0 && <p>{said.against(ownAgainstEstimate(forecast.issued))}</p>}
      {own.remarks.map((remark) => (
        <p key={remark.kind}>{said.remark(remark)}</p>
      ))}
      {own.troubles.length > 0 && (
        <>
          <h4 class="example-title">{texts.troubles(own.troubles.length)}</h4>
          <ul class="findings">
            {own.troubles.slice(0, MOST_SHOWN).map((trouble) => (
              <li key={rectAddress(trouble.place)}>
                <button
                  type="button"
                  class="finding finding-link"
                  onClick={() => void goTo(trouble.place, pane.desk.book, actions)}
                >
                  <span class="finding-cell">{`${trouble.place.sheet} ${rectAddress(trouble.place)}`}</span>
                  {said.trouble(trouble)}
                </button>
              </li>
            ))}
          </ul>
          {own.troubles.length > MOST_SHOWN && <p>{texts.more(own.troubles.length - MOST_SHOWN)}</p>}
        </>
      )}
      <p class="hint">{texts.once}</p>
    </>
  );
}

/** As many rows as a person mends one by one. */
const MOST_SHOWN = 50;
