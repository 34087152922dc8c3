require('tsx/cjs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { contentSecurityPolicy } = require('./scripts/securityHeaders');
const DeclarationsPlugin = require('./scripts/webpack/declarationsPlugin');
const NoticesPlugin = require('./scripts/webpack/noticesPlugin');
const officeJs = require('./scripts/webpack/officeJs');
const withoutHelp = require('./scripts/webpack/withoutHelp');

/** The origin that manifest.xml names; a build for another origin replaces it there. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3443';

/** What several of the pane's views load later, they load once. */
const DECLARATIONS = {
  test: /[\\/](?:src[\\/](?:domain|reference|functions)|generated)[\\/]/,
  chunks: 'async',
  name: 'declarations',
  enforce: true,
};

function typescript(instance, transformers) {
  return {
    loader: 'ts-loader',
    options: {
      instance,
      transpileOnly: true,
      compilerOptions: { noEmit: false },
      getCustomTransformers: () => transformers,
    },
  };
}

function pages(office) {
  const page = (template, filename, chunks) =>
    new HtmlPlugin({
      template,
      filename,
      chunks,
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
      officeJs: office.url,
      policy: contentSecurityPolicy(filename, office.source),
    });
  return [
    page('src/taskpane/taskpane.html', 'taskpane.html', ['functions', 'taskpane']),
    page('src/workbench/index.html', 'workbench.html', ['workbench']),
  ];
}

/**
 * webpack --env origin=https://… (where it will be served from), --env officejs=cdn|self (where office.js comes from),
 * --env out=folder.
 */
module.exports = (env) => {
  const origin = (env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  const office = officeJs(env.officejs ?? 'cdn');
  return {
    mode: 'production',
    devtool: 'source-map',
    entry: {
      functions: { import: './src/excel/customFunctions.ts', layer: 'functions' },
      taskpane: './src/taskpane/main.tsx',
      workbench: './src/workbench/main.ts',
    },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist'),
      filename: '[name].js',
      chunkFilename: 'chunks/[name].js',
      clean: true,
      environment: { globalThis: true },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          oneOf: [
            // Excel loads functions.js before it can show a number: it goes without the help texts.
            { issuerLayer: 'functions', use: typescript('functions', { before: [withoutHelp] }) },
            { use: typescript('pages', {}) },
          ],
        },
        {
          test: /reference\.json$/,
          issuerLayer: 'functions',
          use: path.resolve(__dirname, 'scripts/webpack/withoutNotes.js'),
        },
        {
          test: /[\\/](lodash-es[\\/]_root|office\.helpers)\.js$/,
          use: path.resolve(__dirname, 'scripts/webpack/globalThis.js'),
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      ...pages(office),
      new DeclarationsPlugin(origin),
      new NoticesPlugin(office.source),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/help/help.css' },
          { from: 'assets/*.svg' },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin) },
        ],
      }),
      ...office.plugins,
    ],
    experiments: { layers: true },
    optimization: {
      minimizer: [
        // The grid's engine is large: this compressor takes a third of the default one's time, for a slightly smaller result.
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 }, ecma: 2020 },
        }),
        new CssMinimizerPlugin(),
      ],
      splitChunks: { cacheGroups: { declarations: DECLARATIONS } },
    },
    // Sizes are held by test/build, compressed, as they travel.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
