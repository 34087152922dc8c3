import { FUNCTIONS } from '../../functions';
import { useEffect } from 'preact/hooks';
import { usePane } from '../pane/context';
import { putFirstExample } from '../pane/help';
import type { PaneView } from '../pane/view';
import { CommandButton } from '../parts/buttons';
import '../styles/welcome.css';

/** The function whose example is the first thing to try. */
const FIRST = 'PERCARDCOST';

/** Shown once, and again when it is asked for: what this is, where to find what, and one thing to try. */
export function WelcomeView({ views }: { readonly views: readonly PaneView[] }) {
  const pane = usePane();
  const { texts, dispatch, scrollToTop } = pane;
  const { heading, intro, formulas, views: viewsHeading, example, start, again } = texts.frame.welcome;
  const first = FUNCTIONS.find(({ name }) => name === FIRST)!;
  // It may have been asked for from the end of a long view.
  useEffect(scrollToTop, []);
  return (
    <>
      <h2 class="heading">{heading}</h2>
      <p>{intro}</p>
      <section class="card" aria-labelledby="welcome-formulas">
        <h3 class="card-title" id="welcome-formulas">
          {formulas.title}
        </h3>
        <p>{formulas.text}</p>
      </section>
      <section class="card" aria-labelledby="welcome-views">
        <h3 class="card-title" id="welcome-views">
          {viewsHeading(views.length)}
        </h3>
        <dl class="card-list">
          {views.map(({ id }) => (
            <div key={id}>
              <dt>{texts.views[id]?.tab}</dt>
              <dd>{texts.views[id]?.purpose}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="card" aria-labelledby="welcome-example">
        <h3 class="card-title" id="welcome-example">
          {example.title}
        </h3>
        <p>{example.text}</p>
        <CommandButton onClick={() => void putFirstExample(pane, first)}>{example.command}</CommandButton>
      </section>
      <button
        type="button"
        class="button button-primary"
        onClick={() => dispatch({ type: 'welcomeChosen', open: false })}
      >
        {start}
      </button>
      <p class="hint">{again}</p>
    </>
  );
}
