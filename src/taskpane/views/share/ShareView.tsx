import { CommandButton } from '../../parts/CommandButton';
import { AboutSection } from './AboutSection';
import { CopySection } from './CopySection';
import { DiagnosisSection } from './DiagnosisSection';
import { TemplateSection } from './TemplateSection';
import './share.css';
import { useShare } from './useShare';

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
