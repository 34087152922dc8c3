import { usePane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';
import { Message } from '../../parts/Message';
import { ReferenceCommands } from './commands';
import type { KeptTable } from './keptTables';
import type { Former } from './state';
import { TableChanges } from './TableChanges';

/** The tables that this view put on sheets, beside today's data; nothing is replaced unasked, and it can be taken back. */
export function UpdateTables() {
  const pane = usePane();
  const own = pane.texts.reference;
  const { kept, former } = pane.state.reference;
  const commands = new ReferenceCommands(pane);
  return (
    <>
      <p>{own.updateIntro}</p>
      <CommandButton primary onClick={() => void commands.findTables()}>
        {own.find}
      </CommandButton>
      {former.length > 0 && (
        <div class="actions field">
          {lastOfEach(former).map((update) => (
            <CommandButton key={update.name} onClick={() => void commands.undo(update)}>
              {own.undo(update.name)}
            </CommandButton>
          ))}
        </div>
      )}
      <div role="status">{kept?.length === 0 && <p>{own.noneFound}</p>}</div>
      {kept && kept.length > 0 && (
        <ul class="entries">
          {kept.map((table) => (
            <li key={table.table.name}>
              <Kept kept={table} commands={commands} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A table that was updated twice is taken back step by step. */
function lastOfEach(former: readonly Former[]): readonly Former[] {
  return former.filter(({ name }, index) => former.findIndex((other) => other.name === name) === index);
}

function Kept({ kept, commands }: { readonly kept: KeptTable; readonly commands: ReferenceCommands }) {
  const { texts } = usePane();
  const own = texts.reference;
  const { table, mark, standing } = kept;
  const made = mark.verifiedOn === null ? own.writtenEarlier : own.writtenWith(texts.day(mark.verifiedOn));
  return (
    <>
      <h3 class="example-title">{table.name}</h3>
      <p class="hint">
        {mark.kind === 'tariff' ? own.tariffOf(texts.day(mark.of)) : mark.of} / {made}
        {table.place && ` / ${table.place.address}`}
      </p>
      {standing.state === 'same' && <p>{own.same}</p>}
      {standing.state === 'lost' && <p>{own.lost}</p>}
      {standing.state === 'headerChanged' && <p>{own.headerChanged}</p>}
      {standing.state === 'withdrawn' && <p>{own.withdrawn(standing.reason)}</p>}
      {standing.state === 'differs' && (
        <>
          {standing.edited !== false && (
            <Message tone="warning">
              <p>{standing.edited ? own.edited : own.maybeEdited}</p>
            </Message>
          )}
          <TableChanges today={standing.today} changes={standing.changes} />
          <CommandButton label={own.updateOf(table.name)} onClick={() => commands.askToUpdate(kept)}>
            {own.update}
          </CommandButton>
        </>
      )}
    </>
  );
}
