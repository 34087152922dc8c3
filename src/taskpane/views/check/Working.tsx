import type { Job } from './state';
import { useCheck } from './state';

/** How far a long check is, and the way out of it. */
export function Working({ job }: { readonly job: Job }) {
  const { state, texts } = useCheck();
  const { running } = state;
  const ours = running?.job === job ? running : null;
  return (
    <>
      <p role="status" class="working-status">
        {ours && texts.working}
      </p>
      {ours && (
        <div class="working">
          <progress class="progress" aria-label={texts.progress} max={1} value={ours.done} />
          <p class="hint">{ours.sheet}</p>
          <button type="button" class="button" onClick={ours.stop}>
            {texts.stop}
          </button>
        </div>
      )}
    </>
  );
}
