/** `YYYY-MM-DD` */
export type IsoDay = string;

export const postalServiceIds = [
  'standardMail',
  'nonStandardMailWithin',
  'nonStandardMailOver',
  'postcard',
  'replyPostcard',
  'letterPackLight',
  'letterPackPlus',
  'smartLetter',
  'yuMail',
  'registeredMail',
  'registeredMailCompensation',
  'cashRegisteredMail',
  'simpleRegisteredMail',
  'specifiedRecordMail',
  'express',
  'deliveryCertificate',
  'deliveryCertificateAfter',
  'personalDeliveryBasic',
  'personalDeliverySpecial',
  'personalDeliveryReporting',
  'contentCertificate',
  'contentCertificateExtra',
  'yuMailRegistered',
] as const;
export type PostalService = (typeof postalServiceIds)[number];

export type CellType = 'text' | 'number' | 'month' | 'date';
/** Months are `YYYY-MM` and dates `YYYY-MM-DD`; null is a value the document does not give. */
export type Cell = string | number | null;

export interface ReferenceColumn {
  readonly title: string;
  readonly unit: string | null;
  readonly type: CellType;
}

export interface TableSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** As precise as the document says: a year, a month or a day; null where it says none. */
  readonly date: string | null;
  /** Where in the document the table stands. */
  readonly page: string;
  readonly verifiedOn: IsoDay;
}

export interface ReferenceTable {
  readonly name: string;
  readonly title: string;
  /** What was recovered, left as printed although it does not add up, or has to be known to use the figures. */
  readonly note: string;
  readonly source: TableSource;
  readonly columns: readonly ReferenceColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface RateSource {
  readonly id: string;
  readonly title: string;
}

export interface PostageRate {
  readonly service: PostalService;
  /** null: one price for every weight. */
  readonly maxGrams: number | null;
  readonly from: IsoDay;
  /** The last day of the price; null while no end is known. */
  readonly to: IsoDay | null;
  readonly yen: number;
  readonly source: RateSource;
  /** Only one document that could be read tells this price. */
  readonly toldByOne: boolean;
}

export interface PostalSizeLimit {
  readonly service: PostalService;
  readonly minLengthCm: number | null;
  readonly maxLengthCm: number | null;
  readonly minWidthCm: number | null;
  readonly maxWidthCm: number | null;
  readonly maxThicknessCm: number | null;
  readonly maxSidesSumCm: number | null;
  readonly maxGrams: number | null;
  readonly source: RateSource;
}
