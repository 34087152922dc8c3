import type { Argument, Declaration } from '../../../functions';
import { CommandButton } from '../../parts/buttons';
import { Confirmation } from '../../parts/messages';
import { missingArguments, previewOf } from './formula';
import { useFunctions } from './commands';

const NOTHING_TYPED: readonly string[] = [];

export function InsertForm({ declaration }: { readonly declaration: Declaration }) {
  const { state, texts, commands, language, pane } = useFunctions();
  const { selection, busy } = pane.state;
  const { name, args } = declaration;
  const inputs = state.inputs[name] ?? NOTHING_TYPED;
  const missing = state.tried ? missingArguments(declaration, inputs) : [];
  const labels = args.map((argument) => argument.label[language]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void commands.insert(declaration, inputs);
      }}
    >
      <h3 class="subheading">{texts.arguments}</h3>
      {args.length > 0 && <p class="hint">{texts.argumentRules}</p>}
      {args.map((argument, index) => (
        <ArgumentField
          key={argument.name}
          functionName={name}
          argument={argument}
          index={index}
          input={inputs[index] ?? ''}
          missing={missing.includes(index)}
        />
      ))}
      <h3 class="subheading">{texts.preview}</h3>
      <p class="formula">
        <code>{previewOf(declaration, inputs, labels, selection?.sheet ?? null)}</code>
      </p>
      <p class="hint">{selection ? texts.target(selection.activeCell) : texts.noTarget}</p>
      {missing.length > 0 && (
        <p class="error" role="alert">
          {missing.map((index) => texts.missing(labels[index] ?? '')).join(' ')}
        </p>
      )}
      <CommandButton primary>{texts.insert}</CommandButton>
      <Confirmation inForm />
    </form>
  );
}

interface ArgumentFieldProps {
  readonly functionName: string;
  readonly argument: Argument;
  readonly index: number;
  readonly input: string;
  readonly missing: boolean;
}

function ArgumentField({ functionName, argument, index, input, missing }: ArgumentFieldProps) {
  const { texts, commands, language, pane } = useFunctions();
  const { useSelection } = pane.texts.frame;
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
          onInput={(event) => commands.type(functionName, index, event.currentTarget.value)}
        />
        <CommandButton
          label={`${useSelection}: ${caption}`}
          onClick={() => void commands.useSelection(functionName, index)}
        >
          {useSelection}
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
