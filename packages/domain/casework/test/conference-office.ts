import { answers, type DataCategory, type Given, type Module, noTexts } from '@koordinace/kernel';
import { disclosing, holdersOf, type SharingAnswer, type SharingQuery, sharingWith } from '@koordinace/people';
import type { Outcome } from '@koordinace/people/testing';
import { casework } from '../src/index.js';
import type { ConferenceEntry, ConferenceRecord } from '../src/record/conference-record.js';
import { conferenceRecordFold } from '../src/record/conference-steps.js';
import { caseOffice } from './case-office.js';

type Fields = Readonly<Record<string, unknown>>;

/** Noon of the day of the conference, and of days after it. */
export const meeting = { at: '2026-03-10T11:00:00.000Z', by: 'prochazkova' };
export const onDay = (day: string, by = 'prochazkova') => ({ at: `${day}T11:00:00.000Z`, by });
const before = { by: 'prochazkova' };

/** What stands in for consent: categories by account, person, organisation or role. Tests give and withdraw. */
export type Consents = Record<string, readonly DataCategory[]>;

function network(consents: Consents, coordinators: readonly string[]): Module {
  const shared = ({ recipient: { professional, organisation, roles }, categories }: SharingQuery): SharingAnswer => {
    const named = [professional, organisation, ...roles].flatMap((one) => consents[one ?? ''] ?? []);
    const open = categories.filter((category) => named.includes(category));
    return {
      open,
      because: open.length === 0 ? [{ rule: 'CON-8', needs: 'basis' }] : [],
      decided: [],
      obligations: [],
    };
  };
  return {
    name: 'network',
    lifecycles: [],
    commands: [],
    texts: noTexts,
    answers: [
      answers(holdersOf, {
        answer: ({ post }) =>
          post === 'supportCoordinator' ? coordinators.map((account) => ({ account, absent: false })) : [],
      }),
      answers(sharingWith, { answer: shared }),
      answers(disclosing, {
        answer: (query) => ({
          sharing: shared(query),
          prepare: () => [],
          deliver: () => [],
          withhold: () => [],
        }),
      }),
    ],
  };
}

/** A case and a conference in it, for tests; `novotna` works with the client, `prochazkova` coordinates. */
export function conferenceOffice(module: Module = casework, coordinators: readonly string[] = ['prochazkova']) {
  const consents: Consents = { cerna: ['identity', 'plan'], vesela: ['identity'] };
  const office = caseOffice(module, [network(consents, coordinators)]);
  const of = office.opened();
  const client = office.client(of);
  const facts: object[] = [];
  const act = (given: Given, moment?: { at?: string; by?: string }): Outcome => {
    const outcome = office.act({ case: of, ...given }, moment);
    if (outcome.outcome === 'accepted') facts.push(...outcome.facts);
    return outcome;
  };
  const id = (kind: string, outcome: Outcome): string => {
    if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
    return outcome.created[kind] ?? '';
  };
  const convene = (fields: Fields = {}, moment: { at?: string; by?: string } = before) =>
    act(
      { type: 'ConveneConference', on: '2026-03-10', purpose: 'Udržet bydlení', agenda: ['dluhy'], ...fields },
      moment,
    );
  const convened = (fields: Fields = {}, moment: { at?: string; by?: string } = before) =>
    id('conference', convene(fields, moment));
  const invite = (
    conference: string,
    who: Fields,
    fields: Fields = {},
    moment: { at?: string; by?: string } = before,
  ) => act({ type: 'InviteToConference', conference, who, ...fields }, moment);
  const invited = (conference: string, who: Fields, fields: Fields = {}) =>
    id('participant', invite(conference, who, fields));
  const reply = (participant: string, answer: string, by = 'prochazkova') =>
    act({ type: 'RecordInvitationReply', participant, answer }, { by });
  const open = (conference: string, fields: Fields = {}, moment: { at?: string; by?: string } = meeting) =>
    act({ type: 'OpenConference', conference, reminded: true, ...fields }, moment);
  const conclude = (conference: string, fields: Fields = {}) =>
    act({ type: 'ConcludeConference', conference, followUpOn: '2026-04-10', ...fields }, meeting);
  const issue = (conference: string, moment = onDay('2026-03-11')) => act({ type: 'IssueMinutes', conference }, moment);
  const deliver = (participant: string, fields: Fields = {}, moment = onDay('2026-03-12')) =>
    act({ type: 'RecordMinutesDelivery', participant, ...fields }, moment);
  const person = (name: string) => office.made('person', { type: 'RecordPerson', name });
  const guardian = (fields: Fields = {}) => {
    const who = person('Olga Opatrovná');
    office.made('guardianship', {
      type: 'RecordGuardianship',
      person: client,
      guardian: who,
      kind: 'guardian',
      scope: ['money'],
      court: 'OS Vymyšlov',
      from: '2026-01-01',
      ...fields,
    });
    return who;
  };
  /** A conference that has been held: the client and Charita were there, the labour office is to be informed. */
  const held = (fields: Fields = {}, opening: Fields = {}) => {
    const conference = convened();
    const marie = invited(conference, { client: true });
    const charita = invited(conference, { worker: 'cerna', role: 'socialService' }, { represents: 'Charita' });
    const labour = invited(conference, { worker: 'vesela', role: 'benefitOfficer' });
    const attendance = [
      { participant: marie, mode: 'inPerson' },
      { participant: charita, mode: 'inPerson' },
      { participant: labour, mode: 'absentInformed' },
    ];
    id('', open(conference, { attendance, ...opening }));
    const concluded = conclude(conference, {
      conclusions: { plan: 'Charita pomůže', health: 'Noha se hojí' },
      tasks: [{ title: 'Pomoc v domácnosti', responsible: { worker: 'cerna' }, due: '2026-03-20', clientAgrees: true }],
      ...fields,
    });
    const task = concluded.outcome === 'accepted' ? concluded.created.task : undefined;
    return { conference, marie, charita, labour, concluded, task: task ?? '' };
  };
  return {
    ...office,
    of,
    client,
    act,
    consents,
    convene,
    convened,
    invite,
    invited,
    reply,
    open,
    conclude,
    issue,
    deliver,
    person,
    guardian,
    held,
    place: (instance: string) => office.at(of, instance),
    due: () => office.deadlines(of).map(({ id }) => id.split('/').slice(0, 2).join('/')),
    conferences: (): readonly ConferenceEntry[] => {
      const steps = new Map(conferenceRecordFold.steps.map((step) => [step.fact, step]));
      const record = facts.reduce(
        (before: object, fact) => steps.get((fact as { type: string }).type)?.add(before, fact as never) ?? before,
        conferenceRecordFold.start,
      );
      return (record as ConferenceRecord).conferences;
    },
  };
}

export type ConferenceOffice = ReturnType<typeof conferenceOffice>;
