/**
 * The core of the decision (permitted or not, and by which basis) as Cedar decides it: each statement, statute, declared
 * emergency, agreement and line of the internal rule becomes a policy. A refusal forbids consent alone, so each basis is an
 * action of its own; the first that Cedar allows, in the order duty, emergency, consent, is the basis.
 */
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { SharingRequest, SharingWorld } from '@koordinace/consent';
import { dayOf } from '@koordinace/kernel';
import { statementPolicies } from './cedar-statements.ts';
import {
  all,
  any,
  isKnown,
  isUnreadable,
  mayBe,
  mayClose,
  millis,
  not,
  onDays,
  oneOf,
  opensTo,
  rolesKnown,
  surelyCloses,
  text,
  unmet,
} from './cedar-terms.ts';

const ordinary = 'action in [Action::"byDuty", Action::"byConsent"]';
const anyBasis = 'action';
const byConsent = 'action == Action::"byConsent"';
const forbid = (action: string, when: string) => `forbid(principal, ${action}, resource) when { ${when} };`;
const permit = (action: string, when: string) =>
  `permit(principal, action == Action::"${action}", resource) when { ${when} };`;

/** The same for every world: what no basis but an emergency gets over. */
const always = forbid(ordinary, not(all(isKnown('purpose'), isKnown('category'), isKnown('channel'), rolesKnown)));

/** Everything in a world as policies, by name; of the people's statements those of the people asked for. */
function policiesOf(world: SharingWorld, people: readonly string[]): Record<string, string> {
  const { prohibitions = [], duties = [], emergencies = [], agreements = [], internalRule = [] } = world;
  const rows = world.necessity.map((row) =>
    all(
      `context.purpose == ${text(row.purpose)}`,
      row.role === undefined ? 'true' : `context.roles.contains(${text(row.role)})`,
      oneOf(row.categories, 'context.category'),
    ),
  );
  const policies: (readonly [string, string])[] = [
    ['known', always],
    ['moment', forbid(anyBasis, '!(context has at)')],
    ['necessity', forbid(ordinary, not(any(...rows)))],
  ];
  if ([...prohibitions, ...duties].some(isUnreadable)) policies.push(['unreadable', forbid(ordinary, 'true')]);
  for (const one of prohibitions.filter((each) => !isUnreadable(each))) {
    policies.push([`sure ${one.id}`, forbid(anyBasis, all(onDays(one), surelyCloses(one)))]);
    policies.push([`unsure ${one.id}`, forbid(ordinary, all(onDays(one), mayClose(one)))]);
  }
  for (const one of duties.filter((each) => !isUnreadable(each))) {
    const extent = all(
      onDays(one),
      oneOf(one.purposes, 'context.purpose'),
      oneOf(one.categories, 'context.category'),
      any(...one.recipients.map(opensTo)),
      one.people === undefined ? 'true' : oneOf(one.people, 'context.person'),
      one.trigger === undefined ? 'true' : `context.claims.contains(${text(`${one.id} ${one.trigger}`)})`,
    );
    policies.push([`duty ${one.id}`, permit('byDuty', extent)]);
  }
  for (const one of emergencies) {
    const [from, until] = [millis(one.from), millis(one.until)];
    if (from === undefined || until === undefined) continue;
    const items = one.items.map(({ category, id }) =>
      all(`context.category == ${text(category)}`, id === undefined ? 'true' : `context.item == ${text(id)}`),
    );
    const open = all(
      `context.person == ${text(one.person)}`,
      `context.at >= ${from}`,
      `context.at < ${until}`,
      any(...items),
      any(...one.threatened.map((who) => oneOf(['clientHealth', 'clientLife', 'othersLife'], text(who)))),
      `${text(one.threat)} != ""`,
      `${text(one.declaredBy)} != ""`,
    );
    policies.push([`emergency ${one.id}`, permit('byEmergency', open)]);
  }
  for (const one of agreements) {
    const holds = all(
      `(!(context has organisation) || context.organisation == ${text(one.organisation)})`,
      isUnreadable(one) ? 'true' : onDays(one),
    );
    const beyond = any(
      String(isUnreadable(one)),
      one.purposes === undefined ? 'false' : not(oneOf(one.purposes, 'context.purpose')),
      one.categories === undefined ? 'false' : not(oneOf(one.categories, 'context.category')),
      one.channels === undefined ? 'false' : not(oneOf(one.channels, 'context.channel')),
      ...(one.obligations ?? []).map(unmet),
    );
    policies.push([`agreement ${one.id}`, forbid(byConsent, all(holds, beyond))]);
  }
  for (const [index, { purposes, roles, obligations }] of internalRule.entries()) {
    const binds = all(
      mayBe(purposes, 'purpose'),
      mayClose({ ...(roles !== undefined && { recipients: roles.map((role) => ({ role })) }) }),
    );
    policies.push([`rule ${index}`, forbid(ordinary, all(binds, any(...obligations.map(unmet))))]);
  }
  for (const person of people) {
    policies.push(...statementPolicies(person, world.statements[person] ?? [], world.guardianships?.[person] ?? []));
  }
  return Object.fromEntries(policies.filter(([, policy]) => !policy.includes('when { false }')));
}

/** What Cedar says of one item of one person: by what it is permitted, and by which policies; or not. */
export interface CedarItem {
  readonly person: string;
  readonly item: string;
  readonly by?: 'duty' | 'emergency' | 'consent';
  readonly ids: readonly string[];
}

const bases = { byDuty: 'duty', byEmergency: 'emergency', byConsent: 'consent' } as const;

/** Decides a request with Cedar. The policies are parsed once; each item is a call for each basis until one allows it. */
export function decideByCedar(request: SharingRequest, world: SharingWorld): readonly CedarItem[] {
  const policies = policiesOf(world, request.people);
  const parsed = cedar.preparsePolicySet('world', { staticPolicies: policies });
  // Where nothing permits by a basis, there is no need to ask.
  const actions = Object.entries(bases).filter(([, by]) => Object.keys(policies).some((name) => name.startsWith(by)));
  if (parsed.type === 'failure') throw new Error(`policies: ${parsed.errors.map(({ message }) => message).join('; ')}`);
  const { recipient, at, claims = [], cannotMeet = [], purpose, channel } = request;
  const moment = millis(at);
  return request.people.flatMap((person) =>
    request.items
      .filter(({ of }) => of === undefined || of === person)
      .map((item): CedarItem => {
        const context = {
          person,
          purpose,
          channel,
          category: item.category,
          item: item.id,
          roles: [...recipient.roles],
          cannotMeet: [...cannotMeet],
          claims: claims.filter(({ basis }) => basis === 'duty').map(({ id, trigger }) => `${id} ${trigger ?? ''}`),
          ...(recipient.professional !== undefined && { professional: recipient.professional }),
          ...(recipient.organisation !== undefined && { organisation: recipient.organisation }),
          // Without a moment nothing that permits can be evaluated, and Cedar's default is no.
          ...(moment !== undefined && { at: moment, day: Number(dayOf(at).replaceAll('-', '')) }),
        };
        for (const [action, by] of actions) {
          const answer = cedar.statefulIsAuthorized({
            principal: { type: 'Recipient', id: 'recipient' },
            action: { type: 'Action', id: action },
            resource: { type: 'Item', id: 'item' },
            context,
            entities: [],
            preparsedPolicySetId: 'world',
          });
          if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
          if (moment !== undefined && answer.response.diagnostics.errors.length > 0)
            throw new Error(JSON.stringify(answer.response.diagnostics.errors));
          if (answer.response.decision === 'allow') {
            const ids = answer.response.diagnostics.reason.map((name) => name.split(' ')[1] ?? '');
            return { person, item: item.id, by, ids: [...new Set(ids)].sort() };
          }
        }
        return { person, item: item.id, ids: [] };
      }),
  );
}
