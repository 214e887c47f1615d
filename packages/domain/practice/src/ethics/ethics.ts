import type { ModulePart } from '@koordinace/kernel';
import { keptByViews } from '../kept-by.js';
import { AddDilemmaOption } from './commands/add-dilemma-option.js';
import { DecideDilemma } from './commands/decide-dilemma.js';
import { DescribeDilemma } from './commands/describe-dilemma.js';
import { DrawLesson } from './commands/draw-lesson.js';
import { dilemmaLifecycle } from './dilemma-lifecycle.js';
import { dilemmaRecord } from './dilemma-record.js';
import { dilemmasView } from './dilemma-view.js';
import { ethicsTexts } from './texts/ethics-texts.js';

/** Principles that are cited, and the register of dilemmas (etika; ETH-1, ETH-2). */
export const ethics: ModulePart = {
  lifecycles: [dilemmaLifecycle],
  commands: [DescribeDilemma, AddDilemmaOption, DecideDilemma, DrawLesson],
  texts: ethicsTexts,
  views: [dilemmasView],
  records: [dilemmaRecord],
  keepers: [keptByViews('ETH-2')],
};
