import { usePane } from '../paneContext';
import { CommandButton } from '../parts/CommandButton';
import { Message } from '../parts/Message';
import type { CheckCommands } from './commands';
import { PlanFindings } from './PlanFindings';
import { PlanInputs } from './PlanInputs';
import { CHECK_TEXTS } from './texts';
import { Working } from './Working';

export function PlanCheck({ commands }: { readonly commands: CheckCommands }) {
  const { state } = usePane();
  const { language, check } = state;
  const texts = CHECK_TEXTS[language];
  return (
    <section aria-labelledby="plan-check">
      <h2 class="heading" id="plan-check">
        {texts.planHeading}
      </h2>
      <p>{texts.planIntro}</p>
      <PlanInputs commands={commands} />
      {check.running === null && (
        <div class="stack">
          <CommandButton primary onClick={() => void commands.checkSelected(check.inputs)}>
            {texts.checkSelected}
          </CommandButton>
          <div class="actions">
            <CommandButton onClick={() => void commands.checkBook(check.inputs)}>{texts.checkBook}</CommandButton>
            <CommandButton onClick={() => void commands.clearMarks()}>{texts.clearMarks}</CommandButton>
          </div>
        </div>
      )}
      <Working job="plans" />
      <div role="status">
        {check.plans?.length === 0 && (
          <Message tone="warning">
            <p>
              <strong>{texts.noPlan}</strong>
            </p>
            <p>{texts.planNeeds}</p>
            <CommandButton onClick={() => void commands.putExample(language)}>{texts.putExample}</CommandButton>
          </Message>
        )}
      </div>
      {check.plans && check.plans.length > 0 && <PlanFindings reports={check.plans} commands={commands} />}
    </section>
  );
}
