import { en as frameEn } from '../../../src/taskpane/texts/en';
import { ja as frameJa } from '../../../src/taskpane/texts/ja';
import { en as checkEn } from '../../../src/taskpane/views/check/texts/en';
import { ja as checkJa } from '../../../src/taskpane/views/check/texts/ja';
import { en as explainEn } from '../../../src/taskpane/views/explain/texts/en';
import { ja as explainJa } from '../../../src/taskpane/views/explain/texts/ja';
import { en as functionsEn } from '../../../src/taskpane/views/functions/texts/en';
import { ja as functionsJa } from '../../../src/taskpane/views/functions/texts/ja';
import { en as outlookEn } from '../../../src/taskpane/views/outlook/texts/en';
import { ja as outlookJa } from '../../../src/taskpane/views/outlook/texts/ja';
import { en as referenceEn } from '../../../src/taskpane/views/reference/texts/en';
import { ja as referenceJa } from '../../../src/taskpane/views/reference/texts/ja';
import { en as shareEn } from '../../../src/taskpane/views/share/texts/en';
import { ja as shareJa } from '../../../src/taskpane/views/share/texts/ja';

/** The pane loads one of them at a time. */
export const TEXTS = {
  ja: {
    frame: frameJa,
    views: {
      check: checkJa,
      explain: explainJa,
      functions: functionsJa,
      reference: referenceJa,
      share: shareJa,
      outlook: outlookJa,
    },
  },
  en: {
    frame: frameEn,
    views: {
      check: checkEn,
      explain: explainEn,
      functions: functionsEn,
      reference: referenceEn,
      share: shareEn,
      outlook: outlookEn,
    },
  },
};
