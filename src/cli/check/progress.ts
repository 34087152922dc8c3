import { Presets, SingleBar } from 'cli-progress';
import type { Language } from '../../functions';
import type { CheckTexts } from './texts';

export interface Progress {
  done(): void;
  end(): void;
}

interface Terminal extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** How often a line is worth writing where nobody watches, in milliseconds. */
const TELL_EVERY = 5000;

/** A bar on a terminal; elsewhere, such as in a log, a line now and then. */
export function progressOn(stream: Terminal, total: number, texts: CheckTexts, language: Language): Progress {
  return stream.isTTY === true ? bar(stream, total, texts, language) : lines(stream, total, texts, language);
}

function bar(stream: Terminal, total: number, texts: CheckTexts, language: Language): Progress {
  const timeLeft = timerOf(total);
  const shown = new SingleBar(
    {
      stream,
      format: (options, { progress, value }) => {
        const full = Math.round(progress * BAR);
        const done = `${options.barCompleteString!.slice(0, full)}${options.barIncompleteString!.slice(0, BAR - full)}`;
        return `${texts.checking} ${done} ${lineOf(value, total, timeLeft(value), texts, language)}`;
      },
      barsize: BAR,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
    },
    Presets.shades_classic,
  );
  shown.start(total, 0);
  return { done: () => shown.increment(), end: () => shown.stop() };
}

const BAR = 24;

function lines(stream: Terminal, total: number, texts: CheckTexts, language: Language): Progress {
  const timeLeft = timerOf(total);
  let [count, told] = [0, performance.now()];
  return {
    done: () => {
      count += 1;
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      stream.write(`${lineOf(count, total, timeLeft(count), texts, language)}\n`);
    },
    end: () => undefined,
  };
}

function lineOf(done: number, total: number, left: number | null, texts: CheckTexts, language: Language): string {
  const time = left === null ? '' : texts.timeLeft(left);
  return texts.progress(done.toLocaleString(language), total.toLocaleString(language), time).trimEnd();
}

/** Seconds left at the pace so far; none while there is none. */
function timerOf(total: number): (done: number) => number | null {
  const start = performance.now();
  return (done) => (done === 0 ? null : ((performance.now() - start) / 1000 / done) * (total - done));
}
