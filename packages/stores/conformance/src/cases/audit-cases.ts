import type { AuditQuery } from '@koordinace/store-port';
import { conformanceCase } from '../conformance-case.js';
import { audit, batch, OFFICE, part } from '../samples.js';
import type { Trial } from '../trial.js';

/** Seven rows, the odd ones about one stream and the even ones about another. */
async function write(trial: Trial): Promise<void> {
  for (let n = 1; n <= 7; n++) {
    const row = audit({ by: `w${n}`, subject: n % 2 === 1 ? 'case/odd' : 'case/even' });
    await trial.append(OFFICE, batch({ streams: [part('case/1', n - 1)], audit: [row] }));
  }
}

async function by(trial: Trial, query: AuditQuery): Promise<readonly string[]> {
  return (await trial.store.audit(OFFICE, query)).map((row) => row.by);
}

/** Who did or read what. */
export const auditCases = [
  conformanceCase('audit.order', 'lists audit rows as they were written, with growing positions', async (trial) => {
    const rows = ['a', 'c', 'b'].map((name) => audit({ by: name }));
    await trial.append(OFFICE, batch({ audit: rows }));
    await trial.append(OFFICE, batch({ audit: [audit({ by: 'a' })] }));
    trial.equal('writers', await by(trial, {}), ['a', 'c', 'b', 'a']);
    const positions = (await trial.store.audit(OFFICE)).map(({ position }) => position);
    const growing = positions.every((position, at) => position > (positions[at - 1] ?? 0));
    if (!growing) trial.fail('positions', 'each above the one before, the first above 0', positions);
  }),

  conformanceCase('audit.pages', 'lists audit rows page by page', async (trial) => {
    await write(trial);
    const positions = (await trial.store.audit(OFFICE)).map(({ position }) => position);
    trial.equal('first page', await by(trial, { limit: 3 }), ['w1', 'w2', 'w3']);
    trial.equal('second page', await by(trial, { after: positions[2] ?? 0, limit: 3 }), ['w4', 'w5', 'w6']);
    trial.equal('the rest', await by(trial, { after: positions[5] ?? 0 }), ['w7']);
    trial.equal('a page of none', await by(trial, { limit: 0 }), []);
  }),

  conformanceCase('audit.subject', 'lists the audit rows of one subject, page by page', async (trial) => {
    await write(trial);
    trial.equal('of one subject', await by(trial, { subject: 'case/odd' }), ['w1', 'w3', 'w5', 'w7']);
    const [first] = await trial.store.audit(OFFICE, { subject: 'case/odd', limit: 1 });
    const rest = await by(trial, { subject: 'case/odd', after: first?.position ?? 0, limit: 2 });
    trial.equal('its second page', rest, ['w3', 'w5']);
    trial.equal('of an unknown subject', await by(trial, { subject: 'case/none' }), []);
    trial.equal('of a subject without a name', await by(trial, { subject: '' }), []);
  }),
];
