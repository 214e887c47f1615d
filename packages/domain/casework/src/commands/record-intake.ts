import { AccountId, type Act, addDays, ask, command, dayOf, keeps, type Proposed, present } from '@koordinace/kernel';
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
import { ActorId, AgreementId, type CaseId, type ReplyId } from '../ids.js';
import { CaseMethod } from '../lists/case-method.js';
import { IntakeChannel, isFromActor } from '../lists/intake-channel.js';
import { MunicipalityType } from '../lists/municipality-type.js';
import { ReferralBasis } from '../lists/referral-basis.js';
import { Residence } from '../lists/residence.js';
import { openCasesOf } from '../questions.js';
import { Label, Line, Note } from '../wording.js';
import { evidenceOf } from '../worker-evidence.js';
import { ReplyDays, replyDue } from './record-health-notification.js';

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
  actor: ActorId.describe('The actor of the network who referred the client.').optional(),
  agreement: AgreementId.describe('The agreement on outreach under which the referral came.').optional(),
  channelDetail: Label.describe('The way in words, where no code fits.').optional(),
  basis: ReferralBasis.schema.describe('On what the passing of information rests.').optional(),
  legalBasis: Line.describe('The legal basis, for example an act and its section.').optional(),
  keepDays: z
    .int()
    .min(1)
    .max(90)
    .describe('Days for which an intake without a basis is kept; 30 if left out.')
    .optional(),
  replyDays: ReplyDays.optional(),
  situation: Note.describe('Outline of the situation: the basic information.').optional(),
  health: Note.describe('Health, beyond basic information.').optional(),
  finance: Note.describe('Income, benefits and debts, beyond basic information.').optional(),
  housing: Note.describe('Housing, beyond basic information.').optional(),
  family: Note.describe('Family and relationships, beyond basic information.').optional(),
  danger: Note.describe('What endangers life or health, if anything does; help opens at once.').optional(),
  residence: Residence.schema.describe('Residence for jurisdiction; never a block.').optional(),
  residentOf: MunicipalityType.schema.describe('In what kind of municipality the client lives.').optional(),
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
  who: ['departmentWorker', 'head'],
  facts: [IntakeRecorded],
  world: (given, asking) => ({
    worker: ask(workerStanding, { worker: given.worker ?? asking.by }),
    // Whoever is named as known already needs no look for matches.
    ...(given.known === undefined
      ? { matches: ask(personMatches, { tokens: given.person === undefined ? {} : keyedTokens(given.person, asking) }) }
      : {
          known: ask(personStanding, { person: given.known }),
          openCases: ask(openCasesOf, { person: given.known }),
        }),
  }),
  proposes: (given, act) => {
    const today = dayOf(act.at);
    const { worker } = act.world;
    const matches = 'matches' in act.world ? act.world.matches : [];
    const known = 'known' in act.world ? act.world.known : undefined;
    const openCases = 'openCases' in act.world ? act.world.openCases : [];
    const urgent = isUrgent(given);
    const fromActor = isFromActor(given);
    const recorded =
      given.known === undefined && given.person !== undefined
        ? recordPerson(given.person, act, urgent ? matches : [])
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
        urgent,
        fromActor,
        passed: fromActor ? howMuch(given) : 'nothing',
        method: given.method ?? 'individualSocialWork',
        ...passedOn(given),
        ...(fromActor && given.basis === undefined && { unbasedUntil: addDays(today, given.keepDays ?? 30) }),
        recognised: recognisedAs(given, known?.known === true),
        openCases: [...openCases].slice(0, 50),
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
  residence,
  residentOf,
  actor,
  agreement,
}: Given) =>
  present({
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
    residence,
    residentOf,
    actor,
    agreement,
  });

/** Delay endangers life or health: the channel says so, or what is in danger was written down (INT-4). */
const isUrgent = ({ channel, danger }: Given): boolean => channel === 'emergency' || danger !== undefined;

/** How much about the client was passed on (INT-3). */
function howMuch({ situation, health, finance, housing, family }: Given): 'nothing' | 'basic' | 'details' {
  if ([health, finance, housing, family].some((one) => one !== undefined)) return 'details';
  return situation === undefined ? 'nothing' : 'basic';
}

function recognisedAs(given: Given, isKnown: boolean): 'known' | 'new' | 'unknown' | 'missing' {
  if (given.known !== undefined) return isKnown ? 'known' : 'unknown';
  return given.person === undefined ? 'missing' : 'new';
}

/** What opens at once: the reply to a health provider (INT-5), immediate help (INT-4). */
function opensWith(
  given: Given,
  act: Pick<Act, 'at' | 'newId'>,
  caseId: CaseId,
  client: PersonId,
): readonly Proposed[] {
  const { danger, residence = 'unknown' } = given;
  const due = replyDue(act.at, given.replyDays);
  return [
    ...(given.channel === 'healthNotification'
      ? [ReplyOwed({ case: caseId, reply: act.newId('reply') as ReplyId, client, due })]
      : []),
    ...(isUrgent(given) ? [ImmediateHelpOpened({ case: caseId, client, residence, ...present({ danger }) })] : []),
  ];
}
