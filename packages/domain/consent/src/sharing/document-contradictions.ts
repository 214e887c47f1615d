import type { SharingDocument } from './document.js';
import type { DocumentProblem } from './document-problem.js';

type Problem = Pick<DocumentProblem, 'path' | 'problem'>;
type World = SharingDocument['world'];

function ofStatements(log: NonNullable<World['statements'][string]>, at: string): readonly Problem[] {
  const said = new Map<string, string>();
  const twice = log.flatMap((one, n): Problem[] => {
    if (!('id' in one)) return [];
    const text = JSON.stringify(one);
    const was = said.get(one.id);
    said.set(one.id, text);
    return was === undefined || was === text ? [] : [{ path: `${at}.${n}.id`, problem: 'idTwice' }];
  });
  const ends = log.flatMap((one, n): Problem[] => {
    if (!('of' in one)) return [];
    const meant = log.find((each) => 'id' in each && each.id === one.of);
    if (meant === undefined) return [{ path: `${at}.${n}.of`, problem: 'ofNothing' }];
    const wanted = one.kind === 'takenBack' ? 'refused' : 'given';
    if (meant.kind !== wanted) return [{ path: `${at}.${n}.of`, problem: 'wrongEnd' }];
    return one.at < meant.at ? [{ path: `${at}.${n}.at`, problem: 'beforeItsStatement' }] : [];
  });
  return [...twice, ...ends];
}

function backwards(value: unknown, path: string): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { from, until } = value as { from?: unknown; until?: unknown };
  const here: Problem[] =
    typeof from === 'string' && typeof until === 'string' && until < from
      ? [{ path: `${path}.until`, problem: 'endsBeforeItBegins' }]
      : [];
  return [...here, ...Object.entries(value).flatMap(([key, one]) => backwards(one, `${path}.${key}`))];
}

function idsTwice(list: readonly { readonly id: string }[] | undefined, path: string): readonly Problem[] {
  return (list ?? []).flatMap((one, n) => {
    const first = list?.find(({ id }) => id === one.id);
    return JSON.stringify(first) === JSON.stringify(one)
      ? []
      : [{ path: `${path}.${n}.id`, problem: 'idTwice' as const }];
  });
}

/** What in a well-formed document cannot be true at once. */
export function contradictionsIn({ request, world }: SharingDocument): readonly Problem[] {
  const strangers = request.items.flatMap(({ of }, n): Problem[] =>
    of === undefined || request.people.includes(of)
      ? []
      : [{ path: `request.items.${n}.of`, problem: 'notAskedAbout' }],
  );
  const claims = (request.claims ?? []).flatMap(({ basis, id }, n): Problem[] =>
    basis !== 'duty' || (world.duties ?? []).some((duty) => duty.id === id)
      ? []
      : [{ path: `request.claims.${n}.id`, problem: 'noSuchDuty' }],
  );
  return [
    ...strangers,
    ...claims,
    ...idsTwice(request.items, 'request.items'),
    ...(['prohibitions', 'duties', 'emergencies', 'agreements'] as const).flatMap((key) =>
      idsTwice(world[key], `world.${key}`),
    ),
    ...Object.entries(world.statements).flatMap(([person, log]) => ofStatements(log, `world.statements.${person}`)),
    ...backwards(world, 'world'),
  ];
}
