import { CommandButton } from '../parts/CommandButton';
import { usePane } from '../paneContext';
import { EXPLAIN_TEXTS } from './texts';

const EXAMPLE = 'PERCARDCOST';

/** Nothing to explain here, but something to try. */
export function EmptyState({ address }: { readonly address: string }) {
  const { state, catalogue, commands } = usePane();
  const texts = EXPLAIN_TEXTS[state.language];
  const declaration = catalogue.FUNCTIONS.find(({ name }) => name === EXAMPLE);
  const example = declaration?.examples.find(({ sheet }) => sheet);
  return (
    <>
      <p role="status">{address === '' ? texts.noCell : texts.nothing(address)}</p>
      {declaration && example && (
        <>
          <p>{texts.exampleOf(`MYNA.${EXAMPLE}`)}</p>
          <CommandButton primary onClick={() => void commands.putExample(declaration, example, state.language)}>
            {texts.putExample}
          </CommandButton>
        </>
      )}
    </>
  );
}
