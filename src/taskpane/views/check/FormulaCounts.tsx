import type { FunctionCount } from '../../../analysis/audit';
import { useCheck } from './state';

export function FormulaCounts({ counts }: { readonly counts: readonly FunctionCount[] }) {
  const { texts, pane } = useCheck();
  const { language } = pane.state;
  const { sheet, name, formulas } = texts.countColumns;
  return (
    <details class="fold">
      <summary>{texts.counts}</summary>
      <div class="scroll scroll-tall" role="group" aria-label={texts.counts} tabIndex={0}>
        <table class="cells">
          <thead>
            <tr>
              <th scope="col">{sheet}</th>
              <th scope="col">{name}</th>
              <th scope="col">{formulas}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={`${count.sheet}/${count.name}`}>
                <th scope="row">
                  {count.sheet}
                  {count.hidden && texts.hiddenSheetMark}
                </th>
                <td>{count.name}</td>
                <td class="number">{count.formulas.toLocaleString(language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
