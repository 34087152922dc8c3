import type { RowChange, TableCell } from '../../../analysis/table';
import { isoOf, LAST_DAY } from '../../../domain/calendar';
import { CommandButton } from '../../parts/buttons';
import { Message } from '../../parts/messages';
import type { KeptTable, Today } from './keptTables';
import type { Former } from './state';
import { useReference } from './commands';

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

interface TableChangesProps {
  readonly today: Today;
  readonly changes: readonly RowChange[];
}

/** Which rows would come, go or change, and from what to what. */
function TableChanges({ today, changes }: TableChangesProps) {
  const { texts, language, day: written } = useReference();
  const count = (kind: string): number => changes.filter((change) => kindOf(change) === kind).length;
  const shown = (cell: TableCell = '', column: number): string => {
    if (typeof cell !== 'number') return cell === '' ? texts.blank : String(cell);
    const day = today.days.includes(column) && Number.isInteger(cell) && cell > 60 && cell <= LAST_DAY;
    return day ? written(isoOf(cell)) : cell.toLocaleString(language, { maximumFractionDigits: 10 });
  };
  return (
    <>
      <p>{texts.counts(count('added'), count('removed'), count('changed'))}</p>
      <details class="changes" open={changes.length <= 5}>
        <summary>{texts.showChanges(changes.length)}</summary>
        <ul class="entries">
          {changes.map((change) => (
            <li key={change.key}>
              <strong>{texts[kindOf(change)]}</strong> {change.key === '' ? texts.blankKey : change.key}
              {columnsOf(change).map((column) => (
                <p key={column} class="figures">
                  {today.header[column]}: {shown(change.now?.[column], column)} → {shown(change.then?.[column], column)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function kindOf({ now, then }: RowChange): 'added' | 'removed' | 'changed' {
  if (now === null) return 'added';
  return then === null ? 'removed' : 'changed';
}

/** The columns in which a row changes; a row that comes or goes does so in all of them. */
function columnsOf({ now, then }: RowChange): readonly number[] {
  return now && then ? then.flatMap((cell, column) => (cell === now[column] ? [] : [column])) : [];
}
