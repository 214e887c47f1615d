import { describe, expect, it } from 'vitest';
import { refusedBy } from './case-office.js';
import { conferenceOffice, onDay } from './conference-office.js';

const help = { title: 'Pomoc v domácnosti', responsible: { worker: 'cerna' }, due: '2026-03-20' };

describe('tasks of a conference', () => {
  it('[CNF-6] flow into the plan with their owner and day, as proposals until the client agrees', () => {
    const office = conferenceOffice();
    const { task, conference } = office.held({ tasks: [help] });
    expect(office.place(`task/${task}`)).toBe('proposed');
    const plan = office.file(office.of).instances.get(`task/${task}`)?.data;
    expect(plan).toMatchObject({ conference, due: '2026-03-20', responsible: { kind: 'worker', id: 'cerna' } });
    const answered = office.act({ type: 'AnswerProposals', conference, agrees: [task] });
    expect(refusedBy(answered)).toEqual(['accepted']);
    expect(office.place(`task/${task}`)).toBe('agreed');
  });

  it('[CNF-6] the client agrees in the conference only to what the client was there for', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    office.open(conference, { clientRepresentedBy: 'novotna' });
    const agreed = office.conclude(conference, { tasks: [{ ...help, clientAgrees: true }] });
    expect(refusedBy(agreed)).toEqual(['CNF-6.clientAway']);
    expect(refusedBy(office.conclude(conference, { tasks: [help] }))).toEqual(['accepted']);
  });

  it('[CNF-6] the word of the client is on proposals of this conference, and is one', () => {
    const office = conferenceOffice();
    const { task, conference } = office.held({ tasks: [help] });
    const other = office.held({ tasks: [help] });
    const answer = (fields: object) => refusedBy(office.act({ type: 'AnswerProposals', conference, ...fields }));
    expect(answer({})).toEqual(['CNF-6.nothingNamed']);
    expect(answer({ agrees: [other.task] })).toEqual(['CNF-6.otherTask']);
    expect(answer({ declines: ['task-999'] })).toEqual(['CNF-6.otherTask']);
    expect(answer({ agrees: [task], declines: [task] })).toContain('CNF-6.otherTask');
    expect(answer({ declines: [task] })).toEqual(['accepted']);
    expect(answer({ agrees: [task] })).toContain('CNF-6.otherTask');
  });

  it('[CNF-6] in a scope of a guardian nothing is agreed without the guardian', () => {
    const office = conferenceOffice();
    const olga = office.guardian({ scope: ['everything'] });
    const { task, conference } = office.held({ tasks: [help] });
    const answer = (fields: object) =>
      refusedBy(office.act({ type: 'AnswerProposals', conference, agrees: [task], ...fields }));
    expect(answer({})).toEqual(['CMG-13.guardianOrMatters']);
    expect(answer({ guardiansAgree: [olga], clientView: 'Souhlasím.' })).toEqual(['accepted']);
  });

  it('[CNF-6] go into the plan that was named, and into no other one', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    office.open(conference, { clientRepresentedBy: 'novotna' });
    const forged = office.conclude(conference, { tasks: [help], intoPlan: 'plan-999' });
    expect(refusedBy(forged)).toEqual(['PLN-3.closedPlan']);
  });

  it('[CNF-8] a conference ends with the day on which its tasks are followed up', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    office.open(conference, { clientRepresentedBy: 'novotna' });
    expect(refusedBy(office.conclude(conference, { followUpOn: undefined }))).toEqual(['CNF-8.followUp']);
    expect(refusedBy(office.conclude(conference, { followUpOn: '2026-03-09' }))).toEqual(['CNF-8.followUpPassed']);
  });

  it('[CNF-8] unmet tasks come back, also those to which nobody gave an answer', () => {
    const office = conferenceOffice();
    const { conference, task } = office.held({ tasks: [help] });
    office.issue(conference);
    const followUp = (fields: object = {}) =>
      refusedBy(office.act({ type: 'FollowUpConference', conference, ...fields }, onDay('2026-04-10')));
    expect(office.due()).toContainEqual(`conferenceFollowUp/${conference}`);
    expect(followUp()).toEqual(['CNF-8.unmet']);
    office.act({ type: 'AnswerProposals', conference, agrees: [task] });
    expect(followUp()).toEqual(['CNF-8.unmet']);
    office.act({ type: 'CompleteTask', task });
    expect(followUp()).toEqual(['accepted']);
  });
});
