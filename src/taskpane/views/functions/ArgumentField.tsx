import type { Argument } from '../../../functions';
import { usePane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';

interface ArgumentFieldProps {
  readonly functionName: string;
  readonly argument: Argument;
  readonly index: number;
  readonly input: string;
  readonly missing: boolean;
}

export function ArgumentField({ functionName, argument, index, input, missing }: ArgumentFieldProps) {
  const { state, texts, commands, dispatch } = usePane();
  const { language } = state;
  const { name, label, help, optional, reader } = argument;
  const id = `argument-${name}`;
  const caption = language === 'ja' ? `${label.ja} (${name})` : name;
  return (
    <div class="field">
      <label class="label" for={id}>
        {caption} <span class={optional ? 'optional' : 'required'}>{optional ? texts.optional : texts.required}</span>
      </label>
      <p class="hint" id={`${id}-hint`}>
        {help[language]}
        {!reader.choices && (
          <>
            <br />
            {texts.expects}: {reader.help[language]}
          </>
        )}
      </p>
      {missing && (
        <p class="error" id={`${id}-error`}>
          {texts.missing(label[language])}
        </p>
      )}
      <div class="entry">
        <input
          id={id}
          class="input"
          type="text"
          autocomplete="off"
          spellcheck={false}
          required={!optional}
          aria-invalid={missing ? 'true' : undefined}
          aria-describedby={missing ? `${id}-error ${id}-hint` : `${id}-hint`}
          list={reader.choices ? `${id}-choices` : undefined}
          value={input}
          onInput={(event) =>
            dispatch({ type: 'argumentTyped', name: functionName, index, input: event.currentTarget.value })
          }
        />
        <CommandButton
          label={`${texts.useSelection}: ${caption}`}
          onClick={() => void commands.useSelection(functionName, index)}
        >
          {texts.useSelection}
        </CommandButton>
      </div>
      {reader.choices && (
        <datalist id={`${id}-choices`}>
          {reader.choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </div>
  );
}
