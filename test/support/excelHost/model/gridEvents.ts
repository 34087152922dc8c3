import type { GridEvent } from '../../../../src/engine/book/gridBook';
import { MessageCategory } from '../functions/hostMessage';
import type { HostMessage } from '../functions/hostMessage';
import type { ExcelContext } from './excelContext';
import { placeAddress, rectAddress } from '../../../../src/sheet';

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
        return sheetMessages(EventType.Changed, event.sheet, {
          address: rectAddress(event.rect),
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource: 'Unknown',
          referenceId: placeAddress({ sheet: this.context.sheet(event.sheet).name, ...event.rect }),
        });
      case 'calculated':
        return sheetMessages(EventType.Calculated, event.sheet, {});
      case 'activated':
        return this.activated(event.sheet);
    }
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
