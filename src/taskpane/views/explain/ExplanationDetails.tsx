import type { ComponentChildren } from 'preact';
import type { ArgumentLine, Explanation, FailureNote, Step, Table } from '../../../analysis/explain';
import { Message } from '../../parts/messages';
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

/** Text of so many characters fits even the narrowest column. */
const SHORT = 2;

/** A sentence, and its table where there is one. */
function StepText({ step }: { readonly step: Step }) {
  return (
    <>
      <p class="explain-prose">{step.text}</p>
      {step.table && <StepTable table={step.table} />}
    </>
  );
}

function StepTable({ table }: { readonly table: Table }) {
  const { texts, actions, pane } = useExplain();
  const { caption, columns, rows, total, marked } = table;
  const count = (value: number): string => value.toLocaleString(pane.state.language);
  return (
    <>
      <div class="scroll scroll-tall" role="group" aria-label={caption} tabIndex={0}>
        <table class="cells">
          <caption class="caption">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title }, index) => (
                <th key={index} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr
                key={row}
                class={row === marked ? 'explain-marked' : undefined}
                aria-current={row === marked ? 'true' : undefined}
              >
                {cells.map((cell, column) => (
                  <td key={column} class={lookOf(cell, columns[column]?.numeric)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > rows.length && (
        <>
          <p class="count">{texts.cut(count(rows.length), count(total))}</p>
          <button type="button" class="button" onClick={() => actions.dispatch({ type: 'allRowsWanted' })}>
            {texts.showAll(count(total))}
          </button>
        </>
      )}
    </>
  );
}

function lookOf(cell: string, numeric: boolean | undefined): string | undefined {
  if (numeric) return 'number';
  return cell.length > SHORT ? 'words' : undefined;
}
