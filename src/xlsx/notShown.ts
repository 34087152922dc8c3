/** What a file may hold and a `Book` does not. */
export type NotShownKind =
  | 'chart'
  | 'chartSheet'
  | 'image'
  | 'shape'
  | 'pivotTable'
  | 'slicer'
  | 'macro'
  | 'externalLink'
  | 'connection'
  | 'conditionalFormat'
  | 'dataValidation'
  | 'autoFilter'
  | 'comment'
  | 'link'
  | 'protection'
  | 'print'
  | 'outline'
  | 'dataTable'
  | 'richText'
  | 'control'
  | 'sparkline'
  | 'other';

export interface NotShown {
  readonly kind: NotShownKind;
  /** Absent where it belongs to the workbook. */
  readonly sheet?: string;
  readonly count: number;
  /** Whether it is still there in a file saved over this one. */
  readonly kept: boolean;
}
