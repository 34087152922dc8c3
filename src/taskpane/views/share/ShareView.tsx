import { dataVersion } from '../../../reference';
import { VERSION } from '../../../functions';
import { CommandButton, LanguageSwitch } from '../../parts/buttons';
import { CopySection } from './CopySection';
import { DiagnosisSection } from './DiagnosisSection';
import { TemplateSection } from './TemplateSection';
import { useShare } from './commands';
import './share.css';

export function ShareView() {
  const { texts } = useShare();
  return (
    <>
      <h2 class="heading">{texts.tab}</h2>
      <CopySection />
      <TemplateSection />
      <RecalculateSection />
      <DiagnosisSection />
      <AboutSection />
    </>
  );
}

function RecalculateSection() {
  const { texts, commands } = useShare();
  return (
    <section aria-labelledby="recalculate-heading">
      <h3 class="subheading" id="recalculate-heading">
        {texts.recalculateHeading}
      </h3>
      <p>{texts.recalculateIntro}</p>
      <CommandButton onClick={() => void commands.recalculate()}>{texts.recalculateCommand}</CommandButton>
    </section>
  );
}

function AboutSection() {
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
