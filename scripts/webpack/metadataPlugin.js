const { RawSource } = require('webpack').sources;

/** Writes functions.json and functions.en.json, generated from the declarations. */
module.exports = class MetadataPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('MetadataPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'MetadataPlugin' }, () => {
        const { metadata } = require('../../src/help/metadata.ts');
        const emit = (file, language) =>
          compilation.emitAsset(file, new RawSource(`${JSON.stringify(metadata(language, this.origin), null, 2)}\n`));
        emit('functions.json', 'ja');
        emit('functions.en.json', 'en');
      });
    });
  }
};
