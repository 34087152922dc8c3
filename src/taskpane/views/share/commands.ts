import type { CopyOutcome, Share } from '../../../excel/share/share';
import type { SheetTemplate, TemplateDesk } from '../../../excel/templates/sheetTemplate';
import { attempt } from '../../state/commands';
import type { Dispatch } from '../../state/commands';
import type { PaneEvent } from '../../state/state';
import type { CopyChoices } from './state';
import type { ShareTexts } from './texts/ja';

/** What the pane does for those who get the book. Each reports what came of it, and none rejects. */
export class ShareCommands {
  constructor(
    private readonly share: Share,
    private readonly templates: TemplateDesk,
    private readonly dispatch: Dispatch,
  ) {}

  /** `holdsOurs` says whether a formula calls one of our functions. */
  copy({ sheets, formulas, keep }: CopyChoices, holdsOurs: (formula: string) => boolean, texts: ShareTexts) {
    const { suffix, list } = texts;
    const replaces = formulas === 'all' ? () => true : holdsOurs;
    return attempt(this.dispatch, async () =>
      copied(await this.share.copyAsValues({ sheets, replaces, keep, suffix, list })),
    );
  }

  makeTemplate(template: SheetTemplate): Promise<void> {
    return attempt(this.dispatch, async () => {
      const { sheet } = await this.templates.add(template);
      return { type: 'done', say: (texts) => texts.share.templateMade(sheet) };
    });
  }

  recalculate(): Promise<void> {
    return attempt(this.dispatch, async () => {
      await this.share.recalculate();
      return { type: 'done', say: (texts) => texts.share.recalculated };
    });
  }

  diagnose(): Promise<void> {
    return attempt(this.dispatch, async () => {
      const facts = await this.share.diagnose();
      this.dispatch({ type: 'share', event: { type: 'diagnosed', facts } });
      return { type: 'dismissed' };
    });
  }

  async copyText(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.dispatch({ type: 'done', say: (texts) => texts.share.diagnosisCopied });
    } catch {
      // Office may load the pane in a frame that has no clipboard.
      this.dispatch({ type: 'share', event: { type: 'clipboardRefused' } });
    }
  }

  async askForComments(): Promise<void> {
    const offered = await this.share.offersComments().catch(() => false);
    if (offered) this.dispatch({ type: 'share', event: { type: 'commentsOffered' } });
  }
}

function copied(outcome: CopyOutcome): PaneEvent {
  switch (outcome.outcome) {
    case 'copied':
      return outcome.replaced === 0
        ? { type: 'done', say: (texts) => texts.share.copiedWithoutFormulas(outcome.copies) }
        : { type: 'done', say: (texts) => texts.share.copied(outcome) };
    case 'waiting':
      return { type: 'refused', say: (texts) => texts.share.waiting(outcome.cells) };
    case 'protected':
      return { type: 'refused', say: (texts) => texts.share.protectedSheets(outcome.sheets) };
    case 'commented':
      return { type: 'refused', say: (texts) => texts.share.commented };
  }
}
