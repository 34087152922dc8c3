import { usePane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';
import { ReferenceCommands } from './commands';

/** A person's own prices are read from the selection, and put on a sheet once nothing is wrong with them. */
export function OwnTariff() {
  const pane = usePane();
  const { state, texts } = pane;
  const own = texts.reference;
  const { faulty } = state.reference;
  return (
    <>
      <p>{own.ownIntro}</p>
      <p>{own.ownHint}</p>
      <CommandButton primary onClick={() => void new ReferenceCommands(pane).loadOwn()}>
        {own.load}
      </CommandButton>
      {faulty && (
        <section aria-labelledby="own-faults">
          <h3 id="own-faults" class="subheading">
            {own.faultsHeading}
          </h3>
          <ul class="entries">
            {faulty.faults.map(({ address, reason }, index) => (
              <li key={index}>
                <strong>{address}</strong> {reason[state.language]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
