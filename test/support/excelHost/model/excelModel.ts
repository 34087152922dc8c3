import type { GridBook } from '../../../../src/engine/book/gridBook';
import type { CustomFunctionService } from '../functions/customFunctionService';
import type { HostObject } from '../protocol/hostObject';
import type { ObjectModel } from '../protocol/objectPaths';
import { RichError } from '../protocol/richError';
import { AddinService, AppRuntimePersistenceService, AppRuntimeService } from './addinService';
import { ExcelContext } from './excelContext';
import type { HostLanguage } from './excelContext';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** A workbook as Excel shows it to add-ins, over whatever grid holds the cells. */
export class ExcelModel extends ExcelContext implements ObjectModel {
  readonly root = new Workbook(this);
  private readonly persistence = new AppRuntimePersistenceService();

  constructor(
    book: GridBook,
    language: HostLanguage,
    private readonly customFunctions: CustomFunctionService,
  ) {
    super(book, language);
  }

  service(name: string): HostObject {
    if (name === 'Microsoft.ExcelServices.CustomFunctions') return this.customFunctions;
    if (name === 'Microsoft.InternalService.AddinInternalService') return new AddinService();
    if (name === 'Microsoft.AppRuntime.AppRuntimeService') return new AppRuntimeService();
    if (name === 'Microsoft.AppRuntime.AppRuntimePersistenceService') return this.persistence;
    throw new RichError('ApiNotFound', `This host has no service ${name}.`);
  }

  settled(): Promise<void> {
    return this.book.settled();
  }

  worksheet(sheet: string): HostObject {
    return new Worksheet(this, sheet);
  }
}
