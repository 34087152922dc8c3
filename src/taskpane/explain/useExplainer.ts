import { useEffect, useState } from 'preact/hooks';
import type { Explainer } from './commands';

export type ExplainerLoading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'loaded'; readonly explainer: Explainer };

/** Loads what explains, once the view shows. */
export function useExplainer(): ExplainerLoading {
  const [loading, setLoading] = useState<ExplainerLoading>({ state: 'loading' });
  const load = (): void => {
    setLoading({ state: 'loading' });
    import(/* webpackChunkName: "explain" */ './explainer').then(
      (explainer) => setLoading({ state: 'loaded', explainer }),
      () => setLoading({ state: 'failed', retry: load }),
    );
  };
  useEffect(load, []);
  return loading;
}
