import { withoutRule } from '@koordinace/kernel/testing';
import { describe, expect, it } from 'vitest';
import { AgendaTask, practice } from '../src/index.js';
import { establishmentOffice, fourTasks, inWords } from './establishment-office.js';

const adopt = (fields: object = {}) => ({ type: 'AdoptAgenda', ...fields });

describe('the division of agenda', () => {
  it('[STF-4] annex 1 as it is printed leaves four tasks to nobody, and the refusal names them', () => {
    const { lead } = establishmentOffice();
    const refused = lead(adopt());
    expect(refused).toMatchObject({
      because: [{ rule: 'STF-4', needs: 'unowned', params: { tasks: ['a10', 'a12', 'a13', 'c3'] } }],
    });
    expect(inWords(refused)).toContain('Propagovat sociální práci mezi občany a aktéry (a10)');
    expect(inWords(refused, 'en')).toContain('Make social work known to citizens and actors (a10)');
    expect(establishmentOffice(withoutRule(practice, 'STF-4')).lead(adopt()).outcome).toBe('accepted');
  });

  it('[STF-4] begins with annex 1, and only what changes is said', () => {
    const { lead } = establishmentOffice();
    const first = lead(adopt({ owners: fourTasks }));
    expect(first).toMatchObject({
      facts: [
        { version: 1, owners: { a1: 'supportCoordinator', s1: 'shared', p6: 'communityPlanner', a10: 'shared' } },
      ],
    });
    const second = lead(adopt({ owners: { s1: 'head' }, ownTasks: [{ title: 'Kulatý stůl', owner: 'head' }] }));
    expect(second).toMatchObject({ facts: [{ version: 2, owners: { s1: 'head', a10: 'shared' } }] });
    // The own tasks stay where nothing is said of them.
    expect(lead(adopt({ owners: { s1: 'shared' } }))).toMatchObject({
      facts: [{ version: 3, ownTasks: [{ title: 'Kulatý stůl', owner: 'head' }] }],
    });
    expect(lead(adopt({ ownTasks: [] }))).toMatchObject({ facts: [{ version: 4, ownTasks: [] }] });
  });

  it('[STF-4] no later version takes a task from everybody', () => {
    const { lead } = establishmentOffice();
    lead(adopt({ owners: fourTasks }));
    expect(lead(adopt({ owners: { c2: null } }))).toMatchObject({
      because: [{ needs: 'unowned', params: { tasks: ['c2'] } }],
    });
  });

  it('[STF-4] knows the tasks of chapter 2.1 and of annex 1, and no others', () => {
    expect(AgendaTask.codes).toHaveLength(26 + 10);
    const { told } = establishmentOffice();
    expect(told(adopt({ owners: { a99: 'head' } }))).toEqual(['bad owners']);
    expect(told(adopt({ owners: { a10: 'nikdo' } }))).toEqual(['bad owners.a10']);
    expect(told(adopt({ ownTasks: [{ title: 'Bez vlastníka' }] }))).toEqual(['bad ownTasks.0.owner']);
  });
});
