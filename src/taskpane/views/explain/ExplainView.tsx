import { useEffect } from 'preact/hooks';
import { FUNCTIONS } from '../../../functions';
import { putFirstExample } from '../../pane/examples';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import { readSubject } from './readSubject';
import { CellExplained } from './CellExplained';
import { useExplain } from './state';
import './explain.css';

export function ExplainView() {
  const { texts } = useExplain();
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
  const { state, texts, actions, pane } = useExplain();
  const { subject, fault, asked } = state;
  const { desk } = pane;
  const { selection } = pane.state;
  useEffect(() => {
    let current = true;
    void readSubject(desk.explain).then((event) => current && actions.dispatch(event));
    return () => {
      current = false;
    };
  }, [desk, selection, asked]);
  const again = (
    <button type="button" class="button" onClick={() => actions.dispatch({ type: 'askedAgain' })}>
      {texts.again}
    </button>
  );
  if (fault) {
    return (
      <>
        <div role="status">
          <Message tone="error">
            <p>{pane.texts.frame.fault(fault.fault)}</p>
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

const EXAMPLE = 'PERCARDCOST';

/** Nothing to explain here, but something to try. */
function EmptyState({ address }: { readonly address: string }) {
  const { texts, pane } = useExplain();
  const declaration = FUNCTIONS.find(({ name }) => name === EXAMPLE);
  return (
    <>
      <p role="status">{address === '' ? texts.noCell : texts.nothing(address)}</p>
      {declaration && (
        <>
          <p>{texts.exampleOf(`MYNA.${EXAMPLE}`)}</p>
          <CommandButton primary onClick={() => void putFirstExample(pane, declaration)}>
            {texts.putExample}
          </CommandButton>
        </>
      )}
    </>
  );
}
