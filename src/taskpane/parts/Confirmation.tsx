import { usePane } from '../pane/context';
import { CommandButton } from './CommandButton';

/** Asks before anything is replaced or taken away; a form asks in its own place (`inForm`). */
export function Confirmation({ inForm = false }: { readonly inForm?: boolean }) {
  const { state, texts, dispatch } = usePane();
  const { confirmation } = state;
  return (
    <div role="status">
      {confirmation && (confirmation.inForm ?? false) === inForm && (
        <div class="question">
          <p>{confirmation.say(texts)}</p>
          <div class="actions">
            <CommandButton onClick={confirmation.run}>{confirmation.yes(texts)}</CommandButton>
            <CommandButton onClick={() => dispatch({ type: 'dismissed' })}>{texts.frame.keep}</CommandButton>
          </div>
        </div>
      )}
    </div>
  );
}
