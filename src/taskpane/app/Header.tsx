import { usePane } from '../pane/context';
import type { PaneView } from '../pane/view';
import { LanguageSwitch } from '../parts/LanguageSwitch';

export function Header({ views }: { readonly views: readonly PaneView[] }) {
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
