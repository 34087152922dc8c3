/** How libraries from before `globalThis` ask for it: code made at run time, which the pages' policy forbids. */
const OLD_WAY = /(?:new )?Function\((['"])return this\1\)\(\)(?: \|\| \(1,eval\)\("this"\))?/g;

/** Loader: has such a library ask in today's way. */
module.exports = (source) => source.replace(OLD_WAY, 'globalThis');
