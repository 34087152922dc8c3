import type { ComponentChildren } from 'preact';
import type { Language } from '../../functions';
import { usePane } from '../pane/context';

/** Asks something of the workbook; while that lasts it stays in place and does nothing. Without `onClick` it submits its form. */
export function CommandButton(props: {
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
  readonly primary?: boolean;
  readonly label?: string;
}) {
  const { busy } = usePane().state;
  return (
    <button
      type={props.onClick ? 'button' : 'submit'}
      class={props.primary ? 'button button-primary' : 'button'}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={props.label}
      onClick={() => !busy && props.onClick?.()}
    >
      {props.children}
    </button>
  );
}

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
