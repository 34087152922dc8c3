import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../pane/context';
import { placeAddress, quotedSheet } from '../../sheet';
import type { Unread } from '../../sheet';
import type { FrameTexts } from '../texts';
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

/** As many places are named as a person would look at one by one. */
const NAMED = 5;

/** Which cells could not be read, and why; whoever shows a result says it above. */
export function unreadLines(unread: readonly Unread[], texts: FrameTexts): string[] {
  const named = unread.slice(0, NAMED).map(({ sheet, rect, why }) => {
    return texts.unreadPart(rect ? placeAddress({ sheet, ...rect }) : quotedSheet(sheet), texts.whyUnread[why]);
  });
  return unread.length > NAMED ? [...named, texts.andMore(unread.length - NAMED)] : named;
}

export function NotRead({ unread }: { readonly unread: readonly Unread[] }) {
  const { texts } = usePane();
  if (unread.length === 0) return null;
  return (
    <Message tone="error">
      <p>
        <strong>{texts.frame.unread(unread.length)}</strong>
      </p>
      {unreadLines(unread, texts.frame).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{texts.frame.unreadNext}</p>
    </Message>
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

interface LoadedProps<T> {
  readonly texts: FrameTexts;
  /** Asked once, and again whenever somebody tries again. */
  readonly load: () => Promise<T>;
  readonly children: (loaded: T) => JSX.Element;
}

/** What comes over the network once it is shown: waits for it, and says where it does not come. */
export function Loaded<T>({ texts, load, children }: LoadedProps<T>) {
  const [loading, setLoading] = useState<'loading' | 'failed' | { readonly loaded: T }>('loading');
  const start = (): void => {
    setLoading('loading');
    load().then(
      (loaded) => setLoading({ loaded }),
      () => setLoading('failed'),
    );
  };
  useEffect(start, []);
  if (loading === 'loading') return <p role="status">{texts.loading}</p>;
  if (loading !== 'failed') return children(loading.loaded);
  return (
    <Message tone="error">
      <p>{texts.notLoaded}</p>
      <button type="button" class="button" onClick={start}>
        {texts.retry}
      </button>
    </Message>
  );
}
