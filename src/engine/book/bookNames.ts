import { IDefinedNamesService, isReferenceStrings } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { RemoveDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import type { GridName } from './gridBook';
import type { GridAccess } from '../access/gridAccess';

/** Defined names. The grid writes a reference without `=`, and everything else with it. */
export class BookNames {
  private readonly service: IDefinedNamesService;

  constructor(private readonly grid: GridAccess) {
    this.service = grid.injector.get(IDefinedNamesService);
  }

  all(): readonly GridName[] {
    return this.params().map((param) => ({
      name: param.name,
      sheet: scopeOf(param),
      formula: param.formulaOrRefString.startsWith('=') ? param.formulaOrRefString : `=${param.formulaOrRefString}`,
      comment: param.comment ?? '',
      visible: !param.hidden,
    }));
  }

  set({ name, sheet, formula, comment, visible }: GridName): void {
    const content = formula.replace(/^=/, '');
    this.grid.commands.syncExecuteCommand(SetDefinedNameCommand.id, {
      unitId: this.grid.unitId,
      id: this.find(name, sheet)?.id ?? `name-${sheet ?? 'book'}-${name}`,
      name,
      formulaOrRefString: isReferenceStrings(content) ? content : `=${content}`,
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment,
      hidden: !visible,
    });
  }

  remove(name: string, sheet: string | null): void {
    const found = this.find(name, sheet);
    if (!found) return;
    this.grid.commands.syncExecuteCommand(RemoveDefinedNameCommand.id, { ...found, unitId: this.grid.unitId });
  }

  removeOfSheet(sheet: string): void {
    for (const { name } of this.all().filter((candidate) => candidate.sheet === sheet)) this.remove(name, sheet);
  }

  private params(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.grid.unitId) ?? {});
  }

  private find(name: string, sheet: string | null): IDefinedNamesServiceParam | undefined {
    return this.params().find((param) => scopeOf(param) === sheet && param.name.toLowerCase() === name.toLowerCase());
  }
}

function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | null {
  return !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
}
