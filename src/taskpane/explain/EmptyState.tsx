import { CommandButton } from '../parts/CommandButton';
import { usePane } from '../paneContext';
import { EXPLAIN_TEXTS } from './texts';

const EXAMPLE = 'PERCARDCOST';

/** Nothing to explain here, but something to try. */
export function EmptyState({ address }: { readonly address: string }) {
  const { state, catalogue, commands } = usePane();
  const texts = EXPLAIN_TEXTS[state.language];
  const declaration = catalogue.FUNCTIONS.find(({ name }) => name === EXAMPLE);
  return (
    <>
      <p role="status">{address === '' ? texts.noCell : texts.nothing(address)}</p>
      {declaration && (
        <>
          <p>{texts.exampleOf(`MYNA.${EXAMPLE}`)}</p>
          <CommandButton primary onClick={() => void commands.putFirstExample(declaration, state.language)}>
            {texts.putExample}
          </CommandButton>
        </>
      )}
    </>
  );
}
