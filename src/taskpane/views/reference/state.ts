import type { RawRows } from '../../../desk';
import type { Effect } from '../../../analysis/tariff';
import type { Text } from '../../../functions';
import type { Unread } from '../../../sheet';
import type { KeptTable } from './keptTables';

export const TASKS = ['table', 'compare', 'own', 'update'] as const;
export type Task = (typeof TASKS)[number];

/** The two days of a comparison (`YYYY-MM-DD`). */
export interface Days {
  readonly before: string;
  readonly after: string;
}

export interface ReferenceState {
  readonly task: Task;
  /** The day whose tariff shows (`YYYY-MM-DD`); null until one was chosen: the newest holds then. */
  readonly tariffDay: string | null;
  /** The name of the chosen reference table; null for the tariff. */
  readonly table: string | null;
  /** null until one was chosen: the two newest of the tariff hold then. */
  readonly days: Days | null;
  readonly effects: readonly Effect[] | null;
  /** Cells whose formulas could not be looked at for effects. */
  readonly unread: readonly Unread[];
  readonly faulty: FaultyTariff | null;
  readonly kept: readonly KeptTable[] | null;
  /** What updates replaced, so that they can be taken back; the last one first. */
  readonly former: readonly Former[];
}

/** A person's own prices that cannot be used as they stand. */
export interface FaultyTariff {
  readonly address: string;
  readonly faults: readonly { readonly address: string; readonly reason: Text }[];
}

export interface Former {
  readonly name: string;
  readonly comment: string;
  /** The rows under the header, as they were typed. */
  readonly rows: RawRows;
  /** Header and rows as the update left them. */
  readonly written: RawRows;
}

export type ReferenceEvent =
  | { readonly type: 'taskChosen'; readonly task: Task }
  | { readonly type: 'tableChosen'; readonly table: string | null }
  | { readonly type: 'tariffDayChosen'; readonly day: string }
  | { readonly type: 'daysChosen'; readonly days: Days }
  | { readonly type: 'effectsFound'; readonly effects: readonly Effect[]; readonly unread: readonly Unread[] }
  | { readonly type: 'tariffRead'; readonly faulty: FaultyTariff | null }
  | { readonly type: 'tablesFound'; readonly kept: readonly KeptTable[] }
  | { readonly type: 'updated'; readonly former: Former }
  | { readonly type: 'undone'; readonly former: Former };

export const initialReference: ReferenceState = {
  task: 'table',
  tariffDay: null,
  table: null,
  days: null,
  effects: null,
  unread: [],
  faulty: null,
  kept: null,
  former: [],
};

export function reduceReference(state: ReferenceState, event: ReferenceEvent): ReferenceState {
  switch (event.type) {
    case 'taskChosen':
      return { ...state, task: event.task };
    case 'tableChosen':
      return { ...state, table: event.table };
    case 'tariffDayChosen':
      return { ...state, tariffDay: event.day };
    case 'daysChosen':
      return { ...state, days: event.days, effects: null };
    case 'effectsFound':
      return { ...state, effects: event.effects, unread: event.unread };
    case 'tariffRead':
      return { ...state, faulty: event.faulty };
    case 'tablesFound':
      return { ...state, kept: event.kept };
    case 'updated':
      return { ...state, former: [event.former, ...state.former] };
    case 'undone':
      return { ...state, former: state.former.filter((former) => former !== event.former) };
  }
}
