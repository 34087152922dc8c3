import { COMPENSATION, MAIL_OPTIONS } from '../../domain/postage';
import { LAST_DAY } from '../../domain/calendar';
import { ANY_GRAMS, SERVICE_STEP, VERSION_STEP } from '../data/postageRates';
import { FIRST_SIGN, NOT_OFFERED, optionSign } from '../data/postageServices';
import type { Helper } from './helper';

/**
 * Prices of the tariff on the data sheet and of one that is given (`own`: number of the service, limit, yen and first day, line by
 * line; a line of zeros where none is given). Services are called by their place on the data sheet.
 */
export const PRICE_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_PRICEDAY',
    says: {
      ja: '料金の基準日。省略されていれば最新の料金の日',
      en: 'the day whose prices apply; where none is given, one that only the newest prices reach',
    },
    text: `LAMBDA(day, IF(day="", ${LAST_DAY}, day))`,
  },
  {
    name: 'MYNA_x_BUILTINRATE',
    says: {
      ja: '収録した料金。その日や重さの料金がなければ #N/A',
      en: 'a price on record; #N/A where there is none for the day or the weight',
    },
    // All lines of a version have one key: MATCH finds the last and heaviest of them, and half a day more keeps it from stopping
    // at the first that is equal. The line before the one sought is the last with a lower limit; limits are whole grams.
    text: `LAMBDA(service, day, grams, LET(
      heaviest, MATCH(service*${SERVICE_STEP}+day+0.5, MYNA_x_rateKeys, 1),
      held, AND(INT(INDEX(MYNA_x_rateKeys, heaviest)/${SERVICE_STEP})=service, day<=INDEX(MYNA_x_rateTo, heaviest)),
      version, INT(INDEX(MYNA_x_tierKeys, heaviest)/${VERSION_STEP})*${VERSION_STEP},
      whole, 0-INT(0-MIN(grams, ${ANY_GRAMS})),
      lighter, IFNA(MATCH(version+whole-1, MYNA_x_tierKeys, 1), 0),
      IF(AND(held, version+whole<=INDEX(MYNA_x_tierKeys, heaviest)), INDEX(MYNA_x_rateYen, lighter+1), #N/A)))`,
  },
  {
    name: 'MYNA_x_OWNSTART',
    says: {
      ja: '指定した料金表で、その日の料金の適用開始日。なければ-1',
      en: "the first day of the prices in force on a day, in one's own tariff; -1 for none",
    },
    text: `LAMBDA(own, service, day, LET(
      starts, INDEX(own, 0, 4),
      MAX(IF((INDEX(own, 0, 1)=service)*(starts<=day), starts, -1))))`,
  },
  {
    name: 'MYNA_x_OWNRATE',
    says: { ja: '指定した料金表の料金。なければ #N/A', en: "a price of one's own tariff; #N/A where there is none" },
    text: `LAMBDA(own, service, day, grams, LET(
      limits, INDEX(own, 0, 2),
      held, (INDEX(own, 0, 1)=service)*(INDEX(own, 0, 4)=MYNA_x_OWNSTART(own, service, day)),
      limit, MIN(IF(held*(limits>=grams), limits, 9E+307)),
      IF(limit=9E+307, #N/A, SUM(IF(held*(limits=limit), INDEX(own, 0, 3), 0)))))`,
  },
  {
    name: 'MYNA_x_INOWN',
    says: {
      ja: '指定した料金表にその種別があれば TRUE。あれば収録した料金は使わない',
      en: "TRUE where one's own tariff has the service; then no price on record counts",
    },
    text: `LAMBDA(own, service, SUM(IF(INDEX(own, 0, 1)=service, 1, 0))>0)`,
  },
  {
    name: 'MYNA_x_POSTALRATE',
    says: { ja: '1つの種別かオプションの料金', en: 'the price of one class or option' },
    text: `LAMBDA(own, service, day, grams,
      IF(MYNA_x_INOWN(own, service), MYNA_x_OWNRATE(own, service, day, grams), MYNA_x_BUILTINRATE(service, day, grams)))`,
  },
  {
    name: 'MYNA_x_LIGHTER',
    says: {
      ja: 'その料金より安い区分のうち、いちばん重いものの上限(g)。なければ #N/A',
      en: 'the limit of the heaviest tier that costs less than a price; #N/A for none',
    },
    text: `LAMBDA(own, class, day, grams, price, LET(
      built, INDEX(MYNA_x_rateKeys, MATCH(class*${SERVICE_STEP}+day+0.5, MYNA_x_rateKeys, 1)),
      limit, IF(MYNA_x_INOWN(own, class),
        MAX(IF((INDEX(own, 0, 1)=class)*(INDEX(own, 0, 4)=MYNA_x_OWNSTART(own, class, day))
          *(INDEX(own, 0, 2)<grams)*(INDEX(own, 0, 3)<price), INDEX(own, 0, 2), 0)),
        MAX(IF((MYNA_x_rateKeys=built)*(MYNA_x_rateGrams<grams)*(MYNA_x_rateYen<price), MYNA_x_rateGrams, 0))),
      IF(limit=0, #N/A, limit)))`,
  },
  {
    name: 'MYNA_x_CHARGE',
    says: {
      ja: 'オプションが種別に加える料金の行。0以下は MYNA_x_charges の見出しのとおり',
      en: 'the service whose price an option adds to a class; 0 and less as the heading of MYNA_x_charges says',
    },
    text: `LAMBDA(class, sign, INDEX(MYNA_x_charges, (class-1)*${MAIL_OPTIONS.length}+UNICODE(sign)-${FIRST_SIGN - 1}))`,
  },
  {
    name: 'MYNA_x_OFFERFAULT',
    says: {
      ja: '種別に付けられないオプションがあれば #VALUE!、料金の出典がなければ #N/A、どちらもなければ0',
      en: '#VALUE! for an option that is not offered for the class, #N/A for one without a sourced price, else 0',
    },
    text: `LAMBDA(class, signs, IF(signs="", 0, REDUCE(0, SEQUENCE(LEN(signs)), LAMBDA(fault, at, LET(
      charge, MYNA_x_CHARGE(class, MID(signs, at, 1)),
      fault+IF(charge>=0, 0, IF(charge=${NOT_OFFERED}, #VALUE!, #N/A)))))))`,
  },
  {
    name: 'MYNA_x_ITEMYEN',
    says: {
      ja: '1通の、種別とオプションの料金の合計。送れない重さなら #N/A',
      en: 'the price of one item, class and options together; #N/A for a weight that is not taken',
    },
    text: `LAMBDA(own, class, signs, day, grams, LET(
      card, INDEX(MYNA_x_cardGrams, class),
      IF(IF(card="", FALSE, grams>card), #N/A,
        MYNA_x_POSTALRATE(own, class, day, grams)+IF(signs="", 0, REDUCE(0, SEQUENCE(LEN(signs)), LAMBDA(sum, at, LET(
          charge, MYNA_x_CHARGE(class, MID(signs, at, 1)),
          sum+IF(charge=0, 0, MYNA_x_POSTALRATE(own, charge, day, grams)))))))))`,
  },
  {
    name: 'MYNA_x_INSURED',
    says: {
      ja: '損害要償額が加える料金。一般書留でなければ #VALUE!、上限を超えれば #NUM!',
      en: 'what a compensation adds; #VALUE! without 一般書留, #NUM! above the most',
    },
    text: `LAMBDA(own, class, signs, day, yen, LET(
      steps, MAX(0, 0-INT((${COMPENSATION.covered}-yen)/${COMPENSATION.step})),
      charge, INDEX(MYNA_x_insurances, class),
      IF(AND(yen>0, ISERROR(FIND("${optionSign('registeredMail')}", signs))), #VALUE!,
        IF(yen>${COMPENSATION.most}, #NUM!,
          IF(steps=0, 0, IF(charge<0, #N/A, steps*MYNA_x_POSTALRATE(own, charge, day, 0)))))))`,
  },
];
