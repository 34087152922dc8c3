import { quotedSheet } from '../../../sheet';
import { counts, totalDifference } from '../../../analysis/tariff';
import type { Effect, Obstacle } from '../../../analysis/tariff';
import type { Language } from '../../../functions';
import { NotRead } from '../../parts/messages';
import { useReference } from './commands';
import type { ReferenceTexts } from './texts/ja';

type Known = Extract<Effect, { state: 'known' }>;
type Unknown = Extract<Effect, { state: 'unknown' }>;

export const SIGNED = { signDisplay: 'exceptZero', maximumFractionDigits: 2 } as const;

export function signedYen(yen: number, texts: ReferenceTexts, language: Language): string {
  return texts.yen(yen.toLocaleString(language, SIGNED));
}

/** What the formulas of this workbook give with the prices of either day. */
export function Effects() {
  const { state, texts, language } = useReference();
  const { effects, unread } = state;
  if (!effects) return null;
  const known = effects.filter((effect): effect is Known => effect.state === 'known');
  const unknown = effects.filter((effect): effect is Unknown => effect.state === 'unknown');
  const total = signedYen(totalDifference(effects), texts, language);
  return (
    <section aria-labelledby="effects">
      <h3 id="effects" class="subheading">
        {texts.effectsHeading}
      </h3>
      <NotRead unread={unread} />
      {effects.length === 0 && unread.length === 0 && <p>{texts.noUses}</p>}
      {known.length > 0 && (
        <>
          <p class="total">{texts.totalLine(total, known.filter(counts).length)}</p>
          <p class="hint">{texts.totalHint}</p>
          <ul class="entries">
            {known.map((effect, index) => (
              <KnownEffect key={index} effect={effect} />
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h4 class="example-title">{texts.unknownHeading(unknown.length)}</h4>
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
  const { texts, language } = useReference();
  const { use, before, after } = effect;
  const yen = (value: number): string => texts.yen(value.toLocaleString(language, { maximumFractionDigits: 2 }));
  const notes = [!use.whole && texts.notCounted, effect.ownDay && texts.ownDay, effect.indirect && texts.indirect];
  return (
    <li>
      <Place effect={effect} />
      <p class="figures">
        {yen(before)} → {yen(after)} <strong>({signedYen(after - before, texts, language)})</strong>
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
  const { texts, language, day } = useReference();
  const obstacle = (why: Obstacle): string => {
    if (why.kind === 'failed') return texts.failedOn(day(why.day), why.reason[language]);
    return 'argument' in why ? texts.obstacles[why.kind](why.argument[language]) : texts.obstacles[why.kind];
  };
  return (
    <li>
      <Place effect={effect} />
      <p>{obstacle(effect.why)}</p>
    </li>
  );
}

function Place({ effect: { use } }: { readonly effect: Effect }) {
  return (
    <p>
      <strong>{`${quotedSheet(use.sheet)}!${use.cell}`}</strong> <code>{use.formula}</code>
    </p>
  );
}
