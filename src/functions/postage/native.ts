import { TARIFF_HEADER } from './tariffTable';

/** What an argument that is left out stands for. */
const OPTIONS = 'IF(ISOMITTED(options), "", options)';
const AS_OF = 'IF(ISOMITTED(asOf), "", asOf)';
/** Its lines, and the error of a cell in it, which is that of the whole call. */
const OWN_TARIFF = `table, IF(ISOMITTED(tariff), 0, MYNA_x_ERRORS(tariff)),
  own, IF(ISOMITTED(tariff), {0,0,0,0,0}, MYNA_x_OWNTARIFF(tariff))`;

/**
 * The errors of a call stand in the order in which the add-in meets them: of several that are added up the first one shows. The
 * weight is looked at last.
 */
export const POSTAGE_NATIVE = `LAMBDA(weight, class, [options], [asOf], [tariff], [compensation], LET(
  ${OWN_TARIFF},
  signs, MYNA_x_OPTIONS(${OPTIONS}),
  grams, MYNA_x_COUNTS(weight, "weight"),
  classes, MAP(IF(class="", "", class), LAMBDA(word, MYNA_x_MAILWORD(word, MYNA_x_mailClasses))),
  days, MYNA_x_DATES(${AS_OF}),
  compensations, MYNA_x_COUNTS(IF(ISOMITTED(compensation), "", compensation), "money"),
  unweighed, IF(ISOMITTED(weight), #VALUE!, ""),
  refusal, SUM(own)*0+MYNA_x_OPTIONFAULT(signs),
  IF(ISERROR(signs), signs, IF(ISERROR(table), table,
    MYNA_x_ITEMS(grams, classes, days, compensations, LAMBDA(given, kind, asOfDay, insured,
      IF(kind="", "", LET(
        card, INDEX(MYNA_x_cardGrams, kind)<>"",
        gram, IF(given="", IF(card, 0, unweighed), given),
        day, MYNA_x_PRICEDAY(asOfDay),
        IF(ISERROR(gram), gram, IF(gram="", "", IF(AND(gram=0, NOT(card)), #NUM!,
          refusal+MYNA_x_OFFERFAULT(kind, signs)
          +IF(insured="", 0, MYNA_x_ITEMYEN(own, kind, signs, day, 0)*0+MYNA_x_INSURED(own, kind, signs, day, insured))
          +MYNA_x_ITEMYEN(own, kind, signs, day, gram))))))))))))`;

export const MAILTIER_NATIVE = `LAMBDA(weight, class, [asOf], [tariff], LET(
  ${OWN_TARIFF},
  grams, MYNA_x_POSITIVES(weight, "weight"),
  classes, MAP(IF(class="", "", class), LAMBDA(word, MYNA_x_MAILWORD(word, MYNA_x_mailClasses))),
  days, MYNA_x_DATES(${AS_OF}),
  refusal, SUM(own)*0,
  limits, MYNA_x_ITEMS(grams, classes, days, "", LAMBDA(gram, kind, asOfDay, none, IF(OR(gram="", kind=""), "", LET(
    day, MYNA_x_PRICEDAY(asOfDay),
    refusal+MYNA_x_LIGHTER(own, kind, day, gram, refusal+MYNA_x_ITEMYEN(own, kind, "", day, gram)))))),
  shed, MYNA_x_ITEMS(limits, grams, "", "", LAMBDA(limit, gram, none, nothing, IF(limit="", "", gram-limit))),
  saved, MYNA_x_ITEMS(limits, grams, classes, days, LAMBDA(limit, gram, kind, asOfDay, IF(limit="", "", LET(
    day, MYNA_x_PRICEDAY(asOfDay),
    MYNA_x_POSTALRATE(own, kind, day, gram)-MYNA_x_POSTALRATE(own, kind, day, limit))))),
  figures, HSTACK(TOCOL(limits), TOCOL(shed), TOCOL(saved)),
  IF(ISERROR(table), table, MYNA_x_LINES(limits, 3, LAMBDA(row, column, INDEX(figures, row, column))))))`;

export const TARIFF_NATIVE = `LAMBDA([class], [asOf], LET(
  service, MYNA_x_MAILWORD(MYNA_x_ONE(IF(ISOMITTED(class), "", class)), MYNA_x_mailServices),
  day, MYNA_x_PRICEDAY(MYNA_x_DATE(MYNA_x_ONE(${AS_OF}))),
  fault, MYNA_x_ERRORS(service)+MYNA_x_ERRORS(day),
  held, (MYNA_x_rateFrom<=day)*(MYNA_x_rateTo>=day),
  shown, held*IF(service="", 1, MYNA_x_rateTitles=INDEX(MYNA_x_mailTitles, service)),
  limits, IF(MYNA_x_rateGrams="", "", MYNA_x_rateGrams),
  columns, HSTACK(MYNA_x_rateTitles, limits, MYNA_x_rateYen, MYNA_x_rateFrom, MYNA_x_rateSources),
  IF(ISERROR(fault), fault, IF(SUM(shown)=0, #N/A,
    VSTACK({${TARIFF_HEADER.map((heading) => `"${heading}"`).join(',')}}, FILTER(columns, shown))))))`;

/** Within tolerance of the decimals in which sizes are written, the sum of three sides is the one that a person finds. */
export const MAILCLASS_NATIVE = `LAMBDA(length, width, thickness, weight, LET(
  grams, MYNA_x_POSITIVES(weight, "weight"),
  MYNA_x_ITEMS(
    MYNA_x_POSITIVES(length, "length"), MYNA_x_POSITIVES(width, "length"), MYNA_x_POSITIVES(thickness, "length"), grams, LAMBDA(one, two, three, gram,
    IF(OR(one="", two="", three="", gram=""), "", MYNA_x_SIZECLASS(one, two, three, gram))))))`;

/** What the functions of bands have in common. */
const BANDS = `day, MYNA_x_DATE(MYNA_x_ONE(${AS_OF})),
  from, MAP(MYNA_x_CELLS(bands), LAMBDA(band, MYNA_x_BAND(band, FALSE))),
  to, MAP(MYNA_x_CELLS(bands), LAMBDA(band, MYNA_x_BAND(band, TRUE))),
  parcels, MYNA_x_COUNTS(counts, "pieces boxes"),
  signs, MYNA_x_OPTIONS(${OPTIONS}),
  ${OWN_TARIFF},
  on, MYNA_x_PRICEDAY(day)`;

/** Errors of one packing, with the band first that the add-in reads first. */
const ONE_PACKING = `${BANDS},
  steps, MYNA_x_PACKING(packing, own, signs, on),
  unheard, IF(AND(signs<>"", MYNA_x_COLUMNS(packing)=2), #VALUE!, 0),
  cells, MYNA_x_ERRORS(day)+MYNA_x_ERRORS(from)+MYNA_x_ERRORS(parcels)+MYNA_x_ERRORS(packing)+MYNA_x_ERRORS(signs)+table,
  units, MYNA_x_BANDUNITS(from, to, parcels, steps),
  yen, MYNA_x_BANDYEN(units, parcels)`;

export const MAILCOST_NATIVE = `LAMBDA(bands, counts, packing, [options], [asOf], [tariff], LET(
  ${ONE_PACKING},
  fault, cells+MYNA_x_PAIRFAULT(from, parcels, TRUE)+unheard+SUM(own)*0+SUM(steps)*0,
  IF(ISERROR(fault), fault, MYNA_x_TOTAL(yen))))`;

export const MAILCOSTBANDS_NATIVE = `LAMBDA(bands, counts, packing, [options], [asOf], [tariff], LET(
  ${ONE_PACKING},
  fault, cells+MYNA_x_PAIRFAULT(from, parcels, FALSE)+unheard+SUM(own)*0+SUM(steps)*0+MYNA_x_ERRORS(yen),
  IF(ISERROR(fault), fault, HSTACK(TOCOL(units), TOCOL(yen)))))`;

export const MAILCOSTCOMPARE_NATIVE = `LAMBDA(bands, counts, current, proposed, [options], [asOf], [tariff], LET(
  ${BANDS},
  unheard, IF(AND(signs<>"", MYNA_x_COLUMNS(current)=2, MYNA_x_COLUMNS(proposed)=2), #VALUE!, 0),
  cells, MYNA_x_ERRORS(day)+MYNA_x_ERRORS(from)+MYNA_x_ERRORS(parcels)
    +MYNA_x_ERRORS(current)+MYNA_x_ERRORS(proposed)+MYNA_x_ERRORS(signs)+table,
  nowSteps, MYNA_x_PACKING(current, own, signs, on),
  nowUnits, MYNA_x_BANDUNITS(from, to, parcels, nowSteps),
  now, MYNA_x_BANDYEN(nowUnits, parcels),
  thenSteps, MYNA_x_PACKING(proposed, own, signs, on),
  thenUnits, MYNA_x_BANDUNITS(from, to, parcels, thenSteps),
  then, MYNA_x_BANDYEN(thenUnits, parcels),
  fault, cells+MYNA_x_PAIRFAULT(from, parcels, FALSE)+unheard+SUM(own)*0
    +SUM(nowSteps)*0+MYNA_x_ERRORS(now)+SUM(thenSteps)*0+MYNA_x_ERRORS(then),
  more, MAP(now, then, LAMBDA(was, is, IF(was="", "", is-was))),
  IF(ISERROR(fault), fault, VSTACK(
    HSTACK(TOCOL(nowUnits), TOCOL(now), TOCOL(thenUnits), TOCOL(then), TOCOL(more)),
    HSTACK("", MYNA_x_TOTAL(now), "", MYNA_x_TOTAL(then), MYNA_x_TOTAL(more))))))`;
