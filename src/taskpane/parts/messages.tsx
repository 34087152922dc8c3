import type { ComponentChildren } from 'preact';
import { usePane } from '../pane/context';
import { CommandButton } from './buttons';

type Tone = 'success' | 'warning' | 'error';

/** A mark beside the colour, so that neither is needed to tell them apart. */
const MARKS: Readonly<Record<Tone, string>> = { success: '✓', warning: '!', error: '×' };

export function Message({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <div class={`message message-${tone}`}>
      <span class="message-mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      <div>{children}</div>
    </div>
  );
}

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
