import { FUNCTIONS } from '../../../functions';
import { usePane } from '../../paneContext';
import { CommandButton } from '../../parts/CommandButton';
import { FunctionItems } from './FunctionList';

export function RecentFunctions() {
  const { state, texts, commands } = usePane();
  const recent = state.recent.flatMap((name) => FUNCTIONS.find((declaration) => declaration.name === name) ?? []);
  const [first] = FUNCTIONS;
  return (
    <section aria-labelledby="recent">
      <h2 class="subheading" id="recent">
        {texts.recent}
      </h2>
      {recent.length > 0 && <FunctionItems functions={recent} />}
      {recent.length === 0 && first && (
        <>
          <p>{texts.nothingRecent}</p>
          <CommandButton onClick={() => void commands.putFirstExample(first, texts)}>
            {texts.tryExample(first.name)}
          </CommandButton>
        </>
      )}
    </section>
  );
}
