import type { Declaration } from './declaration';

/** How a function is typed: `MYNA.PERCARDCOST(cost, cards, [costUnit], [cardUnit])`. */
export function signature({ name, args }: Declaration): string {
  return `MYNA.${name}(${args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(', ')})`;
}
