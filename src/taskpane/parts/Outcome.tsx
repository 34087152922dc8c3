import { usePane } from '../pane/context';
import { Message } from './Message';

/** What came of the last thing that was asked for; read out without moving the focus. */
export function Outcome() {
  const { state, texts, dispatch } = usePane();
  const { notice } = state;
  return (
    <div role="status" class="outcome">
      {notice && (
        <Message tone={notice.tone}>
          <button
            type="button"
            class="button button-text outcome-close"
            onClick={() => dispatch({ type: 'dismissed' })}
          >
            {texts.frame.close}
          </button>
          <p>{notice.say(texts)}</p>
          {notice.detail && (
            <p class="detail">
              <code>{notice.detail}</code>
            </p>
          )}
        </Message>
      )}
    </div>
  );
}
