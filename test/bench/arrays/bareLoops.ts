/** The same work on ready numbers, in the shape that Excel takes: what a function can at best come near to. */

export function bareIdleCapacity(capacity: readonly number[][], issued: readonly number[][]): number[][] {
  const result: number[][] = new Array<number[]>(capacity.length);
  for (let row = 0; row < capacity.length; row++) result[row] = [capacity[row]![0]! - issued[row]![0]!];
  return result;
}

const LIMITS = [50, 100, 150, 250, 500, 1000];
const PRICES = [140, 180, 270, 320, 510, 750];
const REGISTERED = 480;

export function barePostage(weights: readonly number[][]): number[][] {
  const result: number[][] = new Array<number[]>(weights.length);
  for (let row = 0; row < weights.length; row++) {
    const grams = weights[row]![0]!;
    let tier = 0;
    while (LIMITS[tier]! < grams) tier++;
    result[row] = [PRICES[tier]! + REGISTERED];
  }
  return result;
}

const LARGE_LIMITS = [50, 100, 150, 250, 500, 1000, 2000, 4000];
const LARGE_PRICES = [260, 290, 390, 450, 660, 920, 1350, 1750];

export function barePostageByKind(weights: readonly number[][], kinds: readonly string[][]): number[][] {
  const result: number[][] = new Array<number[]>(weights.length);
  for (let row = 0; row < weights.length; row++) {
    const grams = weights[row]![0]!;
    const large = kinds[row]![0] === '規格外';
    const limits = large ? LARGE_LIMITS : LIMITS;
    let tier = 0;
    while (limits[tier]! < grams) tier++;
    result[row] = [(large ? LARGE_PRICES : PRICES)[tier]! + REGISTERED];
  }
  return result;
}

/** The next lighter limit, how many grams to shed for it, and what that saves; for weights that have a lighter one. */
export function bareMailTier(weights: readonly number[][]): unknown[][] {
  const result: unknown[][] = new Array<unknown[]>(weights.length);
  for (let row = 0; row < weights.length; row++) {
    const grams = weights[row]![0]!;
    let tier = 0;
    while (LIMITS[tier]! < grams) tier++;
    result[row] = [LIMITS[tier - 1], grams - LIMITS[tier - 1]!, PRICES[tier]! - PRICES[tier - 1]!];
  }
  return result;
}

/** Costs in tenths by cards in tenths, in plain doubles: what rounding the last digit of either leaves open. */
export function barePerCardCostRange(costs: readonly number[][], cards: readonly number[][]): number[][] {
  const result: number[][] = new Array<number[]>(costs.length);
  for (let row = 0; row < costs.length; row++) {
    const [cost, count] = [costs[row]![0]!, cards[row]![0]!];
    result[row] = [(cost - 0.05) / (count + 0.05), (cost + 0.05) / (count - 0.05)];
  }
  return result;
}

export function barePerCardCostCheck(
  published: readonly number[][],
  costs: readonly number[][],
  cards: readonly number[][],
): string[][] {
  const result: string[][] = new Array<string[]>(costs.length);
  for (let row = 0; row < costs.length; row++) {
    const [told, cost, count] = [published[row]![0]!, costs[row]![0]!, cards[row]![0]!];
    const possible = (cost - 0.05) / (count + 0.05) <= told + 0.05 && told - 0.05 <= (cost + 0.05) / (count - 0.05);
    result[row] = [Math.round((cost / count) * 10) / 10 === told ? '一致' : possible ? '端数の範囲内' : '不一致'];
  }
  return result;
}

export function bareAiSaving(
  costs: readonly number[][],
  routine: number,
  settled: number,
  running: number,
): number[][] {
  const result: number[][] = new Array<number[]>(costs.length);
  for (let row = 0; row < costs.length; row++) result[row] = [costs[row]![0]! * routine * settled - running];
  return result;
}

/** Hours for cards of 17.5 minutes and certificates of 10. */
export function bareWorkload(cards: readonly number[][], certificates: readonly number[][]): number[][] {
  const result: number[][] = new Array<number[]>(cards.length);
  for (let row = 0; row < cards.length; row++) {
    result[row] = [(cards[row]![0]! * 17.5 + certificates[row]![0]! * 10) / 60];
  }
  return result;
}

export function bareFollowUp(planned: readonly number[][], actual: readonly number[][]): unknown[][] {
  const result: unknown[][] = new Array<unknown[]>(planned.length);
  for (let row = 0; row < planned.length; row++) {
    const [plan, done] = [planned[row]![0]!, actual[row]![0]!];
    const [difference, allowed] = [done - plan, plan * 0.1];
    result[row] = [difference, done / plan, difference > allowed ? '超過' : difference < -allowed ? '遅れ' : '順調'];
  }
  return result;
}
