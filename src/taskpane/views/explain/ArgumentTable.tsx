import type { ArgumentLine } from '../../../analysis/explain';
import { usePane } from '../../paneContext';

/** Every argument: what stands in the formula, and what was read. */
export function ArgumentTable({ lines }: { readonly lines: readonly ArgumentLine[] }) {
  const texts = usePane().texts.explain;
  if (lines.length === 0) return null;
  return (
    <div class="scroll" role="group" aria-label={texts.arguments} tabIndex={0}>
      <table class="cells explain-arguments">
        <thead>
          <tr>
            <th scope="col">{texts.argument}</th>
            <th scope="col">{texts.written}</th>
            <th scope="col">{texts.read}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, label, written, read, known }) => (
            <tr key={name}>
              <th scope="row">
                {label} <span class="optional">({name})</span>
              </th>
              <td>{written === '' ? '—' : <code>{written}</code>}</td>
              <td class={known ? undefined : 'explain-unknown'}>{read}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
