const { RawSource } = require('webpack').sources;

/** Writes what is generated from the declarations: functions.json, functions.en.json, the reference pages and the pane's help. */
module.exports = class DeclarationsPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('DeclarationsPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'DeclarationsPlugin' }, () => {
        const emit = (file, text) => compilation.emitAsset(file, new RawSource(text));
        const { metadata } = require('../../src/help/metadata.ts');
        emit('functions.json', `${JSON.stringify(metadata('ja', this.origin), null, 2)}\n`);
        emit('functions.en.json', `${JSON.stringify(metadata('en', this.origin), null, 2)}\n`);
        const { paneHelp } = require('../../src/help/paneHelp.ts');
        for (const { path, content } of paneHelp()) emit(path, JSON.stringify(content));
        const { pages, searchScripts } = require('../../src/help/html.ts');
        for (const { path, script } of searchScripts()) emit(path, script);
        for (const { path, html } of pages()) emit(path, html);
      });
    });
  }
};
