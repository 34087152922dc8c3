import type { SheetTable, Workbook } from '../../excel/workbook';
import { workbookError } from '../../excel/workbookError';
import type { Declaration, Example } from '../../functions';
import { formulaOf, missingArguments, readsItself } from '../views/functions/formula';
import { loadHelp } from '../helpTexts/loadHelp';
import type { Texts } from '../texts';
import type { PaneEvent, Question } from './state';

export type Dispatch = (event: PaneEvent) => void;

/** What the pane does to the workbook. Each reports what came of it, and none rejects. */
export class Commands {
  constructor(
    private readonly workbook: Workbook,
    private readonly dispatch: Dispatch,
  ) {}

  async insert(declaration: Declaration, inputs: readonly string[]): Promise<void> {
    if (missingArguments(declaration, inputs).length > 0) return this.dispatch({ type: 'argumentsMissing' });
    await this.attempt(async () => {
      const target = await this.workbook.target();
      const { address, content } = target;
      if (readsItself(inputs, target)) return { type: 'refused', say: (texts) => texts.targetInArguments(address) };
      const { name } = declaration;
      const formula = formulaOf(declaration, inputs, target.sheet);
      if (content !== null) return { type: 'asked', question: { address, content, formula, name } };
      return this.write({ address, formula, name });
    });
  }

  /** Writes where the question was asked about, wherever the selection has moved since. */
  async replace(question: Question): Promise<void> {
    await this.attempt(() => this.write(question));
  }

  async useSelection(name: string, index: number): Promise<void> {
    await this.attempt(async () => {
      const { address } = await this.workbook.selection();
      this.dispatch({ type: 'argumentTyped', name, index, input: address });
      return { type: 'dismissed' };
    });
  }

  /** One that has cells of its own comes before one that is only a formula. */
  async putFirstExample(declaration: Declaration, texts: Texts): Promise<void> {
    await this.attempt(async () => {
      await loadHelp(declaration);
      const { examples } = declaration.help;
      return this.exampleSheet(declaration, examples.find(({ sheet }) => sheet) ?? examples[0]!, texts);
    });
  }

  async putExample(declaration: Declaration, example: Example, texts: Texts): Promise<void> {
    await this.attempt(() => this.exampleSheet(declaration, example, texts));
  }

  async makeTable(table: SheetTable): Promise<void> {
    await this.attempt(async () => {
      const { sheet, definedName } = await this.workbook.addTableSheet(table);
      return { type: 'done', say: (texts) => texts.tableMade(sheet, definedName) };
    });
  }

  private async exampleSheet({ name }: Declaration, example: Example, texts: Texts): Promise<PaneEvent> {
    const { sheet } = await this.workbook.addExampleSheet({
      sheetName: texts.exampleSheet(name),
      cells: example.sheet ?? [],
      formula: example.formula,
    });
    return { type: 'done', used: name, say: (texts) => texts.sheetMade(sheet) };
  }

  private async write({ address, formula, name }: Omit<Question, 'content'>): Promise<PaneEvent> {
    await this.workbook.writeFormula(address, formula);
    return { type: 'done', used: name, say: (texts) => texts.inserted(address) };
  }

  private attempt(work: () => Promise<PaneEvent>): Promise<void> {
    return attempt(this.dispatch, work);
  }
}

/** Does something with the workbook, and tells what came of it; it never rejects. */
export async function attempt(dispatch: Dispatch, work: () => Promise<PaneEvent>): Promise<void> {
  dispatch({ type: 'started' });
  try {
    dispatch(await work());
  } catch (error) {
    const { fault, detail } = workbookError(error);
    dispatch({ type: 'failed', fault, detail });
  }
}

/** Tells where the selection is whenever it moved; while one answer is awaited, further moves ask once more, not each. */
export function followSelection(workbook: Workbook, dispatch: Dispatch): Promise<() => void> {
  let reading = false;
  let moved = false;
  const read = async (): Promise<void> => {
    moved = true;
    if (reading) return;
    reading = true;
    while (moved) {
      moved = false;
      dispatch({ type: 'selectionMoved', selection: await workbook.selection().catch(() => null) });
    }
    reading = false;
  };
  void read();
  return workbook.onSelectionChanged(() => void read());
}
