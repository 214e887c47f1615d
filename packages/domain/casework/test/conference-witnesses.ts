import type { Module } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { refusedBy, warnedBy } from './case-office.js';
import { type ConferenceOffice, conferenceOffice, onDay } from './conference-office.js';

type Witness = (module: Module) => unknown;

/** An office with a conference that is open, the client represented by the worker of the case. */
function opened(module: Module, before: (office: ConferenceOffice, conference: string) => unknown = () => undefined) {
  const office = conferenceOffice(module);
  const conference = office.convened();
  before(office, conference);
  office.open(conference, { clientRepresentedBy: 'novotna' });
  return { office, conference };
}

const help = { title: 'Pomoc v domácnosti', responsible: { client: true }, due: '2026-03-20' };

/** For each rule of conferences what would look otherwise without it. */
export const conferenceWitnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'CNF-1': [
    (module) => refusedBy(conferenceOffice(module).convene({ agenda: undefined })),
    (module) => refusedBy(conferenceOffice(module).convene({}, { by: 'novotna' })),
    (module) => warnedBy(conferenceOffice(module, []).convene({}, { by: 'novotna' })),
  ],
  'CNF-2': [
    (module) => {
      const office = conferenceOffice(module);
      return refusedBy(office.invite(office.convened(), { worker: 'mares' }));
    },
    (module) => {
      const office = conferenceOffice(module);
      return refusedBy(office.open(office.convened()));
    },
    (module) => {
      const office = conferenceOffice(module);
      const charita = office.invited(office.convened(), { worker: 'cerna' });
      return refusedBy(office.reply(charita, 'declines', office.client));
    },
  ],
  'CNF-3': [
    (module) => {
      const office = conferenceOffice(module);
      const { conference } = office.held({}, { reminded: false });
      return refusedBy(office.issue(conference));
    },
    (module) => {
      const office = conferenceOffice(module);
      return warnedBy(office.open(office.convened(), { reminded: false, clientRepresentedBy: 'novotna' }));
    },
  ],
  'CNF-4': [
    (module) => {
      const { office, conference } = opened(module, ({ invited }, one) => invited(one, { worker: 'cerna' }));
      return refusedBy(office.conclude(conference));
    },
    (module) => {
      const office = conferenceOffice(module);
      office.issue(office.held().conference);
      return office.due();
    },
  ],
  'CNF-5': [
    (module) => {
      const office = conferenceOffice(module);
      const { conference } = office.held();
      office.consents['cerna'] = [];
      return warnedBy(office.issue(conference));
    },
    (module) => {
      const office = conferenceOffice(module);
      return refusedBy(office.issue(office.convened()));
    },
    (module) => {
      const office = conferenceOffice(module);
      const { conference, charita } = office.held();
      office.issue(conference);
      office.consents['cerna'] = [];
      return refusedBy(office.deliver(charita));
    },
    (module) => {
      const office = conferenceOffice(module);
      office.held();
      return office.due();
    },
  ],
  'CNF-6': [
    (module) => {
      const office = conferenceOffice(module);
      const { task } = office.held({ tasks: [help] });
      return office.place(`task/${task}`);
    },
    (module) => {
      const office = conferenceOffice(module);
      const { conference } = office.held();
      return refusedBy(office.act({ type: 'AnswerProposals', conference }));
    },
    (module) => {
      const { office, conference } = opened(module);
      return refusedBy(office.conclude(conference, { tasks: [{ ...help, clientAgrees: true }] }));
    },
  ],
  'CNF-7': [
    (module) => {
      const office = conferenceOffice(module);
      return refusedBy(office.open(office.convened(), { clientRepresentedBy: 'prochazkova' }));
    },
    (module) => {
      const { office, conference } = opened(module);
      office.consents['head'] = ['identity'];
      const head = office.invited(conference, { worker: 'head' });
      return refusedBy(office.conclude(conference, { attendance: [{ participant: head, mode: 'inPerson' }] }));
    },
  ],
  'CNF-8': [
    (module) => {
      const { office, conference } = opened(module);
      return refusedBy(office.conclude(conference, { followUpOn: undefined }));
    },
    (module) => {
      const office = conferenceOffice(module);
      const { conference } = office.held();
      office.act({ type: 'RemindOfConfidentiality', conference });
      office.issue(conference);
      return office.due();
    },
    (module) => {
      const office = conferenceOffice(module);
      const { conference } = office.held();
      office.issue(conference);
      return refusedBy(office.act({ type: 'FollowUpConference', conference }, onDay('2026-04-10')));
    },
  ],
  'CNF-9': [(module) => refusedBy(conferenceOffice(module).convene({ kind: 'childProtection' }))],
};
