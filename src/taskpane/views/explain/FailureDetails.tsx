import type { FailureNote } from '../../../analysis/explain';
import { Message } from '../../parts/Message';
import { usePane } from '../../paneContext';

/** Why a function fails: Excel shows the reason of two kinds of errors only. */
export function FailureDetails({ failure }: { readonly failure: FailureNote }) {
  const texts = usePane().texts.explain;
  const { code, reason, argument, cell, expects } = failure;
  const facts = [
    [texts.failedArgument, argument],
    [texts.failedCell, cell],
    [texts.expected, expects],
  ] as const;
  return (
    <Message tone="error">
      <p>
        <strong>{texts.fails(code)}</strong>
      </p>
      <p>{reason}</p>
      <dl class="explain-facts">
        {facts.map(
          ([title, fact]) =>
            fact && (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </Message>
  );
}
