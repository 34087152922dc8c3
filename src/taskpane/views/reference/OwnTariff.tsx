import { CommandButton } from '../../parts/CommandButton';
import { useReference } from './useReference';

/** A person's own prices are read from the selection, and put on a sheet once nothing is wrong with them. */
export function OwnTariff() {
  const { state, texts, commands, language } = useReference();
  const { faulty } = state;
  return (
    <>
      <p>{texts.ownIntro}</p>
      <p>{texts.ownHint}</p>
      <CommandButton primary onClick={() => void commands.loadOwn()}>
        {texts.load}
      </CommandButton>
      {faulty && (
        <section aria-labelledby="own-faults">
          <h3 id="own-faults" class="subheading">
            {texts.faultsHeading}
          </h3>
          <ul class="entries">
            {faulty.faults.map(({ address, reason }, index) => (
              <li key={index}>
                <strong>{address}</strong> {reason[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
