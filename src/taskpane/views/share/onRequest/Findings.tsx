import { usePane } from '../../../pane/context';
import { TEXTS } from './texts';

/** As many of one kind are named as a person would look at one by one. */
const NAMED = 50;

interface Group {
  readonly kind: string;
  /** What they are, and what to do about them. */
  readonly says: readonly [title: string, next: string];
  readonly places: readonly string[];
}

/** Places in the book, by what is to be known of them. */
export function Findings({ groups }: { readonly groups: readonly Group[] }) {
  const texts = TEXTS[usePane().state.language];
  return (
    <ul class="findings">
      {groups.map(
        ({ kind, says: [title, next], places }) =>
          places.length > 0 && (
            <li key={kind} class="finding">
              <p class="finding-title">{texts.counted(title, places.length)}</p>
              <p>{texts.places(places.slice(0, NAMED), places.length)}</p>
              <p>{next}</p>
            </li>
          ),
      )}
    </ul>
  );
}
