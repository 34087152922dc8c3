const withoutUnit = ([title, type, , cells]) => [title, type, null, cells];

/** Takes out of the compiled reference data what no function gives: the notes on the tables and the units of their columns. */
module.exports = function withoutNotes(source) {
  const reference = JSON.parse(source);
  const tables = reference.tables.map((table) => ({ ...table, note: '', columns: table.columns.map(withoutUnit) }));
  return JSON.stringify({ ...reference, tables });
};
