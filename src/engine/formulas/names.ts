import type { Declaration } from '../../functions';

export const NAMESPACE = 'MYNA';

/** The engine looks functions up in capitals, however they were typed. */
export function qualifiedName({ name }: Pick<Declaration, 'name'>): string {
  return `${NAMESPACE}.${name}`;
}
