import type { Language } from '../../functions';
import { TEXTS } from '../texts';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['ja', '日本語'],
  ['en', 'English'],
];

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function LanguageSwitch({ language, onLanguage }: LanguageSwitchProps) {
  return (
    <div role="group" aria-label={TEXTS[language].languages} class="languages">
      {LANGUAGES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          class="toggle"
          lang={code}
          aria-pressed={code === language}
          onClick={() => onLanguage(code)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
