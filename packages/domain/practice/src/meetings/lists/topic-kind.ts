import { codeList } from '@koordinace/kernel';

/** What a current issue is about (druh aktuálního tématu; MTG-3). */
export const TopicKind = codeList('TopicKind', {
  hostelClosing: { cs: 'zrušení ubytovny', en: 'closing hostel' },
  plantClosing: { cs: 'propouštění nebo uzavření velkého závodu', en: 'redundancies or a closing plant' },
  schoolSafety: { cs: 'bezpečnost ve školách', en: 'safety in schools' },
  bullying: { cs: 'medializovaná šikana', en: 'bullying in the media' },
  other: { cs: 'jiné téma', en: 'another topic' },
});
export type TopicKind = (typeof TopicKind.codes)[number];
