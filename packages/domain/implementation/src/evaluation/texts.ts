import { type NeedText, noTexts, type Texts } from '@koordinace/kernel';
import { EvaluationQuestion } from './evaluation-question.js';

/** A sentence for each question that waits for its answer. */
const questionNeeds: Readonly<Record<string, NeedText>> = Object.fromEntries(
  EvaluationQuestion.codes.map((question) => {
    const { cs, en } = EvaluationQuestion.texts[question];
    return [
      `IMP-7.${question}`,
      {
        why: {
          cs: `Bez odpovědi zůstává: „${cs}“ Otevřených otázek celkem: {count} ({questions}).`,
          en: `There is no answer to “${en}” Open questions altogether: {count} ({questions}).`,
        },
        way: { cs: 'Odpovězte vlastními slovy; odhad systému tu nestačí.', en: 'Answer in your own words.' },
      },
    ];
  }),
);

/** The final evaluation for people. */
export const evaluationTexts: Texts = {
  ...noTexts,
  commands: {
    BeginFinalEvaluation: {
      title: { cs: 'Zahájit závěrečné vyhodnocení', en: 'Begin the final evaluation' },
      about: {
        cs: 'Začne závěrečné vyhodnocení plánu a předvyplní, co je vidět z jeho průběhu a z dat úřadu.',
        en: 'Begins the final evaluation and fills in what the history of the plan and the data of the office tell.',
      },
      refused: { cs: 'Závěrečné vyhodnocení zatím nelze zahájit.', en: 'The final evaluation cannot begin yet.' },
    },
    RefreshFinalEvaluation: {
      title: { cs: 'Obnovit předvyplněné údaje', en: 'Look again at what is known' },
      about: {
        cs: 'Znovu se podívá, co o plánu a o úřadu říkají data. Co už jste napsali, zůstane.',
        en: 'Looks again at what the data tell. What was written stays.',
      },
      refused: { cs: 'Údaje nelze obnovit.', en: 'It cannot be looked at again.' },
    },
    NameEvaluator: {
      title: { cs: 'Uvést hodnotitele', en: 'Name the evaluator' },
      about: {
        cs: 'Zapíše, kdo zavádění hodnotí a zda je na úřadu nezávislý.',
        en: 'Records who evaluates and whether they are independent of the office.',
      },
      refused: { cs: 'Hodnotitele nelze zapsat.', en: 'The evaluator cannot be recorded.' },
    },
    AnswerEvaluationQuestion: {
      title: { cs: 'Odpovědět na otázku vyhodnocení', en: 'Answer a question of the evaluation' },
      about: {
        cs: 'Zapíše odpověď na jednu otázku závěrečného vyhodnocení. Nová odpověď nahradí dřívější.',
        en: 'Records the answer to one question. A new answer replaces the earlier one.',
      },
      refused: { cs: 'Odpověď nelze zapsat.', en: 'The answer cannot be recorded.' },
    },
    EvaluateRisk: {
      title: { cs: 'Vyhodnotit riziko', en: 'Give account of a risk' },
      about: {
        cs: 'Zapíše, zda riziko nastalo a co se s ním udělalo.',
        en: 'Records whether the risk came true and what was done.',
      },
      refused: { cs: 'Riziko nelze vyhodnotit.', en: 'The account of the risk cannot be recorded.' },
    },
    CloseImplementation: {
      title: { cs: 'Uzavřít implementační plán', en: 'Close the implementation plan' },
      about: {
        cs: 'Uzavře plán jako vyhodnocený. Musí mít odpověď na všechny otázky, vyhodnocená rizika a platný interní dokument.',
        en: 'Closes the plan as evaluated: with all questions answered, all risks accounted for and a binding document in force.',
      },
      refused: { cs: 'Plán zatím nelze uzavřít.', en: 'The plan cannot be closed yet.' },
    },
  },
  facts: {
    FinalEvaluationPrefilled: {
      cs: 'Předvyplnění závěrečného vyhodnocení',
      en: 'What is known for the final evaluation',
    },
    EvaluatorNamed: { cs: 'Určení hodnotitele', en: 'Naming of the evaluator' },
    EvaluationQuestionAnswered: { cs: 'Odpověď na otázku vyhodnocení', en: 'Answer to a question of the evaluation' },
    RiskEvaluated: { cs: 'Vyhodnocení rizika', en: 'Account of a risk' },
    FinalEvaluationCompleted: { cs: 'Dokončení závěrečného vyhodnocení', en: 'Completion of the final evaluation' },
  },
  places: {
    finalevaluation: {
      none: { cs: 'závěrečné vyhodnocení nezačalo', en: 'the final evaluation has not begun' },
      open: { cs: 'závěrečné vyhodnocení probíhá', en: 'the final evaluation goes on' },
      complete: { cs: 'závěrečné vyhodnocení je hotové', en: 'the final evaluation is complete' },
    },
  },
  needs: {
    ...questionNeeds,
    'IMP-8.unknownRisk': {
      why: { cs: 'Takové riziko plán nemá.', en: 'The plan has no such risk.' },
      way: { cs: 'Vyberte některé z rizik plánu: {risks}.', en: 'Choose one of the risks of the plan: {risks}.' },
    },
    'IMP-8.cameTrue': {
      why: { cs: 'Podle plánu toto riziko nastalo.', en: 'According to the plan this risk came true.' },
      way: { cs: 'Uveďte, že nastalo, a co se s ním udělalo.', en: 'Say that it came true, and what was done.' },
    },
    'IMP-8.risks': {
      why: {
        cs: 'U některých rizik ({count}) chybí, zda nastala a co se udělalo: {risks}.',
        en: 'No account was given of {count} risks: {risks}.',
      },
      way: {
        cs: 'Vyhodnoťte každé z nich, i to, které nenastalo.',
        en: 'Give account of each of them, also of those that did not come true.',
      },
    },
    'IMP-11.noDocument': {
      why: {
        cs: 'Úřad nemá platný interní dokument ke koordinovanému přístupu.',
        en: 'The office has no binding internal document on the coordinated approach.',
      },
      way: { cs: 'Přijměte ho; návrh si můžete nechat připravit.', en: 'Adopt one; a draft can be made for you.' },
    },
  },
};
