import type { Language } from '../../functions';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['ja', '日本語'],
  ['en', 'English'],
];

interface LanguageSwitchProps {
  readonly language: Language;
  readonly title: string;
  readonly onLanguage: (language: Language) => void;
}

export function LanguageSwitch({ language, title, onLanguage }: LanguageSwitchProps) {
  return (
    <div role="group" aria-label={title} class="languages">
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
