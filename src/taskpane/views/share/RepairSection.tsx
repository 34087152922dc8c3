import { useState } from 'preact/hooks';
import { Loaded } from '../../parts/messages';
import { useShare } from './commands';
import { loadOnRequest } from './load';

/** What it needs comes when somebody asks for it, as a diagnosis does. */
export function RepairSection() {
  const { state, texts, pane } = useShare();
  const [asked, setAsked] = useState(false);
  return (
    <section aria-labelledby="repair-heading">
      <h3 class="subheading" id="repair-heading">
        {texts.repairHeading}
      </h3>
      <p>{texts.repairIntro}</p>
      {asked || state.facts ? (
        <Loaded texts={pane.texts.frame} load={loadOnRequest}>
          {({ Repair }) => <Repair />}
        </Loaded>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {texts.repairFind}
        </button>
      )}
    </section>
  );
}
