const ts = require('typescript');

/** What only the reference pages, the metadata and the pane need; functions.js carries none of it. */
const DECLARATION_HELP = new Set(['text', 'rounding', 'notes', 'errors', 'examples', 'sources', 'related']);
const TEXT = new Set(['text']);
const ENGLISH = new Set(['en']);
const READER_HELP = new Set(['expects']);
const RULE_HELP = new Set(['text', 'source']);
const THRESHOLD_HELP = new Set(['unit']);

const nameOf = (property) => property.name?.text;

function without(factory, object, names) {
  return factory.updateObjectLiteralExpression(
    object,
    object.properties.filter((property) => !names.has(nameOf(property))),
  );
}

/** Applies a change to the object literal that stands under a name. */
function changed(factory, object, name, change) {
  const properties = object.properties.map((property) =>
    nameOf(property) === name && ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)
      ? factory.updatePropertyAssignment(property, property.name, change(property.initializer))
      : property,
  );
  return factory.updateObjectLiteralExpression(object, properties);
}

function declarationWithoutHelp(factory, object) {
  const kept = without(factory, object, DECLARATION_HELP);
  return changed(factory, kept, 'result', (result) => without(factory, result, TEXT));
}

/** Messages name an argument by its Japanese label, or in English by its name: the English label is for the pages. */
function argumentWithoutHelp(factory, object) {
  const kept = without(factory, object, TEXT);
  return changed(factory, kept, 'label', (label) => without(factory, label, ENGLISH));
}

/** The result names a rule and applies its threshold; what it says is on the reference page. */
function ruleWithoutHelp(factory, object) {
  const kept = changed(factory, without(factory, object, RULE_HELP), 'name', (name) => without(factory, name, ENGLISH));
  return changed(factory, kept, 'threshold', (threshold) => without(factory, threshold, THRESHOLD_HELP));
}

/** `text(ja, en)` as a plain object: a constant that nobody uses then falls away with tree shaking. */
function plainText(factory, [ja, en]) {
  return factory.createObjectLiteralExpression([
    factory.createPropertyAssignment('ja', ja),
    factory.createPropertyAssignment('en', en),
  ]);
}

function mapObjects(factory, call, change) {
  const parameters = call.arguments.map((argument) =>
    ts.isObjectLiteralExpression(argument) ? change(argument) : argument,
  );
  return factory.updateCallExpression(call, call.expression, call.typeArguments, parameters);
}

function withoutHelpIn(factory, call) {
  const name = ts.isIdentifier(call.expression) ? call.expression.text : undefined;
  if (name === 'text' && call.arguments.length === 2) return plainText(factory, call.arguments);
  if (name === 'declare') return mapObjects(factory, call, (object) => declarationWithoutHelp(factory, object));
  if (name === 'planRule') return mapObjects(factory, call, (object) => ruleWithoutHelp(factory, object));
  return call;
}

/** An argument is told by its label: some are written once and taken by several functions. */
function isArgument(object) {
  return ['label', 'text'].every((name) => object.properties.some((property) => nameOf(property) === name));
}

function withoutHelpInObject(factory, object) {
  return isArgument(object) ? argumentWithoutHelp(factory, object) : without(factory, object, READER_HELP);
}

/** A TypeScript transformer that takes the help texts out of the declarations. */
module.exports = function withoutHelp(context) {
  const { factory } = context;
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (ts.isCallExpression(visited)) return withoutHelpIn(factory, visited);
    return ts.isObjectLiteralExpression(visited) ? withoutHelpInObject(factory, visited) : visited;
  };
  return (file) => ts.visitNode(file, visit);
};
