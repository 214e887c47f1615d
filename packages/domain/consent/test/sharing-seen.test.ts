import { ask } from '@koordinace/kernel';
import { modelForms, people, type Seen, sharingRefused } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { consent } from '../src/index.js';

describe('what consents and forms tell of the approach', () => {
  it('[RSK-3] how many refusals to share stand, and nobody whose they are', () => {
    const door = smallDoor([people, consent]);
    const seen = () => door.ask<Seen>(ask(sharingRefused, {}));
    expect(seen()).toEqual({ answer: 'no', saw: [{ code: 'noRefusals' }] });
    const made = door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená' });
    const person = made.outcome === 'accepted' ? made.created['person'] : '';
    const refused = door.do({ type: 'RefuseConsent', person, grantor: { kind: 'client' } });
    expect(seen()).toEqual({ answer: 'yes', saw: [{ code: 'refusals', params: { count: 1 } }] });
    const view = consent.views?.find(({ name }) => name === 'refusals');
    const rows = view?.rows(door.file(`person/${person}`));
    expect(rows).toMatchObject([{ data: {} }]);
    expect(JSON.stringify(rows)).not.toContain(String(person));
    // Nobody lists them: they are only counted.
    expect(view?.who).toEqual([]);
    const taken = refused.outcome === 'accepted' ? refused.created['consent'] : '';
    expect(door.do({ type: 'TakeBackRefusal', person, consent: taken, grantor: { kind: 'client' } }).outcome).toBe(
      'accepted',
    );
    expect(seen().answer).toBe('no');
  });

  it('[CHK-2] which model forms the office has', () => {
    const door = smallDoor([people, consent]);
    const seen = () => door.ask<Seen>(ask(modelForms, {}));
    expect(seen()).toEqual({ answer: 'no', saw: [{ code: 'noNotice' }, { code: 'noReferralForms' }] });
    door.do({ type: 'AdoptNotice', version: 'mesto-1', lang: 'cs', text: 'Poučení.' });
    expect(seen()).toEqual({
      answer: 'partly',
      saw: [{ code: 'notice', params: { count: 1 } }, { code: 'noReferralForms' }],
    });
    door.do({ type: 'PublishContacts', details: { office: 'Městský úřad Vymyšlov' } });
  });
});
