export const RECONCILE_NATIVE = `LAMBDA(applied, delivered, cancelled, [counted], LET(
  in, MYNA_x_COUNTS(applied, "pieces"),
  out, MYNA_x_COUNTS(delivered, "pieces"),
  off, MYNA_x_COUNTS(cancelled, "pieces"),
  found, MYNA_x_ORNONE(MYNA_x_COUNTS(IF(ISOMITTED(counted), "", counted), "pieces")),
  books, MYNA_x_EACH4(in, out, off, found, LAMBDA(more, less, gone, there, ROUND(more-less-gone, 9))),
  list, TOCOL(books),
  gaps, TOCOL(MYNA_x_EACH4(in, out, off, found, LAMBDA(more, less, gone, there,
    IF(there="-", "", ROUND(there-more+less+gone, 9))))),
  MYNA_x_LINES(books, 2, LAMBDA(row, column, CHOOSE(column, INDEX(list, row, 1), INDEX(gaps, row, 1))))))`;
