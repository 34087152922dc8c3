/** Types of columns whose cells a function shows as something else than they are written. */
const SHOWN_OTHERWISE = new Set(['date', 'month']);

const bare = ([title, type, , cells]) => [title, SHOWN_OTHERWISE.has(type) ? type : 0, 0, cells];

/** Takes out of the compiled reference data what no function gives: notes on tables, units and plain types of columns. */
module.exports = function withoutNotes(source) {
  const reference = JSON.parse(source);
  const tables = reference.tables.map(([name, title, source, page, columns]) => {
    return [name, title, source, page, columns.map(bare)];
  });
  return JSON.stringify({ ...reference, tables });
};
