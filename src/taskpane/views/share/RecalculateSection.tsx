import { CommandButton } from '../../parts/CommandButton';
import { useShare } from './useShare';

export function RecalculateSection() {
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
