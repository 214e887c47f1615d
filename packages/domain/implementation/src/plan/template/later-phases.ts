import type { Text } from '@koordinace/kernel';
import type { ActivityId } from '@koordinace/rulebook';

/** How an activity can be verified (způsob ověření), and after how many days from the start it is usually done. */
export interface Checked {
  readonly days: number;
  readonly verification: Text;
}

type Later = Extract<ActivityId, `4.5${string}` | `4.6${string}` | `4.7${string}` | `4.8${string}`>;

/** The same of the later phases (spolupráce s aktéry, vyhodnocení, supervize, vybraná cílová skupina). */
export const networkAndAfter = {
  '4.5a': { days: 240, verification: { cs: 'adresář aktérů s kontakty', en: 'the directory of actors with contacts' } },
  '4.5b': { days: 210, verification: { cs: 'přehled oslovených aktérů', en: 'a list of the actors approached' } },
  '4.5c': {
    days: 270,
    verification: { cs: 'popsaný postup předávání informací', en: 'the passing of information described' },
  },
  '4.5d': { days: 300, verification: { cs: 'zápis z kulatého stolu', en: 'notes of the round table' } },
  '4.5e': { days: 330, verification: { cs: 'podepsané dohody nebo memoranda', en: 'signed agreements or memoranda' } },
  '4.6a': { days: 360, verification: { cs: 'vyplněný kontrolní seznam', en: 'the completed checklist' } },
  '4.6b': { days: 375, verification: { cs: 'zaznamenané změny plánu', en: 'recorded changes of the plan' } },
  '4.6c': { days: 510, verification: { cs: 'hotová SWOT analýza', en: 'the finished SWOT analysis' } },
  '4.7a': {
    days: 45,
    verification: { cs: 'zápis ze schůzky o očekáváních', en: 'notes of the meeting on expectations' },
  },
  '4.7b': { days: 90, verification: { cs: 'přehled individuálních supervizí', en: 'list of individual supervisions' } },
  '4.7c': { days: 120, verification: { cs: 'přehled týmových supervizí', en: 'list of team supervisions' } },
  '4.7d': {
    days: 330,
    verification: { cs: 'prezence ze skupinové supervize', en: 'attendance of the group supervision' },
  },
  '4.8a': {
    days: 270,
    verification: { cs: 'zápis o volbě a jejích důvodech', en: 'a note of the choice and its reasons' },
  },
  '4.8b': {
    days: 285,
    verification: { cs: 'dílčí cíle s měřítkem zapsané v plánu', en: 'partial goals with measures in the plan' },
  },
  '4.8c': {
    days: 390,
    verification: { cs: 'popsané postupy a podepsané dohody', en: 'procedures described, agreements signed' },
  },
  '4.8d': { days: 420, verification: { cs: 'přehled kapacit před změnou a po ní', en: 'capacities before and after' } },
  '4.8e': {
    days: 450,
    verification: { cs: 'prezence ze vzdělávání a ze skupiny', en: 'attendance of courses and of the group' },
  },
} as const satisfies Record<Later, Checked>;
