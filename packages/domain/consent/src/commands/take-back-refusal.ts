import { command, type FileState, findInstance } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import type { ConsentData } from '../consent-data.js';
import { RefusalTakenBack } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';
import { Grantor } from '../grantor.js';
import { askWhoSpeaks, keptGrantor, whoSpeaks } from '../speaking.js';

const refuserOf = (file: FileState, consent: string): Grantor | undefined =>
  findInstance<ConsentData>(file, 'consent', consent)?.data.stated?.grantor;

/**
 * Takes a refusal back (vzetí nesouhlasu zpět), CON-17. Whoever refused does so. Between statements that overlap the
 * refusal wins, so somebody who changes their mind takes it back and then says what they consent to.
 */
export const TakeBackRefusal = command('TakeBackRefusal', {
  fields: {
    person: PersonId.describe('Whose refusal it is'),
    consent: ConsentId.describe('The refusal that no longer holds'),
    grantor: Grantor.optional().describe(
      'Who takes it back; left out, whoever’s account it is, and for a worker the client',
    ),
  },
  on: 'person',
  who: ['caseManager', 'socialWorker', 'client', 'guardian'],
  facts: [RefusalTakenBack],
  world: (given, { by, file }) => {
    const refuser = refuserOf(file, given.consent)?.person;
    return askWhoSpeaks(given, by, refuser === undefined ? [] : [refuser]);
  },
  proposes: ({ person, consent, grantor }, act) => {
    const refuser = refuserOf(act.file, consent);
    const keptOf = (one: string) => act.world.kept[one] ?? one;
    return [
      RefusalTakenBack({
        person,
        consent,
        ...whoSpeaks({ person, grantor }, act),
        ...(refuser !== undefined && { refusedBy: keptGrantor(person, refuser, keptOf) }),
      }),
    ];
  },
});
