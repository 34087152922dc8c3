import { CommandButton } from '../../parts/buttons';
import { Loaded } from '../../parts/messages';
import { useShare } from './commands';
import { loadSelfTest } from './load';

/** The test is loaded once somebody asks for it. */
export function SelfTestSection() {
  const { state, texts, actions, pane } = useShare();
  const open = (): void => actions.dispatch({ type: 'selfTest', selfTest: { state: 'asked' } });
  return (
    <section aria-labelledby="self-test-heading">
      <h3 class="subheading" id="self-test-heading">
        {texts.selfTest}
      </h3>
      <p>{texts.selfTestIntro}</p>
      {state.selfTest ? (
        <Loaded texts={pane.texts.frame} load={loadSelfTest}>
          {({ SelfTest }) => <SelfTest />}
        </Loaded>
      ) : (
        <CommandButton onClick={open}>{texts.selfTest}</CommandButton>
      )}
    </section>
  );
}
