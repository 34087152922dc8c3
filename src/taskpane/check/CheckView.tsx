import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../paneContext';
import { Message } from '../parts/Message';
import './check.css';

type Loading = 'loading' | 'failed' | { readonly Panel: ComponentType };

/** The view itself comes when it is first opened: the pane starts without it. */
export function CheckView() {
  const { texts } = usePane();
  const [loading, setLoading] = useState<Loading>('loading');
  const load = (): void => {
    setLoading('loading');
    import(/* webpackChunkName: "checkPanel" */ './CheckPanel').then(
      ({ CheckPanel }) => setLoading({ Panel: CheckPanel }),
      () => setLoading('failed'),
    );
  };
  useEffect(load, []);
  if (loading === 'loading') return <p role="status">{texts.loading}</p>;
  if (loading !== 'failed') return <loading.Panel />;
  return (
    <Message tone="error">
      <p>{texts.notLoaded}</p>
      <button type="button" class="button" onClick={load}>
        {texts.retry}
      </button>
    </Message>
  );
}
