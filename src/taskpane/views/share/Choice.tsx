import type { ComponentChildren } from 'preact';

interface ChoiceProps<K extends string> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [K, string])[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
  readonly children?: ComponentChildren;
}

/** One of a few, all of them in view. */
export function Choice<K extends string>({ name, title, options, chosen, onChoose, children }: ChoiceProps<K>) {
  return (
    <fieldset class="choices">
      <legend class="label">{title}</legend>
      {options.map(([key, text]) => (
        <label key={key} class="option">
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          <span>{text}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
