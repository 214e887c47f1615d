import { type ModulePart, noTexts } from '@koordinace/kernel';
import { RecordSwot } from './record-swot.js';
import { swotLifecycle } from './swot-lifecycle.js';
import { swotsRecord } from './swot-record.js';

/** SWOT analyses (SWOT analýza; CHK-4). */
export const swot: ModulePart = {
  lifecycles: [swotLifecycle],
  commands: [RecordSwot],
  records: [swotsRecord],
  texts: {
    ...noTexts,
    commands: {
      RecordSwot: {
        title: { cs: 'Zapsat SWOT analýzu', en: 'Record a SWOT analysis' },
        about: {
          cs: 'Zapíše silné a slabé stránky, příležitosti a hrozby i to, kdo je posoudil.',
          en: 'Records strengths, weaknesses, opportunities and threats, and who judged them.',
        },
        refused: { cs: 'SWOT analýzu nelze zapsat.', en: 'The SWOT analysis cannot be recorded.' },
      },
    },
    facts: { SwotRecorded: { cs: 'SWOT analýza', en: 'SWOT analysis' } },
    places: {
      swot: {
        none: { cs: 'analýza není zapsána', en: 'not recorded' },
        recorded: { cs: 'analýza je zapsána', en: 'recorded' },
      },
    },
    needs: {
      'CHK-4.notIndependent': {
        why: {
          cs: 'Závěrečné hodnocení zpracoval někdo z úřadu, ne nezávislý hodnotitel.',
          en: 'The final evaluation is by somebody of the office, not by an independent evaluator.',
        },
        way: {
          cs: 'Zvažte, zda o ně nepožádat někoho zvenčí.',
          en: 'Consider asking somebody from outside.',
        },
      },
      'CHK-4.strengths': {
        why: { cs: 'V analýze nejsou silné stránky.', en: 'The analysis names no strengths.' },
        way: { cs: 'Doplňte je, nebo to tak nechte, jestli žádné nejsou.', en: 'Add them, unless there are none.' },
      },
      'CHK-4.weaknesses': {
        why: { cs: 'V analýze nejsou slabé stránky.', en: 'The analysis names no weaknesses.' },
        way: { cs: 'Doplňte je, nebo to tak nechte, jestli žádné nejsou.', en: 'Add them, unless there are none.' },
      },
      'CHK-4.opportunities': {
        why: { cs: 'V analýze nejsou příležitosti.', en: 'The analysis names no opportunities.' },
        way: { cs: 'Doplňte je, nebo to tak nechte, jestli žádné nejsou.', en: 'Add them, unless there are none.' },
      },
      'CHK-4.threats': {
        why: { cs: 'V analýze nejsou hrozby.', en: 'The analysis names no threats.' },
        way: { cs: 'Doplňte je, nebo to tak nechte, jestli žádné nejsou.', en: 'Add them, unless there are none.' },
      },
    },
  },
};
