export interface ChartKind {
  readonly shape: 'line' | 'bar';
  readonly markers: boolean;
  readonly stacked: boolean;
  /** Bars that lie. */
  readonly lying: boolean;
}

const TYPE = /^(?:Line(?:Markers)?(?:Stacked)?|(?:Column|Bar)(?:Clustered|Stacked))$/;

/** What Excel's name of a chart type means for drawing; `null` for a type that is not drawn here. */
export function chartKind(type: string): ChartKind | null {
  if (!TYPE.test(type)) return null;
  return {
    shape: type.startsWith('Line') ? 'line' : 'bar',
    markers: type.includes('Markers'),
    stacked: type.includes('Stacked'),
    lying: type.startsWith('Bar'),
  };
}
