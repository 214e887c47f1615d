import { placesOf } from './chart.js';
import type { Because, Decision } from './decision.js';
import { problemTexts, engineTexts as say } from './kernel-texts.js';
import { brokenRule } from './rule.js';
import { fill, type Lang, type Params, type Text } from './text.js';
import type { NeedText, Texts } from './texts.js';

const identity = (text: string): Text => ({ cs: text, en: text });

/** Where something stands, in words. */
export function sayPlace(texts: Texts, lifecycle: string, at: string, lang: Lang): string {
  const places = texts.places[lifecycle] ?? {};
  // Places whose text is empty (nothing going on in that region) are left out.
  return placesOf(at)
    .map((place) => (places[place] ?? identity(place))[lang])
    .filter((text) => text !== '')
    .join(', ');
}

/** The sentence on why a rule does not permit, and the one on what would make it possible. */
export function sayNeed(texts: Texts, rule: string, needs: string): NeedText {
  if (needs === brokenRule) return { why: say.brokenRule, way: say.ask };
  return texts.needs[`${rule}.${needs}`] ?? { why: identity(`${rule}.${needs}`), way: identity('') };
}

function line(rules: readonly string[], why: string, way: string): string {
  const head = rules.length > 0 ? `[${rules.join(', ')}] ` : '';
  return `  ${head}${why}${way === '' ? '' : ` → ${way}`}`;
}

/** One reason as a line: the rule, why, and what would make it possible. */
export function explainBecause(because: Because, lang: Lang, texts: Texts): string {
  const need = (text: NeedText, params?: Params) =>
    [fill(text.why, lang, params), fill(text.way, lang, params)] as const;
  switch (because.kind) {
    case 'rule':
      return line([because.rule], ...need(sayNeed(texts, because.rule, because.needs), because.params));
    case 'place': {
      // Whoever may not see where the file stands is told no more than that it is not possible now.
      if (because.at === '') return line(because.rules, say.notNow[lang], '');
      const place = sayPlace(texts, because.lifecycle, because.at, lang);
      const way = because.way?.map((fact) => (texts.facts[fact] ?? identity(fact))[lang]);
      const through = way === undefined ? say.noWay[lang] : way.length === 0 ? '' : fill(say.wayThrough, lang, { way });
      return line(because.rules, fill(say.stands, lang, { place }), through);
    }
    case 'who': {
      const roles = because.may.map((role) => (texts.roles[role] ?? identity(role))[lang]);
      return line([because.rule], say.who[lang], fill(say.may, lang, { roles }));
    }
    case 'input': {
      const { why, way } = problemTexts[because.problem];
      const rules = because.rule === undefined ? [] : [because.rule];
      const told = fill(why, lang, because.params);
      // A suggestion without anything to suggest is left out.
      const suggested = fill(way, lang, because.params);
      return line(
        rules,
        `${because.field === '' ? '' : `\`${because.field}\`: `}${told}.`,
        /\{\w+\}/.test(suggested) ? '' : suggested,
      );
    }
    case 'conflict':
      return line([], say.conflict[lang], say.again[lang]);
    case 'erased':
      return line(['DOC-6'], say.erased[lang], '');
    case 'unanswered':
      return line([], fill(say.unanswered, lang, { question: because.question }), say.ask[lang]);
    default:
      return because satisfies never;
  }
}

/** Each sentence once: an act of several facts may have the same reason several times. */
const told = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/**
 * Renders a decision as sentences (vysvětlení): for a refusal every reason with its rule, why, and what would
 * make it possible; for an acceptance what was done and what the office should notice.
 */
export function explain(decision: Decision, lang: Lang, texts: Texts): string {
  const command = texts.commands[decision.command];
  if (decision.outcome === 'refused') {
    const head = command?.refused ?? say.refused;
    return [head[lang], ...told(decision.because.map((one) => explainBecause(one, lang, texts)))].join('\n');
  }
  const head = fill(say.accepted, lang, { what: (command?.title ?? identity(decision.command))[lang] });
  const notes = decision.warned.map(({ rule, needs, params }) => {
    const { why, way } = sayNeed(texts, rule, needs);
    return line([rule], `${say.note[lang]}: ${fill(why, lang, params)}`, fill(way, lang, params));
  });
  return [head, ...told(notes)].join('\n');
}
