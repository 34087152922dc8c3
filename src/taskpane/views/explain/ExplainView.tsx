import { useEffect, useMemo } from 'preact/hooks';
import { FUNCTIONS } from '../../../functions';
import { explain, ROW_LIMIT } from '../../../analysis/explain';
import { putFirstExample } from '../../pane/help';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import { readSubject } from './readSubject';
import { useExplain } from './state';
import { ExplanationDetails } from './ExplanationDetails';
import type { Subject } from './state';
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

/** The selected cell with its formula, and one of the calls in it explained. */
function CellExplained({ subject }: { readonly subject: Subject }) {
  const { state, texts, actions, pane } = useExplain();
  const { chosen, full } = state;
  const { language } = pane.state;
  const { focus, calls } = subject;
  const call = calls[chosen] ?? calls[0]!;
  const alone = focus.formula === `=${call.text}`;
  const explanation = useMemo(() => {
    const { written, origins, values, told } = call;
    if (!told) return null;
    // What is around the call may have made something else of its result.
    const place = alone && focus.place ? { cell: focus.place } : {};
    const rowLimit = full ? Infinity : ROW_LIMIT;
    return explain(told, values, language, { written, origins, rowLimit, ...place });
  }, [call, alone, focus, full, language]);
  // Another formula is read from its beginning.
  useEffect(pane.scrollToTop, [focus.anchor, focus.formula]);
  return (
    <>
      <div role="status">
        <h3 class="subheading">{texts.cell(focus.address)}</h3>
      </div>
      {focus.anchor !== focus.address && <p>{texts.spilled(focus.anchor)}</p>}
      <dl class="explain-cell">
        <dt>{texts.value}</dt>
        <dd>{focus.text === '' ? texts.empty : focus.text}</dd>
        <dt>{texts.formula}</dt>
        <dd>
          <code>{focus.formula}</code>
        </dd>
      </dl>
      {calls.length > 1 && (
        <div role="group" aria-labelledby="explain-calls">
          <p id="explain-calls">{texts.severalCalls}</p>
          <div class="explain-calls">
            {calls.map(({ text }, index) => (
              <button
                key={index}
                type="button"
                class="toggle explain-call"
                aria-pressed={call === calls[index]}
                onClick={() => actions.dispatch({ type: 'callChosen', index })}
              >
                <code>{text}</code>
              </button>
            ))}
          </div>
        </div>
      )}
      {!alone && <p>{texts.partOfFormula(`MYNA.${call.name}`)}</p>}
      {explanation ? (
        <ExplanationDetails explanation={explanation} />
      ) : (
        <Message tone="error">{texts.unknown(`MYNA.${call.name}`)}</Message>
      )}
    </>
  );
}
