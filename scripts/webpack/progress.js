const { ProgressPlugin } = require('webpack');

const STEPS = 4;

/** A line now and then says how far a build has come. */
module.exports = function progress(name) {
  let told = 0;
  return new ProgressPlugin((share) => {
    const step = Math.floor(share * STEPS);
    if (step <= told) return;
    told = step;
    process.stderr.write(`ビルド / build: ${name} ${(100 * step) / STEPS} %\n`);
  });
};
