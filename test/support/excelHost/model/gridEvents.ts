import type { GridEvent } from '../../../../src/engine/book/gridBook';
import { MessageCategory } from '../functions/hostMessage';
import type { HostMessage } from '../functions/hostMessage';
import type { ExcelContext } from './excelContext';
import { MAX_COLUMNS, MAX_ROWS, placeAddress, rectAddress } from '../../../../src/sheet';
import type { Rect, Shift } from '../../../../src/sheet';

const EventType = {
  DocumentSelection: 2,
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Selected: 14,
  Calculated: 16,
} as const;

/** Handlers on all sheets at once wait for this target, those on one sheet for its id. */
const ALL_SHEETS = 'Workbook';

/** Pages in a frame hear of it by another way than of all other events. */
export function isDocumentSelection({ messageCategory, messageType }: HostMessage): boolean {
  return messageCategory === MessageCategory.Event && messageType === EventType.DocumentSelection;
}

/** Turns what happened in the grid into the messages from which the library fires its events. */
export class GridEvents {
  private active: string;

  constructor(private readonly context: ExcelContext) {
    this.active = context.book.activeSheet();
  }

  messages(event: GridEvent): HostMessage[] {
    // A sheet may be gone by the time its event is handled.
    if (!this.context.book.sheets().some((sheet) => sheet.id === event.sheet)) return [];
    switch (event.type) {
      case 'selected':
        return [
          ...sheetMessages(EventType.Selected, event.sheet, { address: rectAddress(event.rect) }),
          message(EventType.DocumentSelection, '', {}),
        ];
      case 'changed':
        return this.changed(event.sheet, event.rect, 'RangeEdited');
      case 'shifted':
        return this.shifted(event.sheet, event.shift);
      // What they did to the cells is told as changes.
      case 'moved':
      case 'reordered':
        return [];
      case 'calculated':
        return sheetMessages(EventType.Calculated, event.sheet, {});
      case 'activated':
        return this.activated(event.sheet);
    }
  }

  private changed(sheet: string, rect: Rect, changeType: string): HostMessage[] {
    return sheetMessages(EventType.Changed, sheet, {
      ...{ address: rectAddress(rect), changeType, source: 'Local', triggerSource: 'Unknown' },
      referenceId: placeAddress({ sheet: this.context.sheet(sheet).name, ...rect }),
    });
  }

  private shifted(sheet: string, { along, at, count }: Shift): HostMessage[] {
    const size = Math.abs(count);
    const rect =
      along === 'rows'
        ? { row: at, column: 0, rows: size, columns: MAX_COLUMNS }
        : { row: 0, column: at, rows: MAX_ROWS, columns: size };
    return this.changed(sheet, rect, `${along === 'rows' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}`);
  }

  private activated(sheet: string): HostMessage[] {
    const left = this.active;
    this.active = sheet;
    const activated = sheetMessages(EventType.Activated, sheet, {});
    return left === sheet ? activated : [...sheetMessages(EventType.Deactivated, left, {}), ...activated];
  }
}

function sheetMessages(eventType: number, sheet: string, args: object): HostMessage[] {
  return [sheet, ALL_SHEETS].map((target) => message(eventType, target, { ...args, worksheetId: sheet }));
}

function message(messageType: number, targetId: string, args: object): HostMessage {
  return { messageCategory: MessageCategory.Event, messageType, targetId, message: JSON.stringify(args) };
}
