import { FUNCTIONS } from '../../../functions';
import { CommandButton } from '../../parts/CommandButton';
import { usePane } from '../../paneContext';

const EXAMPLE = 'PERCARDCOST';

/** Nothing to explain here, but something to try. */
export function EmptyState({ address }: { readonly address: string }) {
  const { texts: common, commands } = usePane();
  const texts = common.explain;
  const declaration = FUNCTIONS.find(({ name }) => name === EXAMPLE);
  return (
    <>
      <p role="status">{address === '' ? texts.noCell : texts.nothing(address)}</p>
      {declaration && (
        <>
          <p>{texts.exampleOf(`MYNA.${EXAMPLE}`)}</p>
          <CommandButton primary onClick={() => void commands.putFirstExample(declaration, common)}>
            {texts.putExample}
          </CommandButton>
        </>
      )}
    </>
  );
}
