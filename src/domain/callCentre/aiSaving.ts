/** Yen saved a year: the routine part of the cost that no longer reaches a person, less what running the system costs. */
export function aiSaving(cost: number, routineShare: number, deflection: number, runningCost: number): number {
  return cost * routineShare * deflection - runningCost;
}
