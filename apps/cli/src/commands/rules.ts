import type { Params } from '@koordinace/kernel';
import {
  type Citation,
  type CitationId,
  citations,
  getRule,
  type Rule,
  type RuleId,
  ruleIds,
} from '@koordinace/rulebook';
import type { Command } from 'commander';
import { ruleNames } from '../completion/known-values.js';
import { ExitCode } from '../exit-code.js';
import { findNamed } from '../find-named.js';
import { leaf } from '../leaf.js';
import { type RuleKeeper, ruleKeepers } from '../rule-keepers.js';
import { print, type Session, say } from '../session.js';
import { table } from '../show/table.js';
import { outputTexts } from '../texts/output-texts.js';
import { ruleTexts } from '../texts/rule-texts.js';

/** `rules [ID]` shows the manual's rules: what they say, from where, by which law, and where they are kept. */
export function addRules(program: Command, session: Session): void {
  const takes = [{ place: 'rule', text: 'rule', form: 'optional', values: ruleNames }] as const;
  leaf(program, session, 'rules', { takes }, ([name]) => {
    const kept = ruleKeepers(session.modules);
    if (name === undefined) {
      const rules = ruleIds.map((id) => ({ ...getRule(id), kept: kept.has(id) }));
      print(session, { rules }, () => asTable(session, rules));
      return ExitCode.done;
    }
    const id = findNamed(new Map(ruleIds.map((one) => [one, one])), name.toUpperCase(), 'rules');
    const rule = getRule(id);
    const cites = (rule.cites ?? []).map((one: CitationId) => ({ id: one, ...citations[one] }));
    const keepers = kept.get(id) ?? [];
    print(session, { ...rule, cites, kept: keepers.map(({ by, params }) => ({ by, ...params })) }, () =>
      inDetail(session, id, rule, cites, keepers),
    );
    return ExitCode.done;
  });
}

function asTable(session: Session, rules: readonly (Rule & { kept: boolean })[]): string {
  const { headRule, headLevel, headKept, headTitle, yes, no } = outputTexts;
  const rows = rules.map(({ id, level, title, kept }) => [
    id,
    say(session, ruleTexts[level]),
    say(session, kept ? yes : no),
    say(session, title),
  ]);
  return table(
    session,
    [headRule, headLevel, headKept, headTitle].map((text) => say(session, text)),
    rows,
  );
}

function inDetail(
  session: Session,
  id: RuleId,
  rule: Rule,
  cites: readonly Citation[],
  keepers: readonly RuleKeeper[],
): string {
  const { title, text, level, source, origin } = rule;
  const { paint } = session;
  const own = origin === 'own' ? ` (${say(session, ruleTexts.own)})` : '';
  const places = keepers.map(({ by, params }) => `  ${say(session, ruleTexts[by], inWords(session, params))}`);
  return [
    paint.bold(`${id} ${say(session, title)}`),
    '',
    // Both languages: the Czech wording is what the rule means, whoever reads it.
    `cs  ${text.cs}`,
    `en  ${text.en}`,
    '',
    `${say(session, ruleTexts.level)}: ${say(session, ruleTexts[level])}`,
    `${say(session, ruleTexts.source)}: ${source}${own}`,
    ...(cites.length === 0
      ? []
      : [`${say(session, ruleTexts.cites)}:`, ...cites.map((one) => `  ${cited(session, one)}`)]),
    `${say(session, ruleTexts.kept)}:`,
    ...(places.length === 0 ? [`  ${say(session, ruleTexts.notKept)}`] : places),
  ].join('\n');
}

function cited(session: Session, { act, title, provision, from, until, note }: Citation): string {
  const params = { act, title: title[session.lang], from };
  const what =
    provision === undefined
      ? say(session, ruleTexts.wholeAct, params)
      : say(session, ruleTexts.act, { ...params, provision });
  const when =
    until === undefined
      ? say(session, ruleTexts.from, params)
      : say(session, ruleTexts.fromUntil, { ...params, until });
  return `${what}, ${when}${note === undefined ? '' : `. ${say(session, note)}`}`;
}

/** A fact is told by its name for people, with its code beside it. */
function inWords(session: Session, params: Params): Params {
  const { fact } = params;
  const text = session.modules.map(({ texts }) => texts.facts[String(fact)]).find((one) => one !== undefined);
  return text === undefined ? params : { ...params, fact: `${say(session, text)} (${String(fact)})` };
}
