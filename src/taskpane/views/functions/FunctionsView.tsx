import { useEffect, useRef, useState } from 'preact/hooks';
import { FAMILIES, FUNCTIONS } from '../../../functions';
import type { Declaration } from '../../../functions';
import { loadWords, putFirstExample } from '../../pane/help';
import { CommandButton } from '../../parts/buttons';
import { FunctionDetails } from './FunctionDetails';
import { useFunctions } from './commands';
import { byFamily, search } from './search';
import './functions.css';

export function FunctionsView() {
  const { state } = useFunctions();
  const chosen = FUNCTIONS.find(({ name }) => name === state.chosen);
  const view = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);

  // A list that gives way to details takes the focus with it: it goes on to the heading, and back to where it came from.
  useEffect(() => {
    if (chosen) {
      view.current?.querySelector<HTMLElement>('h2')?.focus();
      left.current = chosen.name;
    } else if (left.current !== null) {
      view.current?.querySelector<HTMLElement>(`[data-function="${left.current}"]`)?.focus();
      left.current = null;
    }
  }, [chosen]);

  return <div ref={view}>{chosen ? <FunctionDetails key={chosen.name} declaration={chosen} /> : <FunctionList />}</div>;
}

function FunctionList() {
  const { state, texts, actions, language } = useFunctions();
  const { query } = state;
  const [, setHasWords] = useState(false);
  const found = search(FUNCTIONS, FAMILIES, query);
  const searching = query.trim() !== '';
  const type = (typed: string): void => actions.dispatch({ type: 'queryTyped', query: typed });
  // Without them, or until they are there, functions are found by what they say of themselves.
  const find = (): void =>
    void loadWords().then(
      () => setHasWords(true),
      () => undefined,
    );
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
          onFocus={find}
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

function FunctionItems({ functions }: { readonly functions: readonly Declaration[] }) {
  const { commands, language } = useFunctions();
  return (
    <ul class="functions">
      {functions.map(({ name, help }) => (
        <li key={name}>
          <button type="button" class="function" data-function={name} onClick={() => commands.choose(name)}>
            <code class="function-name">{name}</code>
            <span>{help.text[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function RecentFunctions() {
  const { texts, pane } = useFunctions();
  const recent = pane.state.recent.flatMap((name) => FUNCTIONS.find((declaration) => declaration.name === name) ?? []);
  const [first] = FUNCTIONS;
  return (
    <section aria-labelledby="recent">
      <h2 class="subheading" id="recent">
        {texts.recent}
      </h2>
      {recent.length > 0 && <FunctionItems functions={recent} />}
      {recent.length === 0 && first && (
        <>
          <p>{texts.nothingRecent}</p>
          <CommandButton onClick={() => void putFirstExample(pane, first)}>
            {texts.tryExample(first.name)}
          </CommandButton>
        </>
      )}
    </section>
  );
}
