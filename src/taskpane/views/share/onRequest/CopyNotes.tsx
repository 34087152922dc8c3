import type { CopyNote } from '../../../../desk';
import { quotedSheet } from '../../../../sheet';
import { usePane } from '../../../pane/context';
import { Findings } from './Findings';
import { TEXTS } from './texts';

/** What to check of a copy before it is passed on, the gravest first. */
const KINDS: readonly CopyNote['kind'][] = [
  ...(['error', 'spillGone', 'formulaGone', 'protectedSheet', 'hiddenSheet'] as const),
  ...(['table', 'merged', 'mergedUntold', 'spill'] as const),
];

export function CopyNotes({ notes }: { readonly notes: readonly CopyNote[] }) {
  const texts = TEXTS[usePane().state.language].notes;
  const groups = KINDS.map((kind) => ({
    kind,
    says: texts[kind],
    places: notes.filter((note) => note.kind === kind).map(placeOf),
  }));
  return (
    <div role="status">
      <Findings groups={groups} />
    </div>
  );
}

function placeOf(note: CopyNote): string {
  return 'cells' in note ? `${quotedSheet(note.sheet)}!${note.cells}` : note.sheet;
}
