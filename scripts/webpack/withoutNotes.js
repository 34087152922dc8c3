/** Takes the notes on the tables out of the compiled reference data: no function gives them, the pane shows them. */
module.exports = function withoutNotes(source) {
  const reference = JSON.parse(source);
  return JSON.stringify({ ...reference, tables: reference.tables.map((table) => ({ ...table, note: '' })) });
};
