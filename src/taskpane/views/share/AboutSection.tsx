import { dataVersion } from '../../../reference';
import { VERSION } from '../../../functions/version';
import { LanguageSwitch } from '../../parts/LanguageSwitch';
import { useShare } from './useShare';

export function AboutSection() {
  const { texts, pane } = useShare();
  return (
    <section aria-labelledby="settings-heading">
      <h3 class="subheading" id="settings-heading">
        {texts.settingsHeading}
      </h3>
      <p class="label">{texts.language}</p>
      <LanguageSwitch />
      <p class="hint">{texts.languageHint}</p>
      <dl class="facts">
        <dt>{texts.version}</dt>
        <dd>MYNA {VERSION}</dd>
        <dt>{texts.data}</dt>
        <dd>
          {pane.texts.frame.day(dataVersion.verifiedOn)}
          <br />
          <span class="hint">{texts.dataHint}</span>
        </dd>
      </dl>
      <button type="button" class="button" onClick={() => pane.dispatch({ type: 'welcomeChosen', open: true })}>
        {texts.showWelcome}
      </button>
    </section>
  );
}
