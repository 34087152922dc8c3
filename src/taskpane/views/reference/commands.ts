import { useMemo } from 'preact/hooks';
import { rectAddress } from '../../../sheet';
import type { Desk, NamedTable, SelectedCells, SheetTable } from '../../../desk';
import type { Language } from '../../../functions';
import { markText } from '../../../analysis/table';
import { cellsRead, effectsOf, readOwnTariff, referenceKey, tariffUses } from '../../../analysis/tariff';
import type { TariffFault } from '../../../analysis/tariff';
import { TARIFF_HEADER } from '../../../functions/postage';
import type { AnswerIn, ViewActions } from '../../pane/actions';
import { useView } from '../../pane/context';
import { isKept, keptTable } from './keptTables';
import type { KeptTable } from './keptTables';
import type { Days, FaultyTariff, Former, ReferenceEvent, ReferenceState } from './state';
import { tariffColumns } from './tariff';
import type { ReferenceTexts } from './texts/ja';

interface Parts {
  readonly desk: Pick<Desk, 'workbook' | 'reference'>;
  readonly actions: ViewActions<ReferenceEvent, ReferenceTexts>;
  readonly texts: ReferenceTexts;
  readonly language: Language;
}

type ReferenceAnswer = AnswerIn<ReferenceTexts>;

const SETTLED: ReferenceAnswer = { type: 'dismissed' };

/** What the view does with the workbook. Nothing that stands on a sheet is replaced without a person's leave. */
export class ReferenceCommands {
  constructor(private readonly parts: Parts) {}

  /** Puts a built-in table on a sheet of its own. */
  makeTable(table: SheetTable): Promise<void> {
    return this.attempt(() => this.addTable(table));
  }

  /** Looks up every formula that the tariff decides, and works it out with the prices of both days. */
  studyEffects({ before, after }: Days): Promise<void> {
    return this.attempt(async () => {
      const { formulas, names, unread } = await this.desk.formulas();
      const uses = tariffUses(formulas, new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula])));
      const references = cellsRead(uses);
      const cells = references.length === 0 ? [] : await this.desk.cells(references);
      const read = new Map(references.map((reference, index) => [referenceKey(reference), cells[index] ?? null]));
      this.tell({ type: 'effectsFound', effects: effectsOf(uses, read, [before, after]), unread });
      return SETTLED;
    });
  }

  loadOwn(): Promise<void> {
    return this.attempt(async () => {
      const selected = await this.desk.selectedCells();
      if (!selected) return { type: 'refused', say: (texts) => texts.nothingSelected };
      const read = readOwnTariff(selected.values);
      if (read.state === 'valid') return this.putOwn(selected, read.rows);
      const faulty = faultyTariff(selected, read.faults);
      this.tell({ type: 'tariffRead', faulty });
      const { address, faults } = faulty;
      return { type: 'refused', say: (texts) => texts.faultsFound(address, faults.length) };
    });
  }

  findTables(): Promise<void> {
    return this.attempt(async () => {
      await this.lookAgain();
      return SETTLED;
    });
  }

  askToUpdate(kept: KeptTable): void {
    const { standing, table } = kept;
    if (standing.state !== 'differs' || !table.place) return;
    const { address, values } = table.place;
    const leave = standing.edited === false ? 'leave' : 'leaveEdited';
    this.parts.actions.answer({
      type: 'leaveAsked',
      confirmation: {
        say: (texts) => texts[leave](address, values.length - 1),
        yes: (texts) => texts.replaceRows,
        run: () => void this.update(kept),
      },
    });
  }

  /** Takes an update back; what was changed since is asked about first. */
  undo(former: Former): Promise<void> {
    return this.attempt(async () => {
      const [table] = await this.desk.namedTables((name) => name === former.name);
      const now = table?.place?.formulas ?? former.written;
      if (JSON.stringify(now) === JSON.stringify(former.written)) return this.restore(former);
      return {
        type: 'leaveAsked',
        confirmation: {
          say: (texts) => texts.leaveUndo(former.name),
          yes: (texts) => texts.undoYes,
          run: () => void this.attempt(() => this.restore(former, now)),
        },
      };
    });
  }

  private update({ table, mark, standing }: KeptTable): Promise<void> {
    return this.attempt(async () => {
      if (standing.state !== 'differs' || !table.place) return SETTLED;
      const { rows, verifiedOn } = standing.today;
      const comment = markText(mark.kind, mark.of, verifiedOn, rows);
      const expected = table.place.formulas;
      const result = await this.desk.writeRows({ name: table.name, comment, expected, rows, as: 'values' });
      if (result.state === 'blocked') return blocked(result.address);
      this.tell({ type: 'updated', former: formerOf(table, expected.slice(1), result.formulas) });
      await this.lookAgain();
      return { type: 'done', say: (texts) => texts.updated(table.name) };
    });
  }

  private async restore(former: Former, expected = former.written): Promise<ReferenceAnswer> {
    const { name, comment, rows } = former;
    const result = await this.desk.writeRows({ name, comment, expected, rows, as: 'formulas' });
    if (result.state === 'blocked') return blocked(result.address);
    this.tell({ type: 'undone', former });
    await this.lookAgain();
    return { type: 'done', say: (texts) => texts.undone(name) };
  }

  private async lookAgain(): Promise<void> {
    const tables = await this.desk.namedTables(isKept);
    this.tell({ type: 'tablesFound', kept: tables.map((table) => keptTable(table, this.parts.language)) });
  }

  private async addTable(table: SheetTable): Promise<ReferenceAnswer> {
    const { sheet, definedName } = await this.parts.desk.workbook.addTableSheet(table);
    return { type: 'done', say: (texts) => texts.tableMade(sheet, definedName) };
  }

  private async putOwn(
    selected: SelectedCells,
    rows: readonly (readonly (string | number)[])[],
  ): Promise<ReferenceAnswer> {
    const { texts } = this.parts;
    const answer = await this.addTable({
      sheetName: texts.ownTable,
      title: texts.ownTable,
      notes: [texts.ownSource(selected.address), texts.tariffUsageLine],
      definedName: '自分の料金表',
      columns: tariffColumns(TARIFF_HEADER),
      rows,
    });
    this.tell({ type: 'tariffRead', faulty: null });
    return answer;
  }

  private get desk() {
    return this.parts.desk.reference;
  }

  private tell(event: ReferenceEvent): void {
    this.parts.actions.dispatch(event);
  }

  private attempt(work: () => Promise<ReferenceAnswer>): Promise<void> {
    return this.parts.actions.attempt(work);
  }
}

function formerOf({ name, comment }: NamedTable, rows: Former['rows'], written: Former['written']): Former {
  return { name, comment, rows, written };
}

function blocked(address: string): ReferenceAnswer {
  return { type: 'refused', say: (texts) => texts.blocked(address) };
}

function faultyTariff(selected: SelectedCells, faults: readonly TariffFault[]): FaultyTariff {
  const { address, row, column, values } = selected;
  const place = (fault: TariffFault): string => {
    const columns = fault.column === null ? (values[0]?.length ?? 1) : 1;
    return rectAddress({ row: row - 1 + fault.row, column: column - 1 + (fault.column ?? 0), rows: 1, columns });
  };
  return { address, faults: faults.map((fault) => ({ address: place(fault), reason: fault.reason })) };
}

/** What the parts of this view share. */
export function useReference() {
  const view = useView<ReferenceState, ReferenceEvent, ReferenceTexts>('reference');
  const { actions, pane, texts } = view;
  const { language } = pane.state;
  const { desk } = pane;
  const commands = useMemo(
    () => new ReferenceCommands({ desk, actions, texts, language }),
    [desk, actions, texts, language],
  );
  return { ...view, commands, language, day: pane.texts.frame.day };
}
