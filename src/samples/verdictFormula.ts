/**
 * A published figure against a computed one: 一致 where it rounds to the published one, 端数の範囲内 where it was cut off or
 * rounded up instead. `decimals` are those printed; -1 is a figure printed in tens.
 */
export function roundedVerdict(published: string, computed: string, decimals = 0): string {
  const lastDigit = decimals > 0 ? `0.${'0'.repeat(decimals - 1)}1` : `1${'0'.repeat(-decimals)}`;
  const near = `IF(ABS(${computed}-${published})<${lastDigit},"端数の範囲内","不一致")`;
  return `=IF(ROUND(${computed},${decimals})=${published},"一致",${near})`;
}
