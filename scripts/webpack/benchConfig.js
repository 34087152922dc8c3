const path = require('node:path');
const commandLine = require('../../webpack.cli.config');

/** The array works, bundled and minified as the functions are shipped: loose modules would pay for each call between them. */
module.exports = () => ({
  ...commandLine(),
  entry: { arrays: './test/bench/arrays/child.ts' },
  output: { path: path.resolve(__dirname, '../../dist-bench'), filename: '[name].js', clean: true },
  plugins: [],
});
