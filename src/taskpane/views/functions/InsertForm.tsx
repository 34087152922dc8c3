import type { Declaration } from '../../../functions';
import { usePane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';
import { ArgumentField } from './ArgumentField';
import { missingArguments, previewOf } from './formula';

const NOTHING_TYPED: readonly string[] = [];

export function InsertForm({ declaration }: { readonly declaration: Declaration }) {
  const { state, texts, commands } = usePane();
  const { language, selection, tried } = state;
  const { name, args } = declaration;
  const inputs = state.inputs[name] ?? NOTHING_TYPED;
  const missing = tried ? missingArguments(declaration, inputs) : [];
  const labels = args.map((argument) => argument.label[language]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.busy) void commands.insert(declaration, inputs);
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
      <Overwrite />
    </form>
  );
}

/** Asks in place before what a cell holds is replaced. */
function Overwrite() {
  const { state, texts, commands, dispatch } = usePane();
  const { question } = state;
  return (
    <div role="status">
      {question && (
        <div class="question">
          <p>{texts.occupied(question.address, question.content)}</p>
          <div class="actions">
            <CommandButton onClick={() => void commands.replace(question)}>{texts.replace}</CommandButton>
            <CommandButton onClick={() => dispatch({ type: 'dismissed' })}>{texts.keep}</CommandButton>
          </div>
        </div>
      )}
    </div>
  );
}
