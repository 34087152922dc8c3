import { documents } from './readReference';
import { usePane } from '../../paneContext';
import { ReferencePreview } from './ReferencePreview';
import { TariffOfDay } from './TariffOfDay';

/** A table is chosen, looked at, and put on a new sheet. */
export function MakeTable() {
  const { state, texts, dispatch } = usePane();
  const own = texts.reference;
  const { table } = state.reference;
  const choose = (chosen: string): void => {
    dispatch({ type: 'dismissed' });
    dispatch({ type: 'reference', event: { type: 'tableChosen', table: chosen === '' ? null : chosen } });
  };
  return (
    <>
      <p>{own.intro}</p>
      <div class="field">
        <label class="label" for="reference-table">
          {own.choose}
        </label>
        <select
          id="reference-table"
          class="input choice"
          value={table ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <optgroup label={own.tariffGroup}>
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
