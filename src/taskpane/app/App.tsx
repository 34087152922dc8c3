import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Language } from '../../functions';
import { followSelection } from '../pane/actions';
import { PaneContext, usePane } from '../pane/context';
import type { PaneHost } from '../pane/context';
import { loadIndex } from '../pane/help';
import { initialState, reducerOf } from '../pane/state';
import { loadTexts } from '../pane/view';
import type { PaneTexts, PaneView } from '../pane/view';
import { LanguageSwitch } from '../parts/buttons';
import { Confirmation, Loaded, Message, Outcome } from '../parts/messages';
import { WelcomeView } from './WelcomeView';

interface AppProps {
  readonly element: HTMLElement;
  readonly host: PaneHost;
  readonly views: readonly PaneView[];
  /** In the language that the pane starts with. */
  readonly texts: PaneTexts;
}

export function App({ element, host, views, texts: first }: AppProps) {
  const { desk, store, fromFile } = host;
  const [state, dispatch] = useReducer(
    useMemo(() => reducerOf(views), [views]),
    undefined,
    () => initialState(views, host.language, store.read()),
  );
  const { language, recent, view, welcome } = state;
  const [texts, setTexts] = useState(first);
  const asked = useRef(host.language);

  useEffect(() => {
    element.lang = language;
    host.onLanguage?.(language, texts.frame.title);
  }, [language]);
  const remembered = { recent, ...Object.assign({}, ...views.map((each) => each.remember?.(state.own[each.id]))) };
  useEffect(() => store.write(remembered), [JSON.stringify(remembered)]);
  useEffect(() => {
    if (!welcome) store.write({ welcomed: true });
  }, [welcome]);
  useEffect(() => desk.ribbon.onView((chosen) => dispatch({ type: 'viewChosen', view: chosen })), [desk]);
  useEffect(() => {
    const stop = followSelection(desk.workbook, dispatch).catch(() => undefined);
    return () => void stop.then((listening) => listening?.());
  }, [desk]);

  const chooseLanguage = async (chosen: Language): Promise<void> => {
    asked.current = chosen;
    const loaded = await loadTexts(views, chosen).catch(() => undefined);
    if (asked.current !== chosen) return;
    if (!loaded) return dispatch({ type: 'failed', fault: 'notLoaded', detail: '' });
    store.write({ language: chosen });
    setTexts(loaded);
    dispatch({ type: 'languageChosen', language: chosen });
  };
  const scrollToTop = (): void => element.firstElementChild?.scrollIntoView();
  const Main = host.part ? 'div' : 'main';
  const { View } = views.find(({ id }) => id === view)!;
  return (
    <PaneContext.Provider value={{ state, texts, desk, fromFile, dispatch, chooseLanguage, scrollToTop }}>
      <Header views={views} />
      <Main class="view">
        {!host.customFunctions && <Message tone="warning">{texts.frame.noCustomFunctions}</Message>}
        <Loaded texts={texts.frame} load={loadIndex}>
          {() => (
            <>
              {welcome ? <WelcomeView views={views} /> : <View key={view} />}
              <Confirmation />
              <Outcome />
            </>
          )}
        </Loaded>
      </Main>
    </PaneContext.Provider>
  );
}

function Header({ views }: { readonly views: readonly PaneView[] }) {
  const { state, texts, dispatch } = usePane();
  return (
    <header class="header">
      <div class="masthead">
        <h1 class="product">MYNA</h1>
        <LanguageSwitch />
      </div>
      <nav aria-label={texts.frame.views}>
        <ul class="views">
          {views.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                class="tab"
                aria-current={id === state.view ? 'page' : undefined}
                onClick={() => dispatch({ type: 'viewChosen', view: id })}
              >
                {texts.views[id]?.tab}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
