const ts = require('typescript');

const isHelp = (property) => property.name?.text === 'help';

/** Takes out of functions.js what stands under the key `help`: only the pages, the metadata and the pane show it (ADR 0008). */
module.exports = function withoutHelp(context) {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(visited) || !visited.properties.some(isHelp)) return visited;
    const kept = visited.properties.filter((property) => !isHelp(property));
    return context.factory.updateObjectLiteralExpression(visited, kept);
  };
  return (file) => ts.visitNode(file, visit);
};
