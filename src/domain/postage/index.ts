export { bandCosts, costIncrease, readBand, totalCost, unitPriceOf } from './mailCost';
export type { Band, BandCost, BandCount, PackingStep } from './mailCost';
export { COMPENSATION, compensationCharge, compensationSteps } from './compensation';
export { mailClassOf } from './mailClass';
export type { SizeLimit } from './mailClass';
export { chargesFor, cheaperTier, priceBook, priceOf, rateFor, tierOf } from './priceList';
export type { PriceBook, PriceList } from './priceList';
export { MAIL_CLASSES, MAIL_OPTIONS, isUnweighed, overlaid, ratesOn, tariffOf, versionOn } from './tariff';
export type { MailClass, MailOption, Rate, Tariff } from './tariff';
