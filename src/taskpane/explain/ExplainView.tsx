import { useEffect } from 'preact/hooks';
import { Loaded } from '../parts/Loaded';
import { Message } from '../parts/Message';
import { usePane } from '../paneContext';
import { readSubject } from './commands';
import type { Explainer } from './commands';
import { EmptyState } from './EmptyState';
import './explain.css';
import { EXPLAIN_TEXTS } from './texts';

export function ExplainView() {
  const { state, texts: common } = usePane();
  const texts = EXPLAIN_TEXTS[state.language];
  return (
    <>
      <h2 class="heading">{texts.heading}</h2>
      <p class="hint">{texts.intro}</p>
      <Loaded texts={common} load={() => import(/* webpackChunkName: "pane-views" */ './explainer')}>
        {(explainer) => <Following explainer={explainer} />}
      </Loaded>
    </>
  );
}

/** Reads whatever cell is selected, as long as the view is open. */
function Following({ explainer }: { readonly explainer: Explainer }) {
  const { state, texts: common, desk, dispatch } = usePane();
  const texts = EXPLAIN_TEXTS[state.language];
  const { subject, fault, asked } = state.explain;
  const { selection } = state;
  useEffect(() => {
    let current = true;
    void readSubject(desk.explain, explainer).then((event) => current && dispatch({ type: 'explain', event }));
    return () => {
      current = false;
    };
  }, [desk, explainer, selection, asked]);
  const again = (
    <button type="button" class="button" onClick={() => dispatch({ type: 'explain', event: { type: 'askedAgain' } })}>
      {texts.again}
    </button>
  );
  if (fault) {
    return (
      <>
        <div role="status">
          <Message tone="error">
            <p>{common.fault(fault.fault)}</p>
            {fault.fault === 'unexpected' && (
              <p class="detail">
                <code>{fault.detail}</code>
              </p>
            )}
          </Message>
        </div>
        {again}
      </>
    );
  }
  if (!subject) return <p role="status">{texts.reading}</p>;
  if (subject.calls.length === 0) return <EmptyState address={subject.focus.address} />;
  return (
    <>
      <explainer.CellExplained subject={subject} />
      {again}
    </>
  );
}
