import { conformanceCase } from '../conformance-case.js';
import { audit, batch, command, OFFICE, part, put } from '../samples.js';

const first = { digest: 'd1', answer: '{"ok":true}' };

/** An act that is sent twice happens once. */
export const commandCases = [
  conformanceCase(
    'command.remembered',
    'gives back digest and answer of a command, and nothing for others',
    async (trial) => {
      await trial.append(OFFICE, batch({ command: command('c1') }));
      trial.equal('its answer', await trial.store.answer(OFFICE, 'c1'), first);
      trial.equal('answer to an unknown command', await trial.store.answer(OFFICE, 'c2'), undefined);
    },
  ),

  conformanceCase(
    'command.repeated',
    'answers a repeated command as the first time and writes nothing',
    async (trial) => {
      await trial.append(OFFICE, batch({ streams: [part('case/1', 0)], command: command('c1') }));
      const again = {
        streams: [part('case/1', 1)],
        rows: [put()],
        audit: [audit()],
        command: command('c1', 'd1', '{}'),
      };
      await trial.unwritten(OFFICE, again, { outcome: 'repeated', remembered: first });
      trial.equal('number of facts', (await trial.store.readAll(OFFICE)).length, 1);
      trial.equal('rows', await trial.store.rows(OFFICE, { view: 'cases', partition: 'all' }), []);
      trial.equal('audit rows', await trial.store.audit(OFFICE), []);
      trial.equal('answer', await trial.store.answer(OFFICE, 'c1'), first);
    },
  ),

  conformanceCase(
    'command.before-conflict',
    'looks for a repeated command before it looks for conflicts',
    async (trial) => {
      const act = batch({ streams: [part('case/1', 0)], command: command('c1') });
      await trial.append(OFFICE, act);
      await trial.unwritten(OFFICE, act, { outcome: 'repeated', remembered: first });
    },
  ),

  conformanceCase('command.other-digest', 'gives back the first digest when the content is another', async (trial) => {
    await trial.append(OFFICE, batch({ command: command('c1') }));
    await trial.unwritten(OFFICE, batch({ command: command('c1', 'd2', '"no"') }), {
      outcome: 'repeated',
      remembered: first,
    });
  }),

  conformanceCase('command.after-conflict', 'does not remember a command that ended in a conflict', async (trial) => {
    const late = batch({ streams: [part('case/1', 7)], command: command('c1') });
    await trial.unwritten(OFFICE, late, { outcome: 'conflict', stream: 'case/1', expected: 7, actual: 0 });
    trial.equal('answer after a conflict', await trial.store.answer(OFFICE, 'c1'), undefined);
    await trial.append(OFFICE, batch({ streams: [part('case/1', 0)], command: command('c1') }));
  }),
];
