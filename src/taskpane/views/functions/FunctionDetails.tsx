import { signature } from '../../../functions';
import type { ComponentChildren } from 'preact';
import type { Declaration } from '../../../functions';
import { hasHelp, loadHelp } from '../../pane/help';
import { Loaded } from '../../parts/messages';
import { Examples } from './Examples';
import { InsertForm } from './InsertForm';
import { useFunctions } from './commands';

export function FunctionDetails({ declaration }: { readonly declaration: Declaration }) {
  const { texts, commands, language, pane } = useFunctions();
  const { name, help } = declaration;
  return (
    <article aria-labelledby="function">
      <button type="button" class="button button-text" onClick={() => commands.choose(null)}>
        ← {texts.back}
      </button>
      <h2 class="heading" id="function" tabIndex={-1}>
        {name}
      </h2>
      <p>{help.text[language]}</p>
      <Section title={texts.syntax}>
        <p class="formula">
          <code>={signature(declaration)}</code>
        </p>
      </Section>
      {hasHelp(declaration) ? (
        <Help declaration={declaration} />
      ) : (
        <Loaded texts={pane.texts.frame} load={() => loadHelp(declaration)}>
          {() => <Help declaration={declaration} />}
        </Loaded>
      )}
    </article>
  );
}

function Help({ declaration }: { readonly declaration: Declaration }) {
  const { texts, commands, language } = useFunctions();
  const { result, help } = declaration;
  const { rounding, notes, errors, sources, related } = help;
  return (
    <>
      <InsertForm declaration={declaration} />
      <Section title={texts.result}>
        <p>{result.help[language]}</p>
      </Section>
      <Section title={texts.rounding}>
        <p>{rounding[language]}</p>
      </Section>
      <Section title={texts.notes}>
        <p>{notes[language]}</p>
      </Section>
      <Section title={texts.errors}>
        <dl class="errors">
          {errors.map(({ code, when }) => (
            <div key={code + when.ja}>
              <dt>
                <code>{code}</code>
              </dt>
              <dd>{when[language]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Examples declaration={declaration} />
      <Section title={texts.sources}>
        <ul>
          {sources.map((source) => (
            <li key={source.text.ja}>{source.text[language]}</li>
          ))}
        </ul>
      </Section>
      <Section title={texts.related}>
        <ul class="related">
          {related.map((other) => (
            <li key={other}>
              <button type="button" class="button button-text" onClick={() => commands.choose(other)}>
                {other}
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3 class="subheading">{title}</h3>
      {children}
    </section>
  );
}
