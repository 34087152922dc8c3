import { mynaCalls } from '../../../analysis/formula';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { CommandButton } from '../../parts/buttons';
import { Loaded } from '../../parts/messages';
import type { CopyChoices } from './state';
import { useShare } from './commands';
import { loadOnRequest } from './load';

export function CopySection() {
  const { state, texts, actions, commands, pane } = useShare();
  const { sheets, formulas, keep } = state.choices;
  useEffect(() => void commands.askForComments(), [commands]);
  const choose = (choice: Partial<CopyChoices>): void => actions.dispatch({ type: 'choice', choice });
  const holdsOurs = (formula: string): boolean => mynaCalls(formula).length > 0;
  return (
    <section aria-labelledby="copy-heading">
      <h3 class="subheading" id="copy-heading">
        {texts.copyHeading}
      </h3>
      <p>{texts.copyIntro}</p>
      <Choice
        name="sheets"
        title={texts.sheets}
        options={[
          ['active', texts.sheetChoices.active],
          ['all', texts.sheetChoices.all],
        ]}
        chosen={sheets}
        onChoose={(chosen) => choose({ sheets: chosen })}
      />
      <Choice
        name="formulas"
        title={texts.formulas}
        options={[
          ['ours', texts.formulaChoices.ours],
          ['all', texts.formulaChoices.all],
        ]}
        chosen={formulas}
        onChoose={(chosen) => choose({ formulas: chosen })}
      >
        {formulas === 'ours' && <p class="hint">{texts.formulasHint}</p>}
      </Choice>
      <Choice
        name="keep"
        title={texts.keep}
        options={[
          ['none', texts.keepChoices.none],
          ['list', texts.keepChoices.list],
          ...(state.comments ? [['comments', texts.keepChoices.comments] as const] : []),
        ]}
        chosen={keep}
        onChoose={(chosen) => choose({ keep: chosen })}
      />
      <CommandButton primary onClick={() => void commands.copy(state.choices, holdsOurs, texts)}>
        {texts.copyCommand}
      </CommandButton>
      {state.notes.length > 0 && (
        <Loaded texts={pane.texts.frame} load={loadOnRequest}>
          {({ CopyNotes }) => <CopyNotes notes={state.notes} />}
        </Loaded>
      )}
    </section>
  );
}

interface ChoiceProps<K extends string> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [K, string])[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
  readonly children?: ComponentChildren;
}

/** One of a few, all of them in view. */
function Choice<K extends string>({ name, title, options, chosen, onChoose, children }: ChoiceProps<K>) {
  return (
    <fieldset class="choices">
      <legend class="label">{title}</legend>
      {options.map(([key, text]) => (
        <label key={key} class="pane-choice">
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          <span>{text}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
