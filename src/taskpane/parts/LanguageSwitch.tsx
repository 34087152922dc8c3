import type { Language } from '../../functions';
import { usePane } from '../pane/context';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['ja', '日本語'],
  ['en', 'English'],
];

export function LanguageSwitch() {
  const { state, texts, chooseLanguage } = usePane();
  return (
    <div role="group" aria-label={texts.frame.languages} class="languages">
      {LANGUAGES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          class="toggle"
          lang={code}
          aria-pressed={code === state.language}
          onClick={() => chooseLanguage(code)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
