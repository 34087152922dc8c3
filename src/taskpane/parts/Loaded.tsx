import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FrameTexts } from '../texts';
import { Message } from './messages';

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
