import { CommandButton } from '../../parts/buttons';
import { TEMPLATES } from './templates';
import { useShare } from './commands';

const MOST_MONTHS = 60;

export function TemplateSection() {
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
        {TEMPLATES.map(({ id, build }) => {
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
                  onClick={() => void commands.makeTemplate(build({ texts: texts.templateSheets, months }))}
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
