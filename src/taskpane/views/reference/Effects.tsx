import { counts, totalDifference } from '../../../analysis/tariff';
import type { Effect, Obstacle } from '../../../analysis/tariff';
import { usePane } from '../../paneContext';
import type { Pane } from '../../paneContext';
import { signedYen } from './figures';

type Known = Extract<Effect, { state: 'known' }>;
type Unknown = Extract<Effect, { state: 'unknown' }>;

/** What the formulas of this workbook give with the prices of either day. */
export function Effects() {
  const { state, texts } = usePane();
  const own = texts.reference;
  const { effects } = state.reference;
  if (!effects) return null;
  const known = effects.filter((effect): effect is Known => effect.state === 'known');
  const unknown = effects.filter((effect): effect is Unknown => effect.state === 'unknown');
  const total = signedYen(totalDifference(effects), texts, state.language);
  return (
    <section aria-labelledby="effects">
      <h3 id="effects" class="subheading">
        {own.effectsHeading}
      </h3>
      {effects.length === 0 && <p>{own.noUses}</p>}
      {known.length > 0 && (
        <>
          <p class="total">{own.totalLine(total, known.filter(counts).length)}</p>
          <p class="hint">{own.totalHint}</p>
          <ul class="entries">
            {known.map((effect, index) => (
              <KnownEffect key={index} effect={effect} />
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h4 class="example-title">{own.unknownHeading(unknown.length)}</h4>
          <ul class="entries">
            {unknown.map((effect, index) => (
              <UnknownEffect key={index} effect={effect} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function KnownEffect({ effect }: { readonly effect: Known }) {
  const { state, texts } = usePane();
  const own = texts.reference;
  const { use, before, after } = effect;
  const yen = (value: number): string => texts.yen(value.toLocaleString(state.language, { maximumFractionDigits: 2 }));
  const notes = [!use.whole && own.notCounted, effect.ownDay && own.ownDay, effect.indirect && own.indirect];
  return (
    <li>
      <Place effect={effect} />
      <p class="figures">
        {yen(before)} → {yen(after)} <strong>({signedYen(after - before, texts, state.language)})</strong>
      </p>
      {notes.filter(Boolean).map((note) => (
        <p key={String(note)} class="hint">
          {note}
        </p>
      ))}
    </li>
  );
}

function UnknownEffect({ effect }: { readonly effect: Unknown }) {
  return (
    <li>
      <Place effect={effect} />
      <p>{obstacleText(effect.why, usePane())}</p>
    </li>
  );
}

function Place({ effect: { use } }: { readonly effect: Effect }) {
  return (
    <p>
      <strong>{`${use.sheet}!${use.cell}`}</strong> <code>{use.formula}</code>
    </p>
  );
}

function obstacleText(why: Obstacle, { state, texts }: Pane): string {
  const own = texts.reference;
  if (why.kind === 'failed') return own.failedOn(texts.day(why.day), why.reason[state.language]);
  return 'argument' in why ? own.obstacles[why.kind](why.argument[state.language]) : own.obstacles[why.kind];
}
