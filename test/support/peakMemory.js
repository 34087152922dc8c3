const { readFileSync } = require('node:fs');

/**
 * How much memory this process held at most, in MB. `resourceUsage` does not say it on Linux: a child begins with what its
 * parent held (getrusage(2): the maximum survives execve), so that a test run within a large process would measure that one.
 */
module.exports.peakMegabytes = () => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]) / 1024;
};
