import type { Row } from '@koordinace/store-port';
import { conformanceCase } from '../conformance-case.js';
import { AT, audit, batch, command, OFFICE, part, put } from '../samples.js';
import type { Trial } from '../trial.js';

/** Writes one text in every place that takes any, and reads it from everywhere. */
async function everywhere(trial: Trial, name: string, body: string): Promise<void> {
  const row: Row = { view: name, partition: name, key: name, order: name, data: body };
  const auditRow = { at: AT, by: name, subject: name, body };
  const facts = [{ type: name, at: name, body }];
  await trial.append(name, {
    streams: [{ stream: name, expected: 0, facts }],
    rows: [put(row)],
    audit: [auditRow],
    command: command(name, name, body),
  });
  const other = await trial.connect();
  const [written] = await other.readAll(name);
  trial.equal('fact', written, {
    stream: name,
    version: 1,
    position: written?.position ?? 0,
    type: name,
    at: name,
    body,
  });
  trial.equal('facts of the stream', await other.read(name, name), [written ?? trial.fail('fact', body, written)]);
  trial.equal('row', await other.row(name, name, name, name), row);
  trial.equal('rows', await other.rows(name, { view: name, partition: name }), [row]);
  const [audited] = await other.audit(name, { subject: name });
  trial.equal('audit row', audited, { position: audited?.position ?? 0, ...auditRow });
  trial.equal('answer', await other.answer(name, name), { digest: name, answer: body });
}

function roundTrip(id: string, what: string, name: string, body: string) {
  return conformanceCase(`text.${id}`, `gives back ${what} as it was`, (trial) => everywhere(trial, name, body));
}

const big = JSON.stringify({ text: 'příliš žluťoučký kůň '.repeat(50_000) });
const verbatim = '{ "z": 1,\n\t"a": 12345678901234567890.10, "1": 1e400, "a": -0.0, "u": "\\u0000\\ud800\\/" }';
const texts = ['', 'é', 'e\u0301', '\u{1f600}', 'null', '0', '  '];

/** Texts come back exactly as they went in, or are refused. */
export const textCases = [
  roundTrip('unicode', 'text of many scripts', 'žluťoučký 漢字 עברית', '{"a":"ěščřžýáíé"}'),
  roundTrip('astral', 'characters beyond U+FFFF', '😀𝔘\u{10ffff}', '{"a":"👩‍👩‍👧"}'),
  roundTrip('combining', 'combining marks', 'Dvor\u030ca\u0301kova\u0301', '{"a":"c\u030c"}'),
  roundTrip('empty', 'empty names', '', '""'),
  roundTrip('signs', 'signs that mean something to a database', `'; -- "%_\\*?$1:x\t\r\n`, `{"a":"';"}`),
  roundTrip('long-names', 'names of 300 characters', 'ř'.repeat(300), '{}'),
  roundTrip('big', 'a body of a megabyte', 'big', big),
  roundTrip('verbatim', 'JSON text to the letter, not only to the meaning', 'verbatim', verbatim),

  conformanceCase('text.distinct', 'takes different texts for different names', async (trial) => {
    await trial.append(
      OFFICE,
      batch({ streams: texts.map((text) => part(text, 0)), rows: texts.map((key) => put({ key })) }),
    );
    trial.equal(
      'number of rows',
      (await trial.store.rows(OFFICE, { view: 'cases', partition: 'all' })).length,
      texts.length,
    );
    for (const text of texts) {
      trial.equal(`facts of \`${text}\``, (await trial.store.read(OFFICE, text)).length, 1);
    }
  }),

  conformanceCase('text.ill-formed', 'refuses lone surrogates and U+0000, in writing and in asking', async (trial) => {
    for (const bad of ['\ud800', 'a\udc00b', 'a\0b']) {
      const called = JSON.stringify(bad);
      await trial.refused(`office ${called}`, () => trial.store.append(bad, batch({ streams: [part('case/1', 0)] })));
      await trial.refused(`stream ${called}`, () => trial.store.append(OFFICE, batch({ streams: [part(bad, 0)] })));
      await trial.refused(`key ${called}`, () => trial.store.append(OFFICE, batch({ rows: [put({ key: bad })] })));
      await trial.refused(`subject ${called}`, () =>
        trial.store.append(OFFICE, batch({ audit: [audit({ subject: bad })] })),
      );
      await trial.refused(`command ${called}`, () => trial.store.append(OFFICE, batch({ command: command(bad) })));
      await trial.refused(`reading office ${called}`, () => trial.store.readAll(bad));
      await trial.refused(`reading stream ${called}`, () => trial.store.read(OFFICE, bad));
      await trial.refused(`finding row ${called}`, () => trial.store.row(OFFICE, 'cases', 'all', bad));
    }
    await trial.empty(OFFICE, [{ view: 'cases', partition: 'all' }]);
  }),
];
