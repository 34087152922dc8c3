import { CommandButton } from '../../parts/buttons';
import { useShare } from './commands';

const MOST_LINES = 20;

/** A copy of the whole book for people who have no add-in, with what is left of it as values. */
export function NativeSection() {
  const { state, texts, commands, pane } = useShare();
  const { kept } = state;
  // What has a startup is Excel, which opens the copy; the workbench hands it over as a file.
  const opens = pane.desk.share.startup !== null;
  return (
    <section aria-labelledby="native-heading">
      <h3 class="subheading" id="native-heading">
        {texts.nativeHeading}
      </h3>
      <p>{texts.nativeIntro}</p>
      <CommandButton onClick={() => void commands.copyWithoutAddIn()}>{texts.nativeCommand(opens)}</CommandButton>
      {kept.length > 0 && (
        <>
          <p class="label">{texts.nativeKept}</p>
          <p class="hint">{texts.nativeKeptHint}</p>
          <ul class="notes">
            {kept.slice(0, MOST_LINES).map(({ sheet, cell, formula }) => (
              <li key={`${sheet}!${cell}`}>
                {sheet}!{cell} <code>{formula}</code>
              </li>
            ))}
            {kept.length > MOST_LINES && <li>{texts.nativeMore(kept.length - MOST_LINES)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
