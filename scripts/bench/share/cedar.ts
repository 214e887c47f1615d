import { createRequire } from 'node:module';
import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Necessity, StatutoryDuty } from '@koordinace/consent';
import { dayOf } from '@koordinace/kernel';
import { type BenchRequest, isMeantBy } from './requests.ts';
import { recipients } from './vocabulary.ts';
import type { BenchWorld, Consented, Refused } from './world.ts';

// The package's entry for `import` is one for bundlers.
const cedar: typeof Cedar = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs');

const set = (list: readonly string[]) => `[${list.map((one) => JSON.stringify(one)).join(', ')}]`;
const actions = (purposes: readonly string[]) => `action in [${purposes.map((one) => `Action::"${one}"`).join(', ')}]`;
const category = (list: readonly string[]) => `${set(list)}.contains(context.category)`;
const both = (parts: readonly string[]) => parts.join(' && ');
const number = (day: string) => Number(day.replaceAll('-', ''));
const purpose = (list: readonly string[]) =>
  `(${list.map((one) => `action == Action::${JSON.stringify(one)}`).join(' || ')})`;

/** What a consent says of a recipient whom it means. */
function permit({ given, narrowed, withdrawnAt }: Consented): string {
  const out = narrowed?.categories === undefined ? purpose(narrowed?.purposes ?? []) : category(narrowed.categories);
  const when = [
    category(given.categories),
    `context.at >= ${Date.parse(given.at)}`,
    `context.day >= ${number(given.from)}`,
    `context.day <= ${number(given.until)}`,
    ...(withdrawnAt === undefined ? [] : [`context.at < ${Date.parse(withdrawnAt)}`]),
    ...(narrowed === undefined ? [] : [`!(context.at >= ${Date.parse(narrowed.at)} && ${out})`]),
  ];
  return `permit(principal, ${actions(given.purposes)}, resource) when { ${both(when)} };`;
}

const dutyHolds = ({ id, purposes, categories, trigger }: StatutoryDuty): string =>
  `(${both([
    purpose(purposes),
    category(categories),
    ...(trigger === undefined ? [] : [`context.claims.contains(${JSON.stringify(id)})`]),
  ])})`;

/** A refusal closes consent and no duty, so every refusal has to name the duties: `forbid` stands above all else in Cedar. */
function forbid({ refused, takenBackAt }: Refused, duties: readonly StatutoryDuty[]): string {
  const when = [
    category(refused.categories),
    `context.at >= ${Date.parse(refused.at)}`,
    ...(takenBackAt === undefined ? [] : [`context.at < ${Date.parse(takenBackAt)}`]),
  ];
  const unless = duties.length === 0 ? '' : ` unless { ${duties.map(dutyHolds).join(' || ')} }`;
  return `forbid(principal, ${actions(refused.purposes)}, resource) when { ${both(when)} }${unless};`;
}

/** What is not necessary in the recipient's role is forbidden. */
function forbidUnnecessary(table: readonly Necessity[], roles: readonly string[]): string {
  const rows = table
    .filter(({ role }) => role === undefined || roles.includes(role))
    .map((row) => `(${purpose([row.purpose])} && ${category(row.categories)})`);
  return `forbid(principal, action, resource) unless { ${rows.join(' || ')} };`;
}

/**
 * Cedar over the same world: for each recipient the policies that mean them, parsed beforehand. That the recipient is meant
 * is decided by choosing those, so no policy asks it again. Answers as `true` for each item that is permitted.
 */
export function decideByCedar(name: string, { world, consents, refusals }: BenchWorld) {
  for (const [at, recipient] of recipients.entries()) {
    const meant = (one: { readonly recipients: readonly object[] }) =>
      one.recipients.some((pattern) => isMeantBy(pattern, recipient));
    const duties = world.duties.filter(meant);
    const policies = [
      ...consents.filter(({ given }) => meant(given)).map(permit),
      ...refusals.filter(({ refused }) => meant(refused)).map((one) => forbid(one, duties)),
      ...duties.map((one) => `permit(principal, ${actions(one.purposes)}, resource) when { ${dutyHolds(one)} };`),
      forbidUnnecessary(world.necessity, recipient.roles),
    ];
    const parsed = cedar.preparsePolicySet(`${name}-${at}`, { staticPolicies: policies.join('\n') });
    if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('; '));
  }
  return ({ of, purpose: action, items, at, claims = [] }: BenchRequest): readonly boolean[] => {
    const context = { at: Date.parse(at), day: number(dayOf(at)), claims: claims.map(({ id }) => id) };
    return items.map((item) => {
      const answer = cedar.statefulIsAuthorized({
        principal: { type: 'Recipient', id: 'recipient' },
        action: { type: 'Action', id: action },
        resource: { type: 'Item', id: item.id },
        context: { ...context, category: item.category },
        entities: [],
        preparsedPolicySetId: `${name}-${of}`,
      });
      if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
      if (answer.response.diagnostics.errors.length > 0) {
        throw new Error(JSON.stringify(answer.response.diagnostics.errors));
      }
      return answer.response.decision === 'allow';
    });
  };
}
