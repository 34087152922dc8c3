import type { ComponentChildren } from 'preact';

export type Tone = 'success' | 'warning' | 'error';

/** A mark beside the colour, so that neither is needed to tell them apart. */
const MARKS: Readonly<Record<Tone, string>> = { success: '✓', warning: '!', error: '×' };

export function Message({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <div class={`message message-${tone}`}>
      <span class="message-mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      <div>{children}</div>
    </div>
  );
}
