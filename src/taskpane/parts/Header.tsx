import type { Language } from '../../functions';
import { VIEWS } from '../state/state';
import type { View } from '../state/state';
import type { Texts } from '../texts';
import { LanguageSwitch } from './LanguageSwitch';

interface HeaderProps {
  readonly language: Language;
  readonly texts: Texts;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onLanguage: (language: Language) => void;
}

export function Header({ language, texts, view, onView, onLanguage }: HeaderProps) {
  return (
    <header class="header">
      <div class="masthead">
        <h1 class="product">MYNA</h1>
        <LanguageSwitch language={language} title={texts.languages} onLanguage={onLanguage} />
      </div>
      <nav aria-label={texts.views}>
        <ul class="views">
          {VIEWS.map((name) => (
            <li key={name}>
              <button
                type="button"
                class="tab"
                aria-current={name === view ? 'page' : undefined}
                onClick={() => onView(name)}
              >
                {texts.viewNames[name]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
