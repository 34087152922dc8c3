/** Minutes at the window: cards take 15 to 20, certificates 10, as the municipalities were heard to say. */
export const CARD_MINUTES = 17.5;
export const CERTIFICATE_MINUTES = 10;

/** Window hours. */
export function workload(
  cards: number,
  certificates: number,
  cardMinutes = CARD_MINUTES,
  certificateMinutes = CERTIFICATE_MINUTES,
): number {
  return (cards * cardMinutes + certificates * certificateMinutes) / 60;
}
