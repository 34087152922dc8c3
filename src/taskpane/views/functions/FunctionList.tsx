import { FAMILIES } from '../../../functions/families';
import { FUNCTIONS } from '../../../functions';
import type { Declaration } from '../../../functions';
import { usePane } from '../../paneContext';
import { RecentFunctions } from './RecentFunctions';
import { byFamily, search } from './search';

export function FunctionList() {
  const { state, texts, dispatch } = usePane();
  const { query, language } = state;
  const found = search(FUNCTIONS, FAMILIES, query);
  const searching = query.trim() !== '';
  const type = (typed: string): void => dispatch({ type: 'queryTyped', query: typed });
  return (
    <>
      <div role="search" class="search">
        <label class="label" for="query">
          {texts.search}
        </label>
        <p class="hint" id="query-hint">
          {texts.searchHint}
        </p>
        <input
          id="query"
          class="input"
          type="search"
          autocomplete="off"
          aria-describedby="query-hint"
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p role="status" class="count">
          {texts.found(found.length)}
        </p>
      </div>
      {found.length === 0 && (
        <div>
          <p>{texts.nothingFound(query)}</p>
          <div class="actions">
            <button type="button" class="button" onClick={() => type(texts.exampleWord)}>
              {texts.searchFor(texts.exampleWord)}
            </button>
            <button type="button" class="button" onClick={() => type('')}>
              {texts.clearSearch}
            </button>
          </div>
        </div>
      )}
      {!searching && <RecentFunctions />}
      {searching ? (
        <FunctionItems functions={found} />
      ) : (
        byFamily(found, FAMILIES).map(({ family, functions }) => (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h2 class="subheading" id={`family-${family}`}>
              {FAMILIES[family][language]}
            </h2>
            <FunctionItems functions={functions} />
          </section>
        ))
      )}
    </>
  );
}

export function FunctionItems({ functions }: { readonly functions: readonly Declaration[] }) {
  const { state, dispatch } = usePane();
  return (
    <ul class="functions">
      {functions.map(({ name, help }) => (
        <li key={name}>
          <button
            type="button"
            class="function"
            data-function={name}
            onClick={() => dispatch({ type: 'functionChosen', name })}
          >
            <code class="function-name">{name}</code>
            <span>{help.text[state.language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
