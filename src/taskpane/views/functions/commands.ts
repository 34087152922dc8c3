import { useMemo } from 'preact/hooks';
import type { Workbook } from '../../../desk';
import type { Declaration } from '../../../functions';
import type { AnswerIn, ViewActions } from '../../pane/actions';
import { useView } from '../../pane/context';
import { formulaOf, missingArguments, readsItself } from './formula';
import type { FunctionsEvent, FunctionsState } from './state';
import type { FunctionsTexts } from './texts/ja';

/** What the view does with functions. Each reports what came of it, and none rejects. */
export class FunctionCommands {
  constructor(
    private readonly workbook: Workbook,
    private readonly actions: ViewActions<FunctionsEvent, FunctionsTexts>,
  ) {}

  /** Shows the details of a function, or the list again. */
  choose(name: string | null): void {
    this.actions.answer({ type: 'dismissed' });
    this.actions.dispatch({ type: 'functionChosen', name });
  }

  type(name: string, index: number, input: string): void {
    this.actions.answer({ type: 'questionOutdated' });
    this.actions.dispatch({ type: 'argumentTyped', name, index, input });
  }

  useSelection(name: string, index: number): Promise<void> {
    return this.actions.attempt(async () => {
      const { address } = await this.workbook.selection();
      this.type(name, index, address);
      return { type: 'dismissed' };
    });
  }

  async insert(declaration: Declaration, inputs: readonly string[]): Promise<void> {
    if (missingArguments(declaration, inputs).length > 0) {
      this.actions.answer({ type: 'dismissed' });
      return this.actions.dispatch({ type: 'argumentsMissing' });
    }
    await this.actions.attempt(async () => {
      const target = await this.workbook.target();
      const { address, content } = target;
      if (readsItself(inputs, target)) return { type: 'refused', say: (texts) => texts.targetInArguments(address) };
      const { name } = declaration;
      const formula = formulaOf(declaration, inputs, target.sheet);
      if (content === null) return this.write(address, formula, name);
      return {
        type: 'leaveAsked',
        confirmation: {
          inForm: true,
          say: (texts) => texts.occupied(address, content),
          yes: (texts) => texts.replace,
          // It is written where the question was asked about, wherever the selection has moved since.
          run: () => void this.actions.attempt(() => this.write(address, formula, name)),
        },
      };
    });
  }

  private async write(address: string, formula: string, name: string): Promise<AnswerIn<FunctionsTexts>> {
    await this.workbook.writeFormula(address, formula);
    return { type: 'done', used: name, say: (texts) => texts.inserted(address) };
  }
}

/** What the parts of this view share. */
export function useFunctions() {
  const view = useView<FunctionsState, FunctionsEvent, FunctionsTexts>('functions');
  const { actions, pane } = view;
  const { workbook } = pane.desk;
  const commands = useMemo(() => new FunctionCommands(workbook, actions), [workbook, actions]);
  return { ...view, commands, language: pane.state.language };
}
