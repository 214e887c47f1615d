import { type FactOf, instancesOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { QuestionnaireAdopted } from '../facts/office-facts.js';
import { needCriteria, readinessCriteria } from '../screening/criterion.js';
import { defaultQuestionnaire } from '../screening/default-questionnaire.js';
import { partialityOf } from '../screening/impartiality.js';
import type { Questionnaire } from '../screening/questionnaire.js';
import { questionsOn } from '../screening/screen.js';

/** An adopted version; empty before it is adopted. */
export type QuestionnaireData = Partial<Questionnaire>;

type Adopted = RuleAct<FactOf<typeof QuestionnaireAdopted>>;

/** Every criterion of need is asked about, and every one can be met (SCR-1). */
const everyCriterionAsked = rule('SCR-1', {
  needs: ['criteria', 'threshold'],
  act: (_: QuestionnaireData, { fact }: Adopted): Verdict<'criteria' | 'threshold'> => {
    const missing = needCriteria.filter((one) => questionsOn(fact, one) === 0);
    if (missing.length > 0) return { needs: 'criteria', params: { count: missing.length, criteria: missing } };
    const { answers } = fact.thresholds;
    const unreachable = [...needCriteria, ...readinessCriteria].filter((one) => {
      const asked = questionsOn(fact, one);
      return asked > 0 && asked < answers;
    });
    return unreachable.length === 0 ? 'permit' : { needs: 'threshold', params: { answers, criteria: unreachable } };
  },
});

/** Readiness is asked about apart from need (SCR-2). */
const readinessAsked = rule('SCR-2', {
  needs: ['readinessCriteria'],
  act: (_: QuestionnaireData, { fact }: Adopted) => {
    const missing = readinessCriteria.filter((one) => questionsOn(fact, one) === 0);
    return missing.length === 0 ? 'permit' : { needs: 'readinessCriteria', params: { criteria: missing } };
  },
});

const partialities = ['neverAsked', 'excludes', 'language', 'decidesAlone'] as const;

/** Some things are never asked, nothing excludes, some things only add to need, language serves interpreting (SCR-3). */
const impartial = rule('SCR-3', {
  needs: partialities,
  act: (_: QuestionnaireData, { fact }: Adopted): Verdict<(typeof partialities)[number]> => {
    const found = partialityOf(fact);
    for (const needs of partialities) {
      if (found[needs].length > 0) return { needs, params: { questions: found[needs] } };
    }
    return 'permit';
  },
});

/** Wording that sounds like something never asked is worth another look (SCR-3). */
const wordingToCheck = rule('SCR-3', {
  needs: ['wording'],
  act: (_: QuestionnaireData, { fact }: Adopted): Verdict<'wording'> => {
    const { wording } = partialityOf(fact);
    return wording.length === 0 ? 'permit' : { needs: 'wording', params: { questions: wording } };
  },
});

/** A version is adopted once, so that a past screening means what it meant (SCR-4). */
const newVersion = rule('SCR-4', {
  needs: ['versionUsed'],
  act: (_: QuestionnaireData, { fact, file }: Adopted) => {
    const used = instancesOf<QuestionnaireData>(file, 'questionnaire').map(({ data }) => data.version);
    return [defaultQuestionnaire.version, ...used].includes(fact.version)
      ? { needs: 'versionUsed', params: { version: fact.version } }
      : 'permit';
  },
});

/** The versions of the questionnaire that the office adopted (verze dotazníku); the last one is in force. */
export const questionnaireLifecycle = lifecycle<QuestionnaireData>({
  name: 'questionnaire',
  stream: 'office',
  start: {},
  facts: [QuestionnaireAdopted],
  folds: [
    when(QuestionnaireAdopted, (_: QuestionnaireData, { version, questions, thresholds }) => ({
      version,
      questions,
      thresholds,
    })),
  ],
  rules: [everyCriterionAsked, readinessAsked, impartial, newVersion],
  warnings: [{ fact: 'QuestionnaireAdopted', rule: wordingToCheck }],
  chart: {
    initial: 'none',
    states: {
      none: { on: { QuestionnaireAdopted: { target: 'adopted', rules: ['SCR-1', 'SCR-2', 'SCR-3', 'SCR-4'] } } },
      adopted: { type: 'final' },
    },
  },
});
