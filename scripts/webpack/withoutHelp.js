const ts = require('typescript');

/** What only the reference pages, the metadata and the pane need; functions.js carries none of it. */
const HELP = {
  declare: new Set(['text', 'rounding', 'notes', 'errors', 'examples', 'sources', 'related']),
  number: new Set(['expects']),
  numeral: new Set(['expects']),
  each: new Set(['text']),
  one: new Set(['text']),
  whole: new Set(['text']),
};

function stripped(factory, object, names) {
  const kept = object.properties.filter((property) => !property.name || !names.has(property.name.text));
  return factory.updateObjectLiteralExpression(object, kept);
}

/** `text(ja, en)` as a plain object: a constant that nobody uses then falls away with tree shaking. */
function plainText(factory, [ja, en]) {
  return factory.createObjectLiteralExpression([
    factory.createPropertyAssignment('ja', ja),
    factory.createPropertyAssignment('en', en),
  ]);
}

/** A TypeScript transformer that takes the help texts out of the declarations. */
module.exports = function withoutHelp(context) {
  const { factory } = context;
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isCallExpression(visited) || !ts.isIdentifier(visited.expression)) return visited;
    const name = visited.expression.text;
    if (name === 'text' && visited.arguments.length === 2) return plainText(factory, visited.arguments);
    const names = HELP[name];
    if (!names) return visited;
    const parameters = visited.arguments.map((argument) =>
      ts.isObjectLiteralExpression(argument) ? stripped(factory, argument, names) : argument,
    );
    return factory.updateCallExpression(visited, visited.expression, visited.typeArguments, parameters);
  };
  return (file) => ts.visitNode(file, visit);
};
