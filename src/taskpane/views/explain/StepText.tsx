import type { Step, Table } from '../../../analysis/explain';
import { useExplain } from './state';

/** Text of so many characters fits even the narrowest column. */
const SHORT = 2;

/** A sentence, and its table where there is one. */
export function StepText({ step }: { readonly step: Step }) {
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
