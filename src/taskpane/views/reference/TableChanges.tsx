import type { RowChange, TableCell } from '../../../analysis/table';
import { isoOf, LAST_DAY } from '../../../domain/calendar';
import type { Today } from './keptTables';
import { useReference } from './useReference';

interface TableChangesProps {
  readonly today: Today;
  readonly changes: readonly RowChange[];
}

/** Which rows would come, go or change, and from what to what. */
export function TableChanges({ today, changes }: TableChangesProps) {
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
