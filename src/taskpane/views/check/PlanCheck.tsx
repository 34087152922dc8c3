import { CommandButton } from '../../parts/buttons';
import { Message, NotRead } from '../../parts/messages';
import type { CheckCommands } from './commands';
import { PlanFindings, Since } from './PlanFindings';
import { Working } from './Working';
import { useCheck } from './state';
import type { PlanInput } from './state';

export function PlanCheck({ commands }: { readonly commands: CheckCommands }) {
  const { state, texts } = useCheck();
  return (
    <section aria-labelledby="plan-check">
      <h2 class="heading" id="plan-check">
        {texts.planHeading}
      </h2>
      <p>{texts.planIntro}</p>
      <PlanInputs commands={commands} />
      {state.running === null && (
        <div class="stack">
          <CommandButton primary onClick={() => void commands.checkSelected(state.inputs)}>
            {texts.checkSelected}
          </CommandButton>
          <div class="actions">
            <CommandButton onClick={() => void commands.checkBook(state.inputs)}>{texts.checkBook}</CommandButton>
            <CommandButton onClick={() => void commands.clearMarks()}>{texts.clearMarks}</CommandButton>
          </div>
        </div>
      )}
      <AtOnce />
      <Working job="plans" />
      <Since commands={commands} />
      <div role="status">
        <NotRead unread={state.unread} />
        {state.plans?.length === 0 && (
          <Message tone="warning">
            <p>
              <strong>{state.unread.length === 0 ? texts.noPlan : texts.noPlanRead}</strong>
            </p>
            <p>{texts.planNeeds}</p>
            <CommandButton onClick={() => void commands.putExample(texts)}>{texts.putExample}</CommandButton>
          </Message>
        )}
      </div>
      {state.plans && state.plans.length > 0 && <PlanFindings plans={state.plans} commands={commands} />}
    </section>
  );
}

function AtOnce() {
  const { state, texts, actions } = useCheck();
  return (
    <>
      <label class="pane-choice">
        <input
          type="checkbox"
          checked={state.atOnce}
          onChange={(event) => actions.dispatch({ type: 'atOnceChosen', atOnce: event.currentTarget.checked })}
        />
        {texts.atOnce}
      </label>
      {state.watching === false && <p class="hint">{texts.notWatching}</p>}
    </>
  );
}

/** What the rule of the target, and mending, need besides the plan. */
function PlanInputs({ commands }: { readonly commands: CheckCommands }) {
  const { state, texts, actions, pane } = useCheck();
  const { useSelection } = pane.texts.frame;
  const field = (input: PlanInput, hint: string) => (
    <div class="field">
      <label class="label" for={`plan-${input}`}>
        {texts[input]}
      </label>
      <div class="entry">
        <input
          id={`plan-${input}`}
          class="input"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hint}
          value={state.inputs[input]}
          onInput={(event) => actions.dispatch({ type: 'inputTyped', input, text: event.currentTarget.value })}
        />
        <CommandButton label={`${useSelection}: ${texts[input]}`} onClick={() => void commands.useSelection(input)}>
          {useSelection}
        </CommandButton>
      </div>
    </div>
  );
  return (
    <>
      <details class="fold">
        <summary>{texts.inputs}</summary>
        <p class="hint" id="plan-inputs-hint">
          {texts.inputsHint}
        </p>
        {field('population', 'plan-inputs-hint')}
        {field('delivered', 'plan-inputs-hint')}
      </details>
      <details class="fold">
        <summary>{texts.costInputs}</summary>
        <p class="hint" id="plan-costs-hint">
          {texts.costsHint}
        </p>
        {field('costs', 'plan-costs-hint')}
      </details>
    </>
  );
}
