import type { SubsidyFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';

export const SUBSIDY_FAULTS: FaultTexts<SubsidyFaults> = {
  rateOutOfRange: [
    '#NUM!',
    ({ text }) => ({
      ja: `補助率「${text}」は0～1（0%～100%）の範囲にありません。セルに 10/10 と入力すると日付に変わることがあります。'10/10、=10/10、100% のように入力してください。`,
      en: `The rate "${text}" is not between 0 and 1 (0% to 100%). A cell may turn 10/10 into a date: type '10/10, =10/10 or 100%.`,
    }),
  ],
  unreadableRate: [
    '#VALUE!',
    ({ text }) => ({
      ja: `「${text}」は補助率として読めません。10/10、1/2、50%、0.5 のように入力してください。`,
      en: `"${text}" does not read as a rate. Write 10/10, 1/2, 50% or 0.5.`,
    }),
  ],
};
