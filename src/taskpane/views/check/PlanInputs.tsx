import { CommandButton } from '../../parts/buttons';
import type { CheckCommands } from './commands';
import type { PlanInput } from './state';
import { useCheck } from './state';

/** What the rule of the target needs besides the plan. */
export function PlanInputs({ commands }: { readonly commands: CheckCommands }) {
  const { state, texts, actions, pane } = useCheck();
  const { useSelection } = pane.texts.frame;
  const field = (input: PlanInput) => (
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
          aria-describedby="plan-inputs-hint"
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
    <details class="fold">
      <summary>{texts.inputs}</summary>
      <p class="hint" id="plan-inputs-hint">
        {texts.inputsHint}
      </p>
      {field('population')}
      {field('delivered')}
    </details>
  );
}
