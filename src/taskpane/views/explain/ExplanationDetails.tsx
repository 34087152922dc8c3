import type { ComponentChildren } from 'preact';
import type { ArgumentLine, Explanation, FailureNote } from '../../../analysis/explain';
import { Message } from '../../parts/messages';
import { StepText } from './StepText';
import { useExplain } from './state';

/** How a call came to its result. */
export function ExplanationDetails({ explanation }: { readonly explanation: Explanation }) {
  const { texts } = useExplain();
  const { name, title, sentence, about, steps, result, failure, rules, rounding, notes, sources } = explanation;
  return (
    <>
      <h3 class="subheading">MYNA.{name}</h3>
      <p>{title}</p>
      <p>{sentence}</p>
      {failure && <FailureDetails failure={failure} />}
      {!result && !failure && <Message tone="warning">{texts.incomplete}</Message>}
      <Part title={texts.arguments}>
        <ArgumentTable lines={explanation.arguments} />
      </Part>
      {steps.length > 0 && (
        <Part title={texts.steps}>
          {about && <p>{about}</p>}
          <ol class="explain-steps">
            {steps.map((step, index) => (
              <li key={index}>
                <StepText step={step} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      {result && (
        <Part title={texts.result}>
          <StepText step={result} />
        </Part>
      )}
      <TextList title={texts.rules} items={rules} />
      <Part title={texts.rounding}>
        <p>{rounding}</p>
      </Part>
      {notes !== '' && (
        <Part title={texts.notes}>
          <p class="explain-prose">{notes}</p>
        </Part>
      )}
      <TextList title={texts.sources} items={sources} />
    </>
  );
}

/** Why a function fails: Excel shows the reason of two kinds of errors only. */
function FailureDetails({ failure }: { readonly failure: FailureNote }) {
  const { texts } = useExplain();
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

/** Every argument: what stands in the formula, and what was read. */
function ArgumentTable({ lines }: { readonly lines: readonly ArgumentLine[] }) {
  const { texts } = useExplain();
  if (lines.length === 0) return null;
  return (
    <div class="scroll" role="group" aria-label={texts.arguments} tabIndex={0}>
      <table class="cells explain-arguments">
        <thead>
          <tr>
            <th scope="col">{texts.argument}</th>
            <th scope="col">{texts.written}</th>
            <th scope="col">{texts.read}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, label, written, read, known }) => (
            <tr key={name}>
              <th scope="row">
                {label} <span class="optional">({name})</span>
              </th>
              <td>{written === '' ? '—' : <code>{written}</code>}</td>
              <td class={known ? undefined : 'explain-unknown'}>{read}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h4 class="explain-part">{title}</h4>
      {children}
    </>
  );
}

function TextList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Part title={title}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Part>
  );
}
