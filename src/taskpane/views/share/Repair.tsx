import { useEffect, useMemo } from 'preact/hooks';
import { cellAddress, quotedSheet } from '../../../sheet';
import { CommandButton } from '../../parts/buttons';
import { Message, NotRead } from '../../parts/messages';
import { useShare } from './commands';
import { Findings } from './onRequest/Findings';
import { isBusy, RepairCommands } from './repairCommands';
import type { Became, FoundStuck, StuckFormula } from './onRequest/stuck';
import { TEXTS } from './onRequest/texts';
import type { OnRequestTexts } from './onRequest/texts';

/** Finds formulas that the spreadsheet did not take up, says how many, and enters them again on a press of the button. */
export function Repair() {
  const { state, actions, pane } = useShare();
  const { desk } = pane;
  const { facts, found, repaired, calculated } = state;
  const stuck = found?.stuck;
  const commands = useMemo(() => new RepairCommands(desk, actions), [desk, actions]);
  // A new diagnosis looks for them anew.
  useEffect(() => void commands.find(), [commands, facts]);
  const texts = TEXTS[pane.state.language].repair;
  const usable = stuck?.filter(({ left }) => left === null) ?? [];
  const [busy, entries] = [usable.filter(isBusy).length, usable.filter((cell) => !isBusy(cell)).length];
  const usableNow = !repaired && usable.length > 0;
  return (
    <>
      <div role="status">
        {repaired ? (
          <Report failure={repaired.failure} cells={repaired.cells} texts={texts} />
        ) : (
          found && <Found found={found} texts={texts} />
        )}
      </div>
      {usableNow && <p>{texts.ask}</p>}
      <div class="actions">
        {usableNow && (
          <CommandButton primary onClick={() => void commands.repair(stuck!, calculated)}>
            {texts.command(entries, busy)}
          </CommandButton>
        )}
        <CommandButton onClick={() => void commands.find()}>{texts.again}</CommandButton>
      </div>
    </>
  );
}

type RepairTexts = OnRequestTexts['repair'];

const FOUND: readonly (keyof RepairTexts['found'])[] = [
  ...(['#NAME?', 'standIn', '#BUSY!', 'unknownFunction', 'tableColumn'] as const),
];

function Found({ found, texts }: { readonly found: FoundStuck; readonly texts: RepairTexts }) {
  const { stuck, unread } = found;
  const groups = FOUND.map((kind) => ({
    kind,
    says: texts.found[kind],
    places: placesOf(
      stuck.filter(({ shows, left }) => (left ?? shows) === kind),
      texts,
    ),
  }));
  return (
    <>
      <NotRead unread={unread} />
      {stuck.length > 0 ? <Findings groups={groups} /> : unread.length === 0 && <p>{texts.none}</p>}
    </>
  );
}

const BECAME: readonly Became[] = [
  ...(['calculated', 'error', 'stillUnknown', 'waiting', 'stillBusy', 'protected', 'spilled', 'changed'] as const),
  ...(['editing', 'refused', 'unknownFunction', 'tableColumn', 'unproven'] as const),
];

interface ReportProps {
  readonly failure: string | null;
  readonly cells: readonly (StuckFormula & { readonly became: Became })[];
  readonly texts: RepairTexts;
}

/** Every fault one by one: nobody should have to look for what was left. */
function Report({ failure, cells, texts }: ReportProps) {
  if (failure !== null) {
    return (
      <Message tone="error">
        <p>{texts.failure(failure)}</p>
      </Message>
    );
  }
  const groups = BECAME.map((kind) => ({
    kind,
    says: texts.became[kind],
    places: placesOf(
      cells.filter(({ became }) => became === kind),
      texts,
    ),
  }));
  return <Findings groups={groups} />;
}

function placesOf(cells: readonly StuckFormula[], texts: RepairTexts): string[] {
  return cells.map(({ sheet, row, column, hidden }) => {
    const place = `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
    return hidden ? texts.hidden(place) : place;
  });
}
