import type { Declaration, Example, Language } from '../../../functions';
import { putExample } from '../../pane/help';
import { columnLetters } from '../../../sheet';
import { CommandButton } from '../../parts/buttons';
import { useFunctions } from './commands';

type Cell = string | number | boolean | null;

export function Examples({ declaration }: { readonly declaration: Declaration }) {
  const { texts, language, pane } = useFunctions();
  return (
    <section>
      <h3 class="subheading">{texts.examples}</h3>
      {declaration.help.examples.map((example, index) => (
        <section key={example.formula} aria-labelledby={`example-${index}`} class="example">
          <h4 class="example-title" id={`example-${index}`}>
            {texts.example(index + 1)}: {example.text[language]}
          </h4>
          <ExampleBody example={example} />
          <CommandButton
            label={`${texts.putExample}: ${texts.example(index + 1)}`}
            onClick={() => void putExample(pane, declaration, example)}
          >
            {texts.putExample}
          </CommandButton>
        </section>
      ))}
    </section>
  );
}

function ExampleBody({ example }: { readonly example: Example }) {
  const { texts } = useFunctions();
  const rows = resultRows(example.result);
  return (
    <>
      {example.sheet && <CellTable caption={texts.exampleCells} rows={example.sheet} headed />}
      <p class="formula">
        <code>{example.formula}</code>
      </p>
      <CellTable caption={texts.exampleResult} rows={rows} />
    </>
  );
}

interface CellTableProps {
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
  /** With the letters and numbers of a sheet. */
  readonly headed?: boolean;
}

/** So many columns never need to be scrolled, and so no stop of the Tab key. */
const FITTING = 2;

function CellTable({ caption, rows, headed = false }: CellTableProps) {
  const { language } = useFunctions();
  const width = Math.max(...rows.map((row) => row.length));
  return (
    <div class="scroll" role="group" aria-label={caption} tabIndex={width > FITTING ? 0 : undefined}>
      <table class="cells">
        <caption class="caption">{caption}</caption>
        {headed && (
          <thead>
            <tr>
              <td />
              {Array.from({ length: width }, (_, column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {headed && <th scope="row">{index + 1}</th>}
              {Array.from({ length: width }, (_, column) => {
                const cell = row[column] ?? null;
                return (
                  <td key={column} class={typeof cell === 'number' ? 'number' : undefined}>
                    {showValue(cell, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ExampleResult = Example['result'];
type ExampleValue = string | number | boolean;

/** Ten significant digits, as many as a narrow pane can show. */
export function showValue(value: ExampleValue | null, language: Language): string {
  if (typeof value === 'number')
    return value.toLocaleString(language, { maximumSignificantDigits: 10, useGrouping: false });
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value ?? '';
}

function resultRows(result: ExampleResult): readonly (readonly ExampleValue[])[] {
  return Array.isArray(result) ? (result as readonly (readonly ExampleValue[])[]) : [[result as ExampleValue]];
}
