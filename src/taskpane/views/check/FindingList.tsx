import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { rectAddress } from '../../../sheet';
import type { Place } from '../../../sheet';
import { useCheck } from './state';

const AT_FIRST = 30;
const MORE = 100;

/** A long list is shown in parts: thousands of buttons would hold up the pane. */
export function FindingList<T>({
  items,
  keys,
  children,
}: {
  readonly items: readonly T[];
  /** What stays the same of an item when others come and go: it stays as the reader left it. */
  readonly keys?: readonly string[];
  readonly children: (item: T) => ComponentChildren;
}) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const [shown, setShown] = useState(AT_FIRST);
  const left = items.length - shown;
  return (
    <>
      <ul class="findings">
        {items.slice(0, shown).map((item, index) => (
          <li key={keys?.[index] ?? index}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + MORE)}>
          {texts.more(left.toLocaleString(language))}
        </button>
      )}
    </>
  );
}

/** A finding that a click goes to; one that is about no single cell is only told. */
export function Finding(props: {
  readonly place: Place | null;
  readonly title: string;
  readonly onGo: (place: Place) => void;
  readonly children: ComponentChildren;
}) {
  const { texts } = useCheck();
  const { place, title, onGo, children } = props;
  const content = (
    <>
      <span class="finding-title">{title}</span>
      {place && <span class="finding-cell">{texts.goTo(`${place.sheet} ${rectAddress(place)}`)}</span>}
      {children}
    </>
  );
  if (!place) return <div class="finding">{content}</div>;
  return (
    <button type="button" class="finding finding-link" onClick={() => onGo(place)}>
      {content}
    </button>
  );
}
