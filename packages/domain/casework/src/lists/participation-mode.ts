import { codeList } from '@koordinace/kernel';

/** How somebody takes part in a conference (způsob účasti; CNF-4). */
export const ParticipationMode = codeList('ParticipationMode', {
  inPerson: { cs: 'osobně', en: 'in person' },
  online: { cs: 'online', en: 'online' },
  partly: { cs: 'po část setkání', en: 'for a part' },
  absentInformed: { cs: 'nepřítomen, bude informován', en: 'absent, to be informed' },
});
export type ParticipationMode = (typeof ParticipationMode.codes)[number];

/** Takes part, in whichever way. */
export const takesPart = (mode: ParticipationMode): boolean => mode !== 'absentInformed';
