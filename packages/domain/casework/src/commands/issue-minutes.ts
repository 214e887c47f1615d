import { type Ask, ask, command, DataCategory, instancesOf } from '@koordinace/kernel';
import { type SharingAnswer, sharingWith } from '@koordinace/people';
import { getCase, whoseCase } from '../case/case-data.js';
import { findConference, type ParticipantData, participantsOf } from '../conference/conference-data.js';
import { MinutesPrepared } from '../facts/conference-facts.js';
import { MinutesIssued, MinutesWithheld } from '../facts/participant-facts.js';
import { CaseId, ConferenceId, type ParticipantId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Those who have no minutes yet. */
const waits: ReadonlySet<string> = new Set(['noted', 'withheld']);

/**
 * Issues the minutes: each who took part or is to be informed gets a rendering of their own, of what consent and necessity
 * allow them (vydání záznamu ze setkání; CNF-3, CNF-5). Issued again, it serves those who got nothing before.
 */
export const IssueMinutes = command('IssueMinutes', {
  fields: { case: CaseId.describe('The case.'), conference: ConferenceId.describe('The conference.') },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [MinutesPrepared],
  world: ({ conference }, { by, file }): Readonly<Record<string, Ask<SharingAnswer>>> => {
    const { client } = getCase(file);
    return Object.fromEntries(
      participantsOf(file, conference)
        .filter(({ at }) => waits.has(at))
        .map(({ id, data: { who, roles, organisation } }) => [
          id,
          ask(sharingWith, {
            person: client,
            recipient: {
              roles,
              ...(who?.id !== undefined && { professional: who.id }),
              ...(organisation !== undefined && { organisation }),
            },
            purpose: 'caseConference',
            categories: DataCategory.codes,
            channel: 'securePackage',
            asker: by,
          }),
        ]),
    );
  },
  proposes: ({ case: of, conference }, act) => {
    const data = getCase(act.file);
    const found = findConference(act.file, conference)?.data;
    const written = found?.categories ?? [];
    // The client's own, the case's worker, and whoever led and heard it all, get it whole.
    const whole = ({ who }: ParticipantData) =>
      who?.kind === 'client' || (who?.id !== undefined && [whoseCase(data), found?.leader].includes(who.id));
    const served = participantsOf(act.file, conference)
      .filter(({ at }) => waits.has(at))
      .map(({ id, data: one }) => {
        const answer = act.world[id]?.open ?? [];
        return { participant: id as ParticipantId, open: whole(one) ? [...DataCategory.codes] : [...answer] };
      });
    const facts = served.map(({ participant, open }) =>
      open.length === 0
        ? MinutesWithheld({ case: of, participant })
        : MinutesIssued({
            case: of,
            participant,
            open,
            partial: written.some((category) => !open.includes(category)),
          }),
    );
    const withheld = served.filter(({ open }) => open.length === 0).length;
    return [
      MinutesPrepared({ case: of, conference, issued: served.length - withheld, withheld }),
      // Before the conference has ended nobody has anything to get; the chart refuses the first fact.
      ...(instancesOf(act.file, 'conference').some(({ id, at }) => id === conference && at !== 'open') ? facts : []),
    ];
  },
});
