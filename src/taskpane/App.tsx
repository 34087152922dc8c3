import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Desk } from '../excel/desk';
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

/** What the pane stands on. */
export interface PaneHost {
  readonly desk: Desk;
  readonly store: Pick<PreferenceStore, 'read' | 'write'>;
  readonly language: Language;
  /** The colour that is behind the pane, `#RRGGBB`; null where nobody says. */
  readonly background: string | null;
  /** Whether formulas can call our functions. */
  readonly customFunctions: boolean;
  /** Hears of every language that shows, with the pane's title in it. */
  readonly onLanguage?: (language: Language, title: string) => void;
  /** The pane is a part of a page that has a `main` of its own. */
  readonly part?: boolean;
}

interface AppProps {
  readonly element: HTMLElement;
  readonly host: PaneHost;
  /** What the pane starts with. */
  readonly start: { readonly language: Language; readonly texts: Texts };
}

export function App({ element, host, start }: AppProps) {
  const { desk, store } = host;
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
    element.lang = language;
    host.onLanguage?.(language, texts.title);
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
  const scrollToTop = (): void => element.firstElementChild?.scrollIntoView();
  const Main = host.part ? 'div' : 'main';
  return (
    <>
      <Header
        language={language}
        texts={texts}
        view={view}
        onView={(chosen) => dispatch({ type: 'viewChosen', view: chosen })}
        onLanguage={chooseLanguage}
      />
      <Main class="view">
        {!host.customFunctions && <Message tone="warning">{texts.noCustomFunctions}</Message>}
        <Loaded texts={texts} load={loadIndex}>
          {() => (
            <PaneContext.Provider value={{ state, texts, desk, commands, dispatch, chooseLanguage, scrollToTop }}>
              {welcome ? <WelcomeView /> : VIEW[view]()}
              <Confirmation />
              <Outcome />
            </PaneContext.Provider>
          )}
        </Loaded>
      </Main>
    </>
  );
}
