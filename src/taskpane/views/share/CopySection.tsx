import { mynaCalls } from '../../../analysis/formula';
import { useEffect } from 'preact/hooks';
import { CommandButton } from '../../parts/CommandButton';
import { usePane } from '../../paneContext';
import { Choice } from './Choice';
import { useShare } from './useShare';

export function CopySection() {
  const { dispatch } = usePane();
  const { share, texts, commands } = useShare();
  const { sheets, formulas, keep } = share.choices;
  useEffect(() => void commands.askForComments(), [commands]);
  const choose = (choice: Partial<typeof share.choices>): void =>
    dispatch({ type: 'share', event: { type: 'choice', choice } });
  const holdsOurs = (formula: string): boolean => mynaCalls(formula).length > 0;
  return (
    <section aria-labelledby="copy-heading">
      <h3 class="subheading" id="copy-heading">
        {texts.copyHeading}
      </h3>
      <p>{texts.copyIntro}</p>
      <Choice
        name="sheets"
        title={texts.sheets}
        options={[
          ['active', texts.sheetChoices.active],
          ['all', texts.sheetChoices.all],
        ]}
        chosen={sheets}
        onChoose={(chosen) => choose({ sheets: chosen })}
      />
      <Choice
        name="formulas"
        title={texts.formulas}
        options={[
          ['ours', texts.formulaChoices.ours],
          ['all', texts.formulaChoices.all],
        ]}
        chosen={formulas}
        onChoose={(chosen) => choose({ formulas: chosen })}
      >
        {formulas === 'ours' && <p class="hint">{texts.formulasHint}</p>}
      </Choice>
      <Choice
        name="keep"
        title={texts.keep}
        options={[
          ['none', texts.keepChoices.none],
          ['list', texts.keepChoices.list],
          ...(share.comments ? [['comments', texts.keepChoices.comments] as const] : []),
        ]}
        chosen={keep}
        onChoose={(chosen) => choose({ keep: chosen })}
      />
      <CommandButton primary onClick={() => void commands.copy(share.choices, holdsOurs, texts)}>
        {texts.copyCommand}
      </CommandButton>
    </section>
  );
}
