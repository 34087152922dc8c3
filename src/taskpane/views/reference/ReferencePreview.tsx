import { isoOf } from '../../../domain/calendar';
import { usePane } from '../../paneContext';
import type { Pane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';
import { readReference } from './readReference';
import { sheetOfReference } from './referenceTable';
import type { ReferenceTable } from './referenceTable';

/** A built-in table with its source, and the button that puts it on a sheet. */
export function ReferencePreview({ name }: { readonly name: string }) {
  const pane = usePane();
  const { texts, commands } = pane;
  const own = texts.reference;
  const table = readReference(name);
  if (!table) return null;
  const { source } = table;
  const facts: readonly (readonly [string, string])[] = [
    [own.document, source.title],
    [own.publisher, source.publisher],
    [own.page, source.page],
    [own.documentDate, source.date ?? own.noDate],
    [own.verifiedOn, texts.day(source.verifiedOn)],
    ...(table.note === '' ? [] : [[own.note, table.note] as const]),
  ];
  return (
    <>
      <CommandButton primary onClick={() => void commands.makeTable(sheetOfReference(table, texts))}>
        {texts.makeTable}
      </CommandButton>
      <dl class="facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <Cells table={table} pane={pane} />
    </>
  );
}

function Cells({ table, pane }: { readonly table: ReferenceTable; readonly pane: Pane }) {
  const caption = pane.texts.reference.caption(table.title, table.rows.length);
  return (
    <div class="scroll scroll-tall" role="group" aria-label={caption} tabIndex={0}>
      <table class="cells">
        <caption class="caption">{caption}</caption>
        <thead>
          <tr>
            {table.header.map((title, column) => (
              <th key={title} scope="col">
                {table.units[column] ? `${title}(${table.units[column]})` : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={typeof cell === 'number' ? 'number' : 'words'}>
                  {shown(cell, table.types[column], pane)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(
  cell: string | number,
  type: ReferenceTable['types'][number] | undefined,
  { texts, state }: Pane,
): string {
  if (typeof cell === 'string') return cell;
  if (type === 'month') return texts.reference.month(isoOf(cell));
  return type === 'date' ? texts.day(isoOf(cell)) : cell.toLocaleString(state.language, { maximumFractionDigits: 10 });
}
