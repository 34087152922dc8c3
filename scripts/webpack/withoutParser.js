const PARSER = /^\/\/ lib\/parse\.ts\n[^]*?(?=^\/\/ lib\/)/m;
const EXPORT = /^ {2}parse,\n/m;

/** Loader: the parser of @borgar/fx builds its tables whether or not it is asked for; here only tokens and references are (ADR 0009). */
module.exports = function withoutParser(source) {
  if (![PARSER, EXPORT].every((part) => part.test(source))) throw new Error('@borgar/fx is built otherwise now');
  return source.replace(PARSER, '').replace(EXPORT, '');
};
