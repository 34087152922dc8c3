import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Desk } from '../excel/desk';
import type { HostState } from '../excel/onReady';
import type { PreferenceStore } from '../excel/preferences';
import type { Language } from '../functions';
import { CheckView } from './views/check/CheckView';
import { ExplainView } from './views/explain/ExplainView';
import { FunctionsView } from './views/functions/FunctionsView';
import { loadIndex } from './helpTexts/loadHelp';
import { Confirmation } from './parts/Confirmation';
import { Header } from './parts/Header';
import { Loaded } from './parts/Loaded';
import { Message } from './parts/Message';
import { Outcome } from './parts/Outcome';
import { PaneContext } from './paneContext';
import { ReferenceView } from './views/reference/ReferenceView';
import { ShareView } from './views/share/ShareView';
import { Commands, followSelection } from './state/commands';
import { initialState, reduce } from './state/state';
import type { View } from './state/state';
import { loadTexts } from './texts';
import type { Texts } from './texts';
import { WelcomeView } from './welcome/WelcomeView';

const VIEW: Readonly<Record<View, () => JSX.Element>> = {
  reference: () => <ReferenceView />,
  functions: () => <FunctionsView />,
  explain: () => <ExplainView />,
  check: () => <CheckView />,
  share: () => <ShareView />,
};

interface AppProps {
  readonly host: Extract<HostState, { state: 'excel' }>;
  readonly desk: Desk;
  readonly store: PreferenceStore;
  /** What the pane starts with. */
  readonly start: { readonly language: Language; readonly texts: Texts };
}

export function App({ host, desk, store, start }: AppProps) {
  const [state, dispatch] = useReducer(reduce, undefined, () => {
    const { welcomed, ...known } = store.read();
    const state = initialState({ ...known, language: start.language });
    return reduce(state, { type: 'welcomeChosen', open: !welcomed });
  });
  const { language, recent, tariffDay, view, welcome } = state;
  const [texts, setTexts] = useState(start.texts);
  const asked = useRef(start.language);
  const commands = useMemo(() => new Commands(desk.workbook, dispatch), [desk]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language]);
  useEffect(() => store.write({ recent, tariffDay }), [recent, tariffDay]);
  useEffect(() => {
    if (!welcome) store.write({ welcomed: true });
  }, [welcome]);
  useEffect(() => desk.ribbon.onView((asked) => dispatch({ type: 'viewChosen', view: asked })), [desk]);
  useEffect(() => {
    const stop = followSelection(desk.workbook, dispatch).catch(() => undefined);
    return () => void stop.then((listening) => listening?.());
  }, [desk]);

  const chooseLanguage = async (chosen: Language): Promise<void> => {
    asked.current = chosen;
    const loaded = await loadTexts(chosen).catch(() => undefined);
    if (asked.current !== chosen) return;
    if (!loaded) return dispatch({ type: 'failed', fault: 'notLoaded', detail: '' });
    store.write({ language: chosen });
    setTexts(loaded);
    dispatch({ type: 'languageChosen', language: chosen });
  };
  return (
    <>
      <Header
        language={language}
        texts={texts}
        view={view}
        onView={(chosen) => dispatch({ type: 'viewChosen', view: chosen })}
        onLanguage={chooseLanguage}
      />
      <main class="view">
        {!host.customFunctions && <Message tone="warning">{texts.noCustomFunctions}</Message>}
        <Loaded texts={texts} load={loadIndex}>
          {() => (
            <PaneContext.Provider value={{ state, texts, desk, commands, dispatch, chooseLanguage }}>
              {welcome ? <WelcomeView /> : VIEW[view]()}
              <Confirmation />
              <Outcome />
            </PaneContext.Provider>
          )}
        </Loaded>
      </main>
    </>
  );
}
