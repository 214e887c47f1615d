import { noTexts, type Texts } from '@koordinace/kernel';

/** The checklist for people. */
export const checklistTexts: Texts = {
  ...noTexts,
  commands: {
    OpenChecklist: {
      title: { cs: 'Začít vyplňovat kontrolní seznam', en: 'Begin a run of the checklist' },
      about: {
        cs: 'Začne nové vyplnění kontrolního seznamu; dřívější zůstávají ke srovnání.',
        en: 'Begins a new run of the checklist; earlier ones stay to be compared with.',
      },
      refused: { cs: 'Kontrolní seznam nelze začít vyplňovat.', en: 'The run cannot begin.' },
    },
    AnswerItem: {
      title: { cs: 'Odpovědět na položku', en: 'Answer an item' },
      about: {
        cs: 'Zapíše odpověď na jednu položku a doklad k ní. Nová odpověď nahradí dřívější.',
        en: 'Records the answer to one item with its evidence. A new answer replaces the earlier one.',
      },
      refused: { cs: 'Odpověď nelze zapsat.', en: 'The answer cannot be recorded.' },
    },
    AnswerItems: {
      title: { cs: 'Odpovědět na více položek', en: 'Answer several items' },
      about: {
        cs: 'Zapíše odpovědi na více položek najednou, i s doklady. Zapíšou se buď všechny, nebo žádná.',
        en: 'Records the answers to several items with their evidence at once: all of them or none.',
      },
      refused: { cs: 'Odpovědi nelze zapsat.', en: 'The answers cannot be recorded.' },
    },
    ProposeAnswers: {
      title: { cs: 'Navrhnout odpovědi z dat', en: 'Propose answers from the data' },
      about: {
        cs: 'Podívá se do dat úřadu a k položkám, které v nich jsou vidět, navrhne odpověď i s dokladem. Platí, až ji někdo potvrdí.',
        en: 'Looks into the data of the office and proposes answers with evidence where it can see them. They count once somebody confirms them.',
      },
      refused: { cs: 'Odpovědi nelze navrhnout.', en: 'No answers can be proposed.' },
    },
    ConfirmAnswers: {
      title: { cs: 'Potvrdit navržené odpovědi', en: 'Confirm proposed answers' },
      about: {
        cs: 'Potvrdí návrhy k vyjmenovaným položkám. Vidíte-li věc jinak, odpovězte na položku sami.',
        en: 'Confirms the proposals for the items that are named. If you see it otherwise, answer the item yourself.',
      },
      refused: { cs: 'Návrhy nelze potvrdit.', en: 'The proposals cannot be confirmed.' },
    },
    CloseChecklist: {
      title: { cs: 'Uzavřít kontrolní seznam', en: 'Close the run' },
      about: {
        cs: 'Uzavře vyplnění, ve kterém má každá položka odpověď. Potom se už nemění.',
        en: 'Closes a run in which every item has its answer. From then on it stays as it is.',
      },
      refused: { cs: 'Kontrolní seznam zatím nelze uzavřít.', en: 'The run cannot be closed yet.' },
    },
    SetPracticeCheckRhythm: {
      title: { cs: 'Nastavit, jak často se praxe hodnotí', en: 'Set how often the practice is evaluated' },
      about: {
        cs: 'Určí, po kolika dnech nejpozději se má praxe znovu vyhodnotit kontrolním seznamem.',
        en: 'Says after how many days at the latest the practice is evaluated by the checklist again.',
      },
      refused: { cs: 'Četnost hodnocení nelze nastavit.', en: 'The rhythm cannot be set.' },
    },
    AnnounceMissedPracticeCheck: {
      title: { cs: 'Upozornit na zmeškané hodnocení praxe', en: 'Announce a missed evaluation' },
      about: {
        cs: 'Zapíše, že hodnocení praxe neproběhlo včas a že se na to upozornilo. Dělá to sám systém.',
        en: 'Notes that the evaluation is late and that it was said. Only the office itself does it.',
      },
      refused: { cs: 'Upozornění nelze zapsat.', en: 'This cannot be noted.' },
    },
  },
  facts: {
    ChecklistOpened: { cs: 'Zahájení kontrolního seznamu', en: 'Beginning of a run of the checklist' },
    AnswersProposed: { cs: 'Návrh odpovědí z dat', en: 'Answers proposed from the data' },
    ItemAnswered: { cs: 'Odpověď na položku', en: 'Answer to an item' },
    AnswerConfirmed: { cs: 'Potvrzení návrhu', en: 'Confirmation of a proposal' },
    ChecklistClosed: { cs: 'Uzavření kontrolního seznamu', en: 'Closing of the run' },
    ItemRevisedPlan: { cs: 'Revize plánu kvůli položce', en: 'Revision of the plan because of an item' },
    PracticeCheckStarted: { cs: 'Začátek pravidelného hodnocení praxe', en: 'Beginning of regular evaluation' },
    PracticeCheckRhythmSet: { cs: 'Nastavení četnosti hodnocení praxe', en: 'Rhythm of the evaluation' },
    PracticeChecked: { cs: 'Vyhodnocení praxe', en: 'Evaluation of the practice' },
    PracticeCheckAnnounced: { cs: 'Upozornění na zmeškané hodnocení', en: 'Notice of a missed evaluation' },
  },
  places: {
    checklist: {
      none: { cs: 'seznam se nezačal vyplňovat', en: 'the run has not begun' },
      open: { cs: 'seznam se vyplňuje', en: 'the run goes on' },
      closed: { cs: 'seznam je uzavřen', en: 'the run is closed' },
    },
    practicecheck: {
      none: { cs: 'hodnocení praxe zatím nezačalo', en: 'the evaluation of the practice has not begun' },
      watched: { cs: 'praxe se pravidelně hodnotí', en: 'the practice is evaluated regularly' },
    },
  },
  needs: {
    'CHK-1.noItem': {
      why: { cs: 'Položku {item} kontrolní seznam nemá.', en: 'There is no item {item}.' },
      way: { cs: 'Vyberte některou z položek: {items}.', en: 'Choose one of {items}.' },
    },
    'CHK-1.future': {
      why: {
        cs: 'Doklad nemůže mít datum, které teprve přijde ({on}).',
        en: 'Evidence cannot be of a day to come ({on}).',
      },
      way: { cs: 'Uveďte den, kdy jste to ověřili.', en: 'Give the day on which it was seen.' },
    },
    'CHK-1.unanswered': {
      why: {
        cs: 'Bez odpovědi zůstávají položky ({count}): {items}.',
        en: 'Items without an answer ({count}): {items}.',
      },
      way: {
        cs: 'Na každou odpovězte ano, ne, nebo zčásti a připojte doklad.',
        en: 'Answer each of them with yes, no or partly, and give evidence.',
      },
    },
    'CHK-2.notProposed': {
      why: { cs: 'K položce {item} není co potvrdit: z dat se nic nenavrhlo.', en: 'Nothing was proposed for {item}.' },
      way: {
        cs: 'Odpovězte na ni sami. Potvrdit lze jen navržené položky: {items}.',
        en: 'Answer it yourself. Only proposed items can be confirmed: {items}.',
      },
    },
    'CHK-2.unconfirmed': {
      why: {
        cs: 'Navržené odpovědi zatím nikdo nepotvrdil ({count}): {items}.',
        en: 'Nobody has confirmed the proposed answers yet ({count}): {items}.',
      },
      way: {
        cs: 'Projděte, co systém viděl, a návrhy potvrďte, nebo odpovězte jinak.',
        en: 'Look at what was seen and confirm the proposals, or answer otherwise.',
      },
    },
    'IMP-6.noItem': {
      why: { cs: 'Položku {item} tento kontrolní seznam nemá.', en: 'This run has no item {item}.' },
      way: {
        cs: 'Uveďte položku, kvůli které se plán mění: {items}.',
        en: 'Name the item for which the plan changes: {items}.',
      },
    },
    'IMP-6.fulfilled': {
      why: {
        cs: 'Položka {item} je splněna, změnu plánu z ní odvodit nelze.',
        en: 'Item {item} is fulfilled; it is no cause for changing the plan.',
      },
      way: {
        cs: 'Odkažte na položku s odpovědí ne nebo zčásti, nebo změňte plán bez odkazu.',
        en: 'Refer to an item that is answered no or partly, or change the plan without reference.',
      },
    },
  },
  deadlines: {
    practiceCheck: { cs: 'vyhodnocení praxe kontrolním seznamem', en: 'evaluation of the practice by the checklist' },
  },
};
