import type { SurveyFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { number } from '../core/text';

export const SURVEY_FAULTS: FaultTexts<SurveyFaults> = {
  emptyGroup: [
    '#DIV/0!',
    ({ group }) => ({
      ja: `群${group}の総数（n${group}）が0のため、割合を計算できません。`,
      en: `Group ${group} is empty (n${group} is 0), so it has no rate.`,
    }),
  ],
  moreThanGroup: [
    '#NUM!',
    ({ group, yes, size }) => ({
      ja: `群${group}の該当数（yes${group}）${number(yes)} が、総数（n${group}）${number(size)} を超えています。`,
      en: `yes${group} (${number(yes)}) is more than n${group} (${number(size)}), the size of the group.`,
    }),
  ],
};
