import { useEffect } from 'preact/hooks';
import { dataVersion } from '../../../reference';
import { VERSION } from '../../../functions';
import { CommandButton, LanguageSwitch } from '../../parts/buttons';
import { CopySection } from './CopySection';
import { DiagnosisSection } from './DiagnosisSection';
import { NativeSection } from './NativeSection';
import { RepairSection } from './RepairSection';
import { SelfTestSection } from './SelfTestSection';
import { useShare } from './commands';
import { TEMPLATE_IDS } from './templates/ids';
import './share.css';

export function ShareView() {
  const { texts } = useShare();
  return (
    <>
      <h2 class="heading">{texts.tab}</h2>
      <CopySection />
      <NativeSection />
      <TemplateSection />
      <RecalculateSection />
      <DiagnosisSection />
      <RepairSection />
      <SelfTestSection />
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
      <StartupChoice />
      <dl class="facts">
        <dt>{texts.version}</dt>
        <dd>MYNA {VERSION}</dd>
        <dt>{texts.data}</dt>
        <dd>
          {pane.texts.frame.day(dataVersion.verifiedOn)}
          <br />
          <span class="hint">{texts.dataHint}</span>
        </dd>
        {pane.fromFile && (
          <>
            <dt>{texts.kept}</dt>
            <dd>
              {texts.keptFromFile}
              <br />
              <span class="hint">{texts.keptFromFileHint}</span>
            </dd>
          </>
        )}
      </dl>
      <button type="button" class="button" onClick={() => pane.dispatch({ type: 'welcomeChosen', open: true })}>
        {texts.showWelcome}
      </button>
    </section>
  );
}

/** Shows nothing before Excel has answered, and in the workbench. */
function StartupChoice() {
  const { state, texts, commands } = useShare();
  const { startup } = state;
  useEffect(() => void commands.askForStartup(), [commands]);
  if (startup === null) return null;
  if (startup === 'unsupported') return <p class="hint">{texts.startupUnsupported}</p>;
  return (
    <>
      <label class="pane-choice">
        <input
          type="checkbox"
          checked={startup === 'on'}
          aria-describedby="startup-hint"
          onChange={({ currentTarget }) => void commands.setStartup(currentTarget.checked)}
        />
        <span>{texts.startup}</span>
      </label>
      <p class="hint" id="startup-hint">
        {texts.startupHint}
      </p>
    </>
  );
}

const MOST_MONTHS = 60;

function TemplateSection() {
  const { state, texts, actions, commands } = useShare();
  const months = Number(state.months);
  const fits = Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
  return (
    <section aria-labelledby="templates-heading">
      <h3 class="subheading" id="templates-heading">
        {texts.templatesHeading}
      </h3>
      <p>{texts.templatesIntro}</p>
      <ul class="templates">
        {TEMPLATE_IDS.map((id) => {
          const [title, description] = texts.templates[id] as [string, string];
          const usable = id !== 'deliveryPlan' || fits;
          return (
            <li key={id} class="template">
              <p class="template-title">{title}</p>
              <p>{description}</p>
              {id === 'deliveryPlan' && (
                <label class="months">
                  {texts.months}
                  <input
                    class="input months-input"
                    type="number"
                    min={1}
                    max={MOST_MONTHS}
                    value={state.months}
                    aria-invalid={!fits}
                    onInput={({ currentTarget }) =>
                      actions.dispatch({ type: 'monthsTyped', months: currentTarget.value })
                    }
                  />
                </label>
              )}
              {usable ? (
                <CommandButton
                  label={`${texts.makeTemplate}: ${title}`}
                  onClick={() => void commands.makeTemplate(id, { texts: texts.templateSheets, months })}
                >
                  {texts.makeTemplate}
                </CommandButton>
              ) : (
                <p class="error" role="alert">
                  {texts.monthsHint}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
