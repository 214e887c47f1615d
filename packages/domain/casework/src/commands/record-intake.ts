import { AccountId, type Act, addDays, ask, command, dayOf, keeps, type Proposed } from '@koordinace/kernel';
import {
  keyedTokens,
  NewPerson,
  PersonId,
  personMatches,
  personStanding,
  recordPerson,
  workerStanding,
} from '@koordinace/people';
import { z } from 'zod';
import { ImmediateHelpOpened, IntakeRecorded } from '../facts/intake-facts.js';
import { ReplyOwed } from '../facts/reply-facts.js';
import type { CaseId, ReplyId } from '../ids.js';
import { CaseMethod } from '../lists/case-method.js';
import { IntakeChannel, needsBasis } from '../lists/intake-channel.js';
import { ReferralBasis } from '../lists/referral-basis.js';
import { Residence } from '../lists/residence.js';
import { present } from '../present.js';
import { Line, Note } from '../wording.js';
import { evidenceOf } from '../worker-evidence.js';

const fields = {
  channel: keeps('INT-2', IntakeChannel.schema.describe('The way by which the client came to the office.')),
  toldVoluntaryAndFree: z
    .boolean()
    .describe('The client was told that help is voluntary and free of charge.')
    .optional(),
  person: NewPerson.describe('Who the client is, where not known yet.').optional(),
  known: PersonId.describe('The client, where the office knows the person already.').optional(),
  notSame: z
    .array(PersonId)
    .max(50)
    .describe('Possible matches that are somebody else, as the worker decided.')
    .optional(),
  worker: AccountId.describe("The case's social worker; whoever records the intake, if left out.").optional(),
  method: CaseMethod.schema.describe('The method to begin with; work begins as individual social work.').optional(),
  referredBy: Line.describe('Who referred or notified: the actor and its worker.').optional(),
  channelDetail: Line.describe('The way in words, where no code fits.').optional(),
  basis: ReferralBasis.schema.describe('On what the passing of information rests.').optional(),
  legalBasis: Line.describe('The legal basis, for example an act and its section.').optional(),
  keepDays: z
    .int()
    .min(1)
    .max(90)
    .describe('Days for which an intake without a basis is kept; 30 if left out.')
    .optional(),
  replyDays: z.int().min(1).max(60).describe('Days for the reply to a health provider; 7 if left out.').optional(),
  situation: Note.describe('Outline of the situation: the basic information.').optional(),
  health: Note.describe('Health, beyond basic information.').optional(),
  finance: Note.describe('Income, benefits and debts, beyond basic information.').optional(),
  housing: Note.describe('Housing, beyond basic information.').optional(),
  family: Note.describe('Family and relationships, beyond basic information.').optional(),
  danger: Note.describe('What endangers life or health, in an emergency.').optional(),
  residence: Residence.schema.describe('Residence for jurisdiction, in an emergency; never a block.').optional(),
};

type Given = z.output<z.ZodObject<typeof fields>>;

/**
 * Takes a client in (příjem klienta; INT-1 to INT-6, ISW-1). The case begins as individual social work of whoever
 * records it.
 *
 * @example
 * { type: 'RecordIntake', channel: 'self', toldVoluntaryAndFree: true, person: { name: 'Marie Vymyšlená' } }
 */
export const RecordIntake = command('RecordIntake', {
  fields,
  who: ['departmentWorker'],
  facts: [IntakeRecorded],
  world: (given, asking) => ({
    worker: ask(workerStanding, { worker: given.worker ?? asking.by }),
    // Whoever is named as known already needs no look for matches.
    ...(given.known === undefined
      ? { matches: ask(personMatches, { tokens: given.person === undefined ? {} : keyedTokens(given.person, asking) }) }
      : { known: ask(personStanding, { person: given.known }) }),
  }),
  proposes: (given, act) => {
    const today = dayOf(act.at);
    const { worker } = act.world;
    const matches = 'matches' in act.world ? act.world.matches : [];
    const known = 'known' in act.world ? act.world.known : undefined;
    const recorded =
      given.known === undefined && given.person !== undefined
        ? recordPerson(given.person, act, given.channel === 'emergency' ? matches : [])
        : [];
    const client =
      recorded[0]?.person ??
      (given.known === undefined ? (act.newId('person') as PersonId) : (known?.mergedInto ?? given.known));
    const caseId = act.newId('case') as CaseId;
    return [
      ...recorded,
      IntakeRecorded({
        case: caseId,
        client,
        worker: given.worker ?? (act.by as AccountId),
        standing: evidenceOf(worker),
        channel: given.channel,
        toldVoluntaryAndFree: given.toldVoluntaryAndFree ?? false,
        method: given.method ?? 'individualSocialWork',
        ...passedOn(given),
        ...(needsBasis(given.channel) &&
          given.basis === undefined && { unbasedUntil: addDays(today, given.keepDays ?? 30) }),
        recognised: recognisedAs(given, known?.known === true),
        ...(matches.length > 0 && {
          matches: matches.slice(0, 50).map(({ person, why }) => ({ person, why: [...why] })),
        }),
      }),
      ...opensWith(given, act, caseId, client),
    ];
  },
});

const passedOn = ({
  referredBy,
  channelDetail,
  basis,
  legalBasis,
  situation,
  health,
  finance,
  housing,
  family,
  notSame,
}: Given) =>
  present({ referredBy, channelDetail, basis, legalBasis, situation, health, finance, housing, family, notSame });

function recognisedAs(given: Given, isKnown: boolean): 'known' | 'new' | 'unknown' | 'missing' {
  if (given.known !== undefined) return isKnown ? 'known' : 'unknown';
  return given.person === undefined ? 'missing' : 'new';
}

/** What the channel opens at once: the reply to a health provider (INT-5), immediate help (INT-4). */
function opensWith(
  given: Given,
  act: Pick<Act, 'at' | 'newId'>,
  caseId: CaseId,
  client: PersonId,
): readonly Proposed[] {
  if (given.channel === 'healthNotification') {
    const due = addDays(dayOf(act.at), given.replyDays ?? 7);
    return [ReplyOwed({ case: caseId, reply: act.newId('reply') as ReplyId, due })];
  }
  if (given.channel !== 'emergency') return [];
  const { danger, residence = 'unknown' } = given;
  return [ImmediateHelpOpened({ case: caseId, client, residence, ...present({ danger }) })];
}
