import { usePane } from '../../paneContext';
import { AboutSection } from './AboutSection';
import { CopySection } from './CopySection';
import { DiagnosisSection } from './DiagnosisSection';
import { RecalculateSection } from './RecalculateSection';
import { TemplateSection } from './TemplateSection';
import './share.css';

export function ShareView() {
  const { texts } = usePane();
  return (
    <>
      <h2 class="heading">{texts.viewNames.share}</h2>
      <CopySection />
      <TemplateSection />
      <RecalculateSection />
      <DiagnosisSection />
      <AboutSection />
    </>
  );
}
