import { type Ask, type Asking, command, DataCategory } from '@koordinace/kernel';
import type { DisclosingAnswer } from '@koordinace/people';
import { findConference, type ParticipantData, participantsOf } from '../conference/conference-data.js';
import { asksForRecipient, getsItWhole } from '../conference/minutes-recipient.js';
import { MinutesPrepared } from '../facts/conference-facts.js';
import { MinutesIssued, MinutesWithheld } from '../facts/participant-facts.js';
import { CaseId, ConferenceId, type ParticipantId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Those who have not got their minutes yet: also those to whom they were issued and not delivered. */
const waits: ReadonlySet<string> = new Set(['noted', 'withheld', 'issued']);

const waitingIn = ({ file }: Pick<Asking, 'file'>, conference: string) =>
  participantsOf(file, conference).filter(({ at }) => waits.has(at));

/** What was issued and may be shared as before needs nothing anew. */
const isUnchanged = ({ open: before }: ParticipantData, open: readonly DataCategory[]): boolean =>
  before?.length === open.length && open.every((category) => before.includes(category));

/**
 * Issues the minutes: each who took part or is to be informed gets a rendering of their own, of what consent and necessity
 * allow them (vydání záznamu ze setkání; CNF-3, CNF-5). Issued again, it serves those who got nothing before, and those to
 * whom something else may be shared than when theirs were issued (CON-3).
 */
export const IssueMinutes = command('IssueMinutes', {
  fields: { case: CaseId.describe('The case.'), conference: ConferenceId.describe('The conference.') },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [MinutesPrepared],
  world: ({ conference }, asking): Readonly<Record<string, Ask<DisclosingAnswer>>> =>
    Object.fromEntries(
      waitingIn(asking, conference).map(({ id, data }) => [id, asksForRecipient(id, data, DataCategory.codes, asking)]),
    ),
  proposes: ({ case: of, conference }, act) => {
    const found = findConference(act.file, conference);
    const served = waitingIn(act, conference)
      .map(({ id, at, data }) => {
        const goesOut = act.world[id];
        const whole = getsItWhole(data, act);
        const open = whole ? [...DataCategory.codes] : [...(goesOut?.sharing.open ?? [])];
        const done = at === 'issued' && isUnchanged(data, open) && goesOut?.isReady !== false;
        return { participant: id as ParticipantId, open, done, goesOut: whole ? undefined : goesOut };
      })
      .filter(({ done }) => !done);
    const facts = served.flatMap(({ participant, open, goesOut }) => {
      if (open.length === 0) return [MinutesWithheld({ case: of, participant }), ...(goesOut?.withhold() ?? [])];
      const minutes = goesOut === undefined ? undefined : act.newId('disclosure');
      const issued = MinutesIssued({
        case: of,
        participant,
        open,
        partial: found?.data.categories.some((category) => !open.includes(category)) === true,
        ...(minutes !== undefined && { minutes }),
      });
      return [issued, ...(minutes === undefined ? [] : (goesOut?.prepare(minutes) ?? []))];
    });
    const withheld = served.filter(({ open }) => open.length === 0).length;
    return [
      MinutesPrepared({ case: of, conference, issued: served.length - withheld, withheld }),
      // Before the conference has ended nobody has anything to get; the chart refuses the first fact.
      ...(found === undefined || found.at === 'open' ? [] : facts),
    ];
  },
});
