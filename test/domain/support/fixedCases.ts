import fc from 'fast-check';

/** Mutants are judged by the same cases; the smallest that fails is not needed, nor more of them than a quarter of a second allows. */
fc.configureGlobal({
  seed: 20_201_027,
  endOnFailure: true,
  interruptAfterTimeLimit: 250,
  markInterruptAsFailure: false,
});
