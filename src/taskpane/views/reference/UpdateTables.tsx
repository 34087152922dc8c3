import { CommandButton } from '../../parts/CommandButton';
import { Message } from '../../parts/Message';
import type { KeptTable } from './keptTables';
import type { Former } from './state';
import { TableChanges } from './TableChanges';
import { useReference } from './useReference';

/** The tables that this view put on sheets, beside today's data; nothing is replaced unasked, and it can be taken back. */
export function UpdateTables() {
  const { state, texts, commands } = useReference();
  const { kept, former } = state;
  return (
    <>
      <p>{texts.updateIntro}</p>
      <CommandButton primary onClick={() => void commands.findTables()}>
        {texts.find}
      </CommandButton>
      {former.length > 0 && (
        <div class="actions field">
          {lastOfEach(former).map((update) => (
            <CommandButton key={update.name} onClick={() => void commands.undo(update)}>
              {texts.undo(update.name)}
            </CommandButton>
          ))}
        </div>
      )}
      <div role="status">{kept?.length === 0 && <p>{texts.noneFound}</p>}</div>
      {kept && kept.length > 0 && (
        <ul class="entries">
          {kept.map((table) => (
            <li key={table.table.name}>
              <Kept kept={table} />
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

function Kept({ kept }: { readonly kept: KeptTable }) {
  const { texts, commands, day } = useReference();
  const { table, mark, standing } = kept;
  const made = mark.verifiedOn === null ? texts.writtenEarlier : texts.writtenWith(day(mark.verifiedOn));
  return (
    <>
      <h3 class="example-title">{table.name}</h3>
      <p class="hint">
        {mark.kind === 'tariff' ? texts.tariffOf(day(mark.of)) : mark.of} / {made}
        {table.place && ` / ${table.place.address}`}
      </p>
      {standing.state === 'same' && <p>{texts.same}</p>}
      {standing.state === 'lost' && <p>{texts.lost}</p>}
      {standing.state === 'headerChanged' && <p>{texts.headerChanged}</p>}
      {standing.state === 'withdrawn' && <p>{texts.withdrawn(standing.reason)}</p>}
      {standing.state === 'differs' && (
        <>
          {standing.edited !== false && (
            <Message tone="warning">
              <p>{standing.edited ? texts.edited : texts.maybeEdited}</p>
            </Message>
          )}
          <TableChanges today={standing.today} changes={standing.changes} />
          <CommandButton label={texts.updateOf(table.name)} onClick={() => commands.askToUpdate(kept)}>
            {texts.update}
          </CommandButton>
        </>
      )}
    </>
  );
}
