import { describe, expect, it } from 'vitest';
import { refusedBy } from './case-office.js';
import { conferenceOffice, onDay } from './conference-office.js';

describe('inviting to a conference', () => {
  it('[CNF-2] takes one person at a time, and nobody twice', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    expect(refusedBy(office.invite(conference, {}))).toEqual(['CNF-2.oneInvitee']);
    expect(refusedBy(office.invite(conference, { client: true, worker: 'cerna' }))).toEqual(['CNF-2.oneInvitee']);
    office.invited(conference, { worker: 'cerna' });
    expect(refusedBy(office.invite(conference, { worker: 'cerna' }))).toEqual(['CNF-2.already']);
    const olga = office.guardian();
    office.invited(conference, { guardian: olga });
    expect(refusedBy(office.invite(conference, { family: olga }, { clientAgrees: true }))).toEqual(['CNF-2.already']);
  });

  it('[CNF-2] needs a basis for what the invitation tells', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const nephew = office.person('Petr Vymyšlený');
    expect(refusedBy(office.invite(conference, { worker: 'mares' }))).toEqual(['CNF-2.basis']);
    expect(refusedBy(office.invite(conference, { worker: 'mares' }, { clientAgrees: true }))).toEqual(['CNF-2.basis']);
    expect(refusedBy(office.invite(conference, { family: nephew }))).toEqual(['CNF-2.basis']);
    expect(refusedBy(office.invite(conference, { actorWorker: 'MUDr. Vymyšlená' }))).toEqual(['CNF-2.basis']);
    expect(refusedBy(office.invite(conference, { worker: 'novotna' }))).toEqual(['accepted']);
    expect(refusedBy(office.invite(conference, { family: nephew }, { clientAgrees: true }))).toEqual(['accepted']);
  });

  it('[CNF-2] knows nobody who is not there', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const forged = { family: 'person-999' };
    expect(refusedBy(office.invite(conference, forged, { clientAgrees: true }))).toEqual(['CNF-2.nobody']);
    office.consents['gone'] = ['identity'];
    expect(refusedBy(office.invite(conference, { worker: 'gone' }))).toEqual(['CNF-2.nobody']);
  });

  it('[CNF-2] does not take the client for family or a guardian', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const family = { family: office.client };
    expect(refusedBy(office.invite(conference, family, { clientAgrees: true }))).toEqual(['CNF-2.clientApart']);
    expect(refusedBy(office.invite(conference, { guardian: office.client }))).toEqual(['CNF-2.clientApart']);
  });

  it('[CNF-2] takes a guardian of today, not of yesterday, and no supporter for one', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const past = office.guardian({ until: '2026-02-28' });
    expect(refusedBy(office.invite(conference, { guardian: past }))).toEqual(['CNF-2.basis']);
    const supporter = office.guardian({ kind: 'supporter' });
    expect(refusedBy(office.invite(conference, { guardian: supporter }))).toEqual(['CNF-2.basis']);
    const now = office.guardian({ until: '2026-03-05' });
    expect(refusedBy(office.invite(conference, { guardian: now }))).toEqual(['accepted']);
  });

  it('[CNF-2] goes on until the conference has ended', () => {
    const office = conferenceOffice();
    const { conference } = office.held();
    const late = office.invite(conference, { worker: 'novotna' }, {}, onDay('2026-03-11'));
    expect(refusedBy(late)).toEqual(['CNF-2.over']);
  });
});

describe('the answer to an invitation', () => {
  it('[CNF-2] is given by those who were invited, or written down by a worker', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const olga = office.guardian();
    const marie = office.invited(conference, { client: true });
    const charita = office.invited(conference, { worker: 'cerna' });
    const guardian = office.invited(conference, { guardian: olga });
    expect(refusedBy(office.reply(charita, 'declines', office.client))).toEqual(['CNF-2.notTheirs']);
    expect(refusedBy(office.reply(marie, 'comes', olga))).toEqual(['CNF-2.notTheirs']);
    expect(refusedBy(office.reply(guardian, 'comes', olga))).toEqual(['accepted']);
    expect(refusedBy(office.reply(marie, 'declines', office.client))).toEqual(['accepted']);
    expect(refusedBy(office.reply(charita, 'comes', 'novotna'))).toEqual(['accepted']);
  });

  it('[CNF-2] comes too late once the conference is cancelled or over', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const marie = office.invited(conference, { client: true });
    office.act({ type: 'CancelConference', conference });
    expect(refusedBy(office.reply(marie, 'comes'))).toEqual(['CNF-2.over']);
  });
});
