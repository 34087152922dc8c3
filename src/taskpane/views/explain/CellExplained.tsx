import { FUNCTIONS } from '../../../functions';
import { useEffect, useMemo } from 'preact/hooks';
import { explain, ROW_LIMIT } from '../../../analysis/explain';
import { Message } from '../../parts/messages';
import { ExplanationDetails } from './ExplanationDetails';
import type { Subject } from './state';
import { useExplain } from './state';

/** The selected cell with its formula, and one of the calls in it explained. */
export function CellExplained({ subject }: { readonly subject: Subject }) {
  const { state, texts, actions, pane } = useExplain();
  const { chosen, full } = state;
  const { language } = pane.state;
  const { focus, calls } = subject;
  const call = calls[chosen] ?? calls[0]!;
  const declaration = FUNCTIONS.find(({ name }) => name === call.name);
  const alone = focus.formula === `=${call.text}`;
  const explanation = useMemo(() => {
    if (!declaration) return null;
    const { written, origins, values } = call;
    // What is around the call may have made something else of its result.
    const place = alone && focus.place ? { cell: focus.place } : {};
    const rowLimit = full ? Infinity : ROW_LIMIT;
    return explain(declaration, values, language, { written, origins, rowLimit, ...place });
  }, [declaration, call, alone, focus, full, language]);
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
