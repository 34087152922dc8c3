import type { Declaration, Example } from '../../functions';
import { attempt } from './actions';
import type { Pane } from './context';
import { loadHelp } from './help';

type Parts = Pick<Pane, 'desk' | 'dispatch' | 'texts'>;

/** Puts an example of a function with its cells on a sheet of its own. */
export function putExample(pane: Parts, declaration: Declaration, example: Example): Promise<void> {
  return attempt(pane.dispatch, () => addExample(pane, declaration, example));
}

/** One that has cells of its own comes before one that is only a formula. */
export function putFirstExample(pane: Parts, declaration: Declaration): Promise<void> {
  return attempt(pane.dispatch, async () => {
    await loadHelp(declaration);
    const { examples } = declaration.help;
    await addExample(pane, declaration, examples.find(({ sheet }) => sheet) ?? examples[0]!);
  });
}

async function addExample({ desk, dispatch, texts }: Parts, { name }: Declaration, example: Example): Promise<void> {
  const { sheet } = await desk.workbook.addExampleSheet({
    sheetName: texts.frame.exampleSheet(name),
    cells: example.sheet ?? [],
    formula: example.formula,
  });
  dispatch({ type: 'done', used: name, say: ({ frame }) => frame.sheetMade(sheet) });
}
