const { RuntimeGlobals, RuntimeModule, Template } = require('webpack');

/**
 * Where scripts come out of one file, each has an address that is known only once it is unpacked: `mynaParts` then holds
 * by the names of the files what to load them by, on the page and in its workers. On a served page there is no such list.
 */
class PackedParts extends RuntimeModule {
  constructor() {
    super('packed parts', RuntimeModule.STAGE_TRIGGER);
  }

  generate() {
    const { getChunkScriptFilename: file, publicPath } = RuntimeGlobals;
    return Template.asString([
      'if (globalThis.mynaParts) {',
      Template.indent([`${publicPath} = "";`, `var fileOf = ${file};`, `${file} = (id) => mynaParts[fileOf(id)];`]),
      '}',
    ]);
  }
}

/** Lets all scripts of a build that load others do so from one file too. */
module.exports = class PackedPartsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PackedPartsPlugin', (compilation) => {
      compilation.hooks.runtimeRequirementInTree
        .for(RuntimeGlobals.getChunkScriptFilename)
        .tap('PackedPartsPlugin', (chunk) => compilation.addRuntimeModule(chunk, new PackedParts()));
    });
  }
};
