import { type Decision, sayPlace } from '@koordinace/kernel';
import type { Office } from 'koordinace';
import { type Session, say } from '../session.js';
import { kindTexts } from '../texts/kind-texts.js';
import { outputTexts } from '../texts/output-texts.js';

/** The name of a kind of thing: případ, osoba, plán. */
export const sayKind = (session: Session, kind: string): string =>
  say(session, kindTexts[kind] ?? { cs: kind, en: kind });

/** What the office answered: done or not, why, what came into being and where it stands now. */
export function showDecision(session: Session, office: Office, decision: Decision): string {
  const { paint, lang } = session;
  const [first = '', ...rest] = office.explain(decision, lang).split('\n');
  if (decision.outcome === 'refused') return [paint.red(first), ...rest].join('\n');
  const created = Object.entries(decision.created).map(([kind, id]) =>
    say(session, outputTexts.created, { kind: sayKind(session, kind), id }),
  );
  return [paint.green(first), ...rest, ...created, ...standsLines(session, office, decision.state)].join('\n');
}

/** Where each part of a file stands, a line each: `plán plan-1: dohodnutý`. */
export function standsLines(
  session: Session,
  office: Office,
  state: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(state).flatMap(([key, at]) => {
    const [lifecycle = '', id = ''] = key.split('/');
    const place = sayPlace(office.texts, lifecycle, at, session.lang);
    // A place without words is one of which there is nothing to say.
    return place === '' ? [] : [say(session, outputTexts.stands, { kind: sayKind(session, lifecycle), id, place })];
  });
}
