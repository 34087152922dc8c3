import { documents } from './referenceTable';
import { ReferencePreview } from './ReferencePreview';
import { TariffOfDay } from './TariffOfDay';
import { useReference } from './useReference';

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
