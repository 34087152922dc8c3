import type { CopyNote } from '../../../../desk';
import { quotedSheet } from '../../../../sheet';
import { usePane } from '../../../pane/context';
import { TEXTS } from './texts';

/** As many of one kind are named as a person would look at one by one. */
const NAMED = 50;

/** What to check of a copy before it is passed on, the gravest first. */
const KINDS: readonly CopyNote['kind'][] = [
  ...(['error', 'spillGone', 'protectedSheet', 'hiddenSheet'] as const),
  ...(['table', 'merged', 'mergedUntold', 'spill'] as const),
];

export function CopyNotes({ notes }: { readonly notes: readonly CopyNote[] }) {
  const texts = TEXTS[usePane().state.language];
  return (
    <ul class="findings">
      {KINDS.map((kind) => {
        const places = notes.filter((note) => note.kind === kind).map(placeOf);
        const [title, next] = texts.notes[kind];
        return (
          places.length > 0 && (
            <li key={kind} class="finding">
              <p class="finding-title">{texts.counted(title, places.length)}</p>
              <p>{texts.places(places.slice(0, NAMED), places.length)}</p>
              <p>{next}</p>
            </li>
          )
        );
      })}
    </ul>
  );
}

function placeOf(note: CopyNote): string {
  return 'cells' in note ? `${quotedSheet(note.sheet)}!${note.cells}` : note.sheet;
}
