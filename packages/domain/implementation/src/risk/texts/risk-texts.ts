import { noTexts, type Texts } from '@koordinace/kernel';
import { riskCommands } from './risk-commands.js';

/** Texts of risks, Czech and English. */
export const riskTexts: Texts = {
  ...noTexts,
  commands: riskCommands,
  facts: {
    DataConsulted: { cs: 'dotaz do dat úřadu', en: "question to the office's data" },
    RiskProposed: { cs: 'riziko navržené z dat', en: 'risk proposed from the data' },
    RiskAdopted: { cs: 'převzetí rizika do plánu', en: 'adoption of a risk' },
    RiskSetAside: { cs: 'odložení navrženého rizika', en: 'setting aside of a proposed risk' },
    RiskAmended: { cs: 'změna rizika', en: 'change of a risk' },
    RiskReviewed: { cs: 'přehodnocení rizika', en: 'review of a risk' },
    RiskMatured: { cs: 'riziko, které nastalo', en: 'risk that came true' },
    RiskSettled: { cs: 'vyřešení rizika', en: 'settling of a risk' },
    RiskClosed: { cs: 'uzavření rizika', en: 'closing of a risk' },
  },
  places: {
    risk: {
      none: { cs: 'takové riziko v plánu není', en: 'there is no such risk in the plan' },
      proposed: { cs: 'riziko navržené z dat čeká na odpověď', en: 'the proposed risk waits for an answer' },
      open: { cs: 'plán s rizikem počítá', en: 'the plan counts with the risk' },
      matured: { cs: 'riziko nastalo', en: 'the risk came true' },
      settled: { cs: 'riziko je vyřešeno', en: 'the risk is settled' },
      closed: { cs: 'riziko pominulo', en: 'the risk threatens no more' },
      setAside: { cs: 'navržené riziko je odloženo', en: 'the proposed risk is set aside' },
    },
  },
  needs: {
    'RSK-1.what': {
      why: { cs: 'Není uvedeno, o jaké riziko jde.', en: 'It is not said what the risk is.' },
      way: {
        cs: 'Vyberte riziko z katalogu manuálu, nebo ho popište vlastními slovy.',
        en: 'Choose a risk from the catalogue of the manual, or describe it in own words.',
      },
    },
    'RSK-1.field': {
      why: { cs: 'U vlastního rizika chybí oblast.', en: 'A risk in own words lacks its field.' },
      way: {
        cs: 'Vyberte jednu z pěti oblastí katalogu.',
        en: 'Choose one of the five fields of the catalogue.',
      },
    },
    'RSK-1.adopted': {
      why: {
        cs: 'Riziko {catalogue} z katalogu už v plánu je.',
        en: 'The risk {catalogue} of the catalogue is in the plan already.',
      },
      way: { cs: 'Přehodnoťte to, které v plánu je: {risk}.', en: 'Review the one that is there: {risk}.' },
    },
    'RSK-2.owner': {
      why: { cs: 'Odpovědná osoba na úřadě nepracuje.', en: 'The owner of the risk does not work here.' },
      way: { cs: 'Zkontrolujte účet, nebo uveďte někoho jiného.', en: 'Check the account, or name somebody else.' },
    },
    'RSK-2.reviewPassed': {
      why: { cs: 'Den dalšího posouzení ({day}) už minul.', en: 'The day of the next review ({day}) has passed.' },
      way: { cs: 'Zvolte dnešek nebo pozdější den.', en: 'Choose today or a later day.' },
    },
    'RSK-2.future': {
      why: { cs: 'Den {day} teprve přijde.', en: 'The day {day} is still to come.' },
      way: { cs: 'Uveďte den, kdy se to opravdu stalo.', en: 'Give the day on which it really happened.' },
    },
    'RSK-2.noMeasures': {
      why: {
        cs: 'K riziku, které nastalo, není žádné opatření, takže se neotevřel žádný úkol.',
        en: 'The risk that came true has no measure, so no task was opened.',
      },
      way: { cs: 'Přidejte opatření. Otevře se hned jako krok.', en: 'Add a measure. It opens at once as a step.' },
    },
    'RSK-2.notInForce': {
      why: { cs: 'S takovým rizikem plán nepočítá.', en: 'The plan does not count with such a risk.' },
      way: { cs: 'Nejdřív riziko převezměte do plánu.', en: 'Adopt the risk first.' },
    },
    'RSK-2.responsibleGone': {
      why: {
        cs: 'Mezi odpovědnými je někdo, kdo na úřadě nepracuje: {workers}.',
        en: 'Somebody among the responsible does not work here: {workers}.',
      },
      way: { cs: 'Zkontrolujte účty odpovědných osob.', en: 'Check the accounts of the responsible persons.' },
    },
  },
};
