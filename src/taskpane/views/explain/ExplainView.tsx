import { useEffect } from 'preact/hooks';
import { Message } from '../../parts/Message';
import { usePane } from '../../paneContext';
import { readSubject } from './commands';
import { CellExplained } from './CellExplained';
import { EmptyState } from './EmptyState';
import './explain.css';

export function ExplainView() {
  const { texts: common } = usePane();
  const texts = common.explain;
  return (
    <>
      <h2 class="heading">{texts.heading}</h2>
      <p class="hint">{texts.intro}</p>
      <Following />
    </>
  );
}

/** Reads whatever cell is selected, as long as the view is open. */
function Following() {
  const { state, texts: common, desk, dispatch } = usePane();
  const texts = common.explain;
  const { subject, fault, asked } = state.explain;
  const { selection } = state;
  useEffect(() => {
    let current = true;
    void readSubject(desk.explain).then((event) => current && dispatch({ type: 'explain', event }));
    return () => {
      current = false;
    };
  }, [desk, selection, asked]);
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
      <CellExplained subject={subject} />
      {again}
    </>
  );
}
