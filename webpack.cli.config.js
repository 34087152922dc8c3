require('tsx/cjs');
const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const NoticesPlugin = require('./scripts/webpack/noticesPlugin');
const OneFilePlugin = require('./scripts/webpack/oneFilePlugin');
const progress = require('./scripts/webpack/progress');
const quick = require('./scripts/webpack/quick');

/** The way without a screen: webpack --config webpack.cli.config.js --env out=folder. */
module.exports = (env = {}) => ({
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: {
    myna: './src/cli/main.ts',
    checkWorker: './src/cli/check/worker.ts',
    calcWorker: './src/cli/calc/worker.ts',
  },
  output: {
    path: path.resolve(__dirname, env.out ?? 'dist-cli'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].js',
    // Modules of its own kind, whatever package.json says: the grid's engine runs as nothing else.
    library: { type: 'commonjs2' },
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // It starts its threads from files of its own.
  node: { __dirname: false },
  externals: { piscina: 'commonjs piscina' },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { instance: 'cli', transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: false } },
      },
    ],
  },
  plugins: [
    progress('command'),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^myna\.js$/ }),
    new NoticesPlugin(['piscina']),
    new OneFilePlugin('myna.mjs'),
  ],
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        // One byte a character: Node makes a text of such a file in a tenth of the time.
        minimizerOptions: { ecma: 2020, compress: { ...quick, ecma: 2020 }, format: { asciiOnly: true } },
      }),
    ],
    // What the program and its threads share is there once.
    splitChunks: { chunks: 'all' },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});
