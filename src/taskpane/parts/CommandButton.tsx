import type { ComponentChildren } from 'preact';
import { usePane } from '../pane/context';

/** Asks something of the workbook; while that lasts it stays in place and does nothing. Without `onClick` it submits its form. */
export function CommandButton(props: {
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
  readonly primary?: boolean;
  readonly label?: string;
}) {
  const { busy } = usePane().state;
  return (
    <button
      type={props.onClick ? 'button' : 'submit'}
      class={props.primary ? 'button button-primary' : 'button'}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={props.label}
      onClick={() => !busy && props.onClick?.()}
    >
      {props.children}
    </button>
  );
}
