import { fromFhirConsent } from '@koordinace/fhir';
import type { Command } from 'commander';
import { type ActOptions, acting, actOptions } from '../act.js';
import { ExitCode } from '../exit-code.js';
import { readYaml } from '../input/read-fields.js';
import { readText } from '../input/read-text.js';
import { leaf } from '../leaf.js';
import { type Session, say } from '../session.js';
import { fhirProblemTexts, outputTexts } from '../texts/output-texts.js';

/**
 * `consent import FILE` records a consent or a refusal that came as a FHIR R4 Consent. What our consents have no place for is named,
 * and then nothing is taken.
 */
export function addConsentImport(group: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'file', text: 'fhirFile' }],
    options: actOptions.filter(({ flag }) => flag !== '--with'),
    name: 'import',
  } as const;
  leaf<ActOptions>(group, session, 'consentImport', shape, async ([path = ''], given) => {
    const act = acting(session, given);
    const read = fromFhirConsent(readYaml(await readText(session.io, path), path));
    if (!('refused' in read)) return act(read.act, read.consent as Readonly<Record<string, unknown>>);
    const lines = read.refused.map(
      ({ path: element, problem }) => `  ${element}: ${say(session, fhirProblemTexts[problem])}`,
    );
    const message = [say(session, outputTexts.fhirRefused), ...lines].join('\n');
    const error = { code: 'fhir-refused', exit: ExitCode.input, message, refused: read.refused };
    session.io.err(session.json ? `${JSON.stringify({ error }, null, 2)}\n` : `${message}\n`);
    return ExitCode.input;
  });
}
