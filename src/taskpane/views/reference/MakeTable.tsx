import { isoOf } from '../../../domain/calendar';
import { CommandButton } from '../../parts/buttons';
import { documents, readReference, sheetOfReference } from './referenceTable';
import { TariffOfDay } from './TariffOfDay';
import { useReference } from './commands';
import type { ReferenceTable } from './referenceTable';

/** A table is chosen, looked at, and put on a new sheet. */
export function MakeTable() {
  const { state, texts, actions } = useReference();
  const { table } = state;
  const choose = (chosen: string): void => {
    actions.answer({ type: 'dismissed' });
    actions.dispatch({ type: 'tableChosen', table: chosen === '' ? null : chosen });
  };
  return (
    <>
      <p>{texts.intro}</p>
      <div class="field">
        <label class="label" for="reference-table">
          {texts.choose}
        </label>
        <select
          id="reference-table"
          class="input choice"
          value={table ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <optgroup label={texts.tariffGroup}>
            <option value="">{texts.tariffView}</option>
          </optgroup>
          {documents.map(({ title, tables }) => (
            <optgroup key={title} label={title}>
              {tables.map(({ name, title: tableTitle }) => (
                <option key={name} value={name}>
                  {`${name} ${tableTitle}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {table === null ? <TariffOfDay /> : <ReferencePreview name={table} />}
    </>
  );
}

/** A built-in table with its source, and the button that puts it on a sheet. */
function ReferencePreview({ name }: { readonly name: string }) {
  const { texts, commands, day } = useReference();
  const table = readReference(name);
  if (!table) return null;
  const { source } = table;
  const facts: readonly (readonly [string, string])[] = [
    [texts.document, source.title],
    [texts.publisher, source.publisher],
    [texts.page, source.page],
    [texts.documentDate, source.date ?? texts.noDate],
    [texts.verifiedOn, day(source.verifiedOn)],
    ...(table.note === '' ? [] : [[texts.note, table.note] as const]),
  ];
  return (
    <>
      <CommandButton primary onClick={() => void commands.makeTable(sheetOfReference(table, texts, day))}>
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
      <Cells table={table} />
    </>
  );
}

function Cells({ table }: { readonly table: ReferenceTable }) {
  const { texts, language, day } = useReference();
  const shown = (cell: string | number, type: ReferenceTable['types'][number] | undefined): string => {
    if (typeof cell === 'string') return cell;
    if (type === 'month') return texts.month(isoOf(cell));
    return type === 'date' ? day(isoOf(cell)) : cell.toLocaleString(language, { maximumFractionDigits: 10 });
  };
  const caption = texts.caption(table.title, table.rows.length);
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
                  {shown(cell, table.types[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
