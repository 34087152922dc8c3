/** What an item can be posted as. */
export const MAIL_CLASSES = [
  'standardMail',
  'nonStandardMailWithin',
  'nonStandardMailOver',
  'letterPackLight',
  'letterPackPlus',
  'smartLetter',
  'yuMail',
] as const;
export type MailClass = (typeof MAIL_CLASSES)[number];

/** What can be bought on top of it. */
export const MAIL_OPTIONS = [
  'registeredMail',
  'simpleRegisteredMail',
  'specifiedRecordMail',
  'express',
  'deliveryCertificate',
] as const;
export type MailOption = (typeof MAIL_OPTIONS)[number];
