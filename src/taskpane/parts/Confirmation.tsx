import { usePane } from '../paneContext';
import { CommandButton } from './CommandButton';

/** Asks before anything is replaced or taken away. */
export function Confirmation() {
  const { state, texts, dispatch } = usePane();
  const { confirmation } = state;
  return (
    <div role="status">
      {confirmation && (
        <div class="question">
          <p>{confirmation.say(texts)}</p>
          <div class="actions">
            <CommandButton onClick={confirmation.run}>{confirmation.yes(texts)}</CommandButton>
            <CommandButton onClick={() => dispatch({ type: 'dismissed' })}>{texts.keep}</CommandButton>
          </div>
        </div>
      )}
    </div>
  );
}
