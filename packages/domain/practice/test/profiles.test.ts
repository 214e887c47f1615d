import { ask } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { type Holder, holdersOf } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';
import { coordinatorsProfile, establishmentOffice, inWords } from './establishment-office.js';

const required = ['competences', 'jobDescription', 'extent', 'equipment', 'subordinateTo'];
const premised = { ...coordinatorsProfile, type: 'AdoptProfile' };

describe('the profile of a post', () => {
  it.each(required)('[STF-5] is refused without %s', (field) => {
    const { told } = establishmentOffice();
    const { [field as 'extent']: _, ...less } = premised;
    expect(told(less)).toEqual([`bad ${field}`]);
    expect(establishmentOffice(withoutRule(practice, 'STF-5')).told(less)).not.toContain(`bad ${field}`);
  });

  it('[STF-5] holds an extent between a tenth and full time, and real competences', () => {
    const { told } = establishmentOffice();
    for (const extent of [0, 0.05, 1.1, -1]) expect(told({ ...premised, extent })).toEqual(['bad extent']);
    expect(told({ ...premised, competences: [] })).toEqual(['bad competences']);
    expect(told({ ...premised, extent: 0.3 })).toEqual(['STF-13.funding']);
  });

  it('[STF-5] nobody is their own superior or subordinate', () => {
    const { told } = establishmentOffice();
    expect(told({ ...premised, subordinateTo: 'supportCoordinator' })).toEqual(['STF-5.ownSuperior']);
    expect(told({ ...premised, superiorOf: ['supportCoordinator'] })).toEqual(['STF-5.ownSuperior']);
  });

  it('[STF-5] versions are counted for each post, and the last one is in force', () => {
    const { lead } = establishmentOffice();
    const versions = ['supportCoordinator', 'caseManager', 'supportCoordinator'].map((post) => {
      const done = lead({ ...premised, post });
      return done.outcome === 'accepted' ? done.facts : [];
    });
    expect(versions).toMatchObject([[{ version: 1, places: 1 }], [{ version: 1 }], [{ version: 2, places: 1 }]]);
    expect(versions[1]?.[0]).not.toHaveProperty('places');
  });
});

describe('a post and its holders', () => {
  it('[STF-5] a post with one place is not given to two, and the refusal names who holds it', () => {
    const { lead, appoint, door } = establishmentOffice();
    // Without a profile nobody counts places.
    expect(appoint('prochazkova', 'supportCoordinator').outcome).toBe('accepted');
    lead(premised);
    const second = appoint('benes', 'supportCoordinator');
    expect(second).toMatchObject({
      because: [{ rule: 'STF-5', needs: 'taken', params: { places: 1, holders: ['prochazkova'] } }],
    });
    expect(inWords(second)).toBe(
      '  [STF-5] Počet míst podle profilu pozice je 1 a pozice už je obsazena: prochazkova. → Nejprve pozici dosavadnímu držiteli ukončete, nebo schvalte profil s více místy.',
    );
    expect(inWords(second, 'en')).toContain('already held by: prochazkova');
    // The one who holds it may be appointed again, somebody of an organisation takes no place.
    expect(appoint('prochazkova', 'supportCoordinator').outcome).toBe('accepted');
    lead({ type: 'EndPost', worker: 'prochazkova', post: 'supportCoordinator' });
    expect(appoint('benes', 'supportCoordinator').outcome).toBe('accepted');
    expect(door.ask<readonly Holder[]>(ask(holdersOf, { post: 'supportCoordinator' }))).toHaveLength(1);
    const broken = establishmentOffice(withoutRule(practice, 'STF-5'));
    broken.appoint('prochazkova', 'supportCoordinator');
    broken.lead(premised);
    expect(broken.appoint('benes', 'supportCoordinator').outcome).toBe('accepted');
  });

  it('[STF-8] several coordinators where the profile says so, [STF-5] and no fewer places than holders', () => {
    const { lead, appoint, told } = establishmentOffice();
    lead({ ...premised, places: 2 });
    appoint('prochazkova', 'supportCoordinator');
    expect(appoint('benes', 'supportCoordinator').outcome).toBe('accepted');
    expect(appoint('cerny', 'supportCoordinator')).toMatchObject({ because: [{ rule: 'STF-5', needs: 'taken' }] });
    expect(told({ ...premised, places: 1 })).toEqual(['STF-5.tooFewPlaces']);
  });
});

describe('the coordinator in the organisation', () => {
  const of = (more: object, module = practice) =>
    establishmentOffice(module)
      .told({ ...premised, ...more })
      .filter((one) => one.startsWith('STF-1.'));

  it('[STF-1] is subordinate to the head, and neither above nor below case managers', () => {
    expect(of({})).toEqual([]);
    expect(of({ subordinateTo: 'leadership' })).toEqual(['STF-1.notUnderHead']);
    expect(of({ subordinateTo: 'caseManager' })).toEqual(['STF-1.underManagers']);
    expect(of({ superiorOf: ['socialWorker', 'caseManager'] })).toEqual(['STF-1.aboveManagers']);
    expect(of({ post: 'caseManager', subordinateTo: 'supportCoordinator' })).toEqual(['STF-1.aboveManagers']);
    expect(of({ post: 'caseManager', superiorOf: ['supportCoordinator'] })).toEqual(['STF-1.underManagers']);
    expect(of({ post: 'caseManager', superiorOf: [], coordinates: [] })).toEqual([]);
    expect(of({ subordinateTo: 'leadership' }, withoutRule(practice, 'STF-1'))).toEqual([]);
  });

  it('[STF-1] may coordinate case managers', () => {
    expect(of({ coordinates: [] })).toEqual(['STF-1.mayNotCoordinate']);
    expect(of({ coordinates: ['socialWorker'], subordinateTo: 'leadership' })).toEqual([
      'STF-1.notUnderHead',
      'STF-1.mayNotCoordinate',
    ]);
  });

  it('[STF-1] is not the head at the same time, whichever came first', () => {
    const { appoint } = establishmentOffice();
    expect(appoint('dvorakova', 'supportCoordinator', { substitute: 'novotna' })).toMatchObject({
      warned: [{ rule: 'STF-3' }, { rule: 'STF-1', needs: 'headToo' }],
    });
    appoint('prochazkova', 'supportCoordinator');
    expect(appoint('prochazkova', 'head')).toMatchObject({ warned: [{ rule: 'STF-1', needs: 'headToo' }] });
  });
});
