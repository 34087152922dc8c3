import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { Text } from '../core/text';
import { number } from './wording';
import type { ErrorCode } from '../../sheet';

type Entry<K extends FaultKind> = readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
type Table<K extends FaultKind> = { readonly [P in K]: Entry<P> };

const say = (ja: string, en: string): Text => ({ ja, en });

export const SURVEY_FAULTS = {
  emptyGroup: [
    '#DIV/0!',
    ({ group }) =>
      say(
        `群${group}の総数（n${group}）が0のため、割合を計算できません。`,
        `Group ${group} is empty (n${group} is 0), so it has no rate.`,
      ),
  ],
  moreThanGroup: [
    '#NUM!',
    ({ group, yes, size }) =>
      say(
        `群${group}の該当数（yes${group}）${number(yes)} が、総数（n${group}）${number(size)} を超えています。`,
        `yes${group} (${number(yes)}) is more than n${group} (${number(size)}), the size of the group.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;
