import type { ComponentChildren } from 'preact';
import type { Explanation } from '../../../analysis/explain';
import { Message } from '../../parts/Message';
import { usePane } from '../../paneContext';
import { ArgumentTable } from './ArgumentTable';
import { FailureDetails } from './FailureDetails';
import { StepText } from './StepText';

/** How a call came to its result. */
export function ExplanationDetails({ explanation }: { readonly explanation: Explanation }) {
  const texts = usePane().texts.explain;
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
