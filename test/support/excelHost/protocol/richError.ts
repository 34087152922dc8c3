/** The codes Excel reports, as add-ins find them in `error.code`. */
export type RichErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented';

const HTTP_STATUS: Partial<Record<RichErrorCode, number>> = {
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export class RichError extends Error {
  readonly code: RichErrorCode;

  constructor(code: RichErrorCode, message: string) {
    super(message);
    this.name = 'RichError';
    this.code = code;
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export function itemNotFound(what: string): RichError {
  return new RichError('ItemNotFound', `The requested resource does not exist: ${what}`);
}

export function invalidArgument(why: string): RichError {
  return new RichError('InvalidArgument', `The argument is invalid, missing or has an incorrect format: ${why}`);
}

export function alreadyExists(what: string): RichError {
  return new RichError('ItemAlreadyExists', `A resource of that name already exists: ${what}`);
}

/** Named as the add-in's author wrote it (`Range.removeDuplicates`), so that the gap is found at once. */
export function apiNotFound(type: string, member: string): RichError {
  const written = member.charAt(0).toLowerCase() + member.slice(1);
  return new RichError('ApiNotFound', `This host does not implement ${type}.${written}.`);
}
