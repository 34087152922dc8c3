export { bandCosts, costIncrease, readBand, totalCost, unitPriceOf } from './mailCost';
export type { Band, BandCost, BandCount, PackingStep } from './mailCost';
export { COMPENSATION, COMPENSATION_CHARGE, compensationCharge, compensationSteps } from './compensation';
export { LEAST_CM, mailClassOf } from './mailClass';
export type { SizeLimit } from './mailClass';
export { chargesFor, cheaperTier, ONE_OF, priceBook, priceOf, rateFor, REGISTERED_ONLY, tierOf } from './priceList';
export type { PriceBook, PriceList } from './priceList';
export {
  classLimitOf,
  isUnweighed,
  MAIL_CLASSES,
  MAIL_OPTIONS,
  overlaid,
  ratesOn,
  tariffOf,
  versionOn,
} from './tariff';
export type { MailClass, MailOption, Rate, Tariff } from './tariff';
