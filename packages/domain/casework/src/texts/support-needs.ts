import type { Texts } from '@koordinace/kernel';

/** Why rules about those around the client do not permit, and what would make it possible. */
export const supportNeeds: Texts['needs'] = {
  'INT-7.actor': {
    why: {
      cs: 'Je uvedena dohoda o depistáži, ale ne aktér, od kterého podnět přišel.',
      en: 'An agreement on outreach is named, but not the actor from whom the referral came.',
    },
    way: {
      cs: 'Doplňte aktéra, aby se výsledky dohody daly spočítat.',
      en: 'Add the actor, so that the yield can be counted.',
    },
  },
  'ISW-7.options': {
    why: { cs: 'Ve shrnutí chybí, jaké má klient možnosti.', en: 'The summary does not say what is possible.' },
    way: { cs: 'Popište je jednoduchými slovy.', en: 'Describe it in plain words.' },
  },
  'ISW-7.contacts': {
    why: { cs: 'Ve shrnutí chybí, na koho se klient může obrátit.', en: 'The summary does not say whom to turn to.' },
    way: { cs: 'Doplňte kontakty.', en: 'Add the contacts.' },
  },
  'ISW-8.ownCase': {
    why: {
      cs: 'Tohle jsou potřeby někoho jiného než klienta; do jeho spisu nepatří.',
      en: "These are the needs of somebody else; they do not belong in the client's file.",
    },
    way: {
      cs: 'Zapište je do vlastního případu toho, koho se týkají. Pokud ho ještě nemá, nabídněte mu ho.',
      en: 'Record them in the own case of whom they concern. Where there is none yet, offer one.',
    },
  },
  'ISW-8.itself': {
    why: {
      cs: 'Klient a ten, o koho pečuje, je tu stejný člověk.',
      en: 'The client and the person cared for are the same here.',
    },
    way: { cs: 'Uveďte, o koho klient pečuje.', en: 'Say for whom the client cares.' },
  },
  'ISW-8.unknown': {
    why: { cs: 'Pod tímto označením úřad nikoho nezná.', en: 'The office knows nobody by this id.' },
    way: { cs: 'Nejprve toho člověka zapište do evidence.', en: 'Write the person down first.' },
  },
  'CNF-10.parties': {
    why: { cs: 'Není zapsáno, mezi kým mediace byla.', en: 'It is not recorded between whom the mediation was.' },
    way: { cs: 'Doplňte klienta nebo rodinu a službu.', en: 'Add the client or family and the service.' },
  },
  'CNF-10.future': {
    why: { cs: 'Den {day} teprve přijde.', en: 'The day {day} is still to come.' },
    way: {
      cs: 'Zapište mediaci, až proběhne, nebo opravte den.',
      en: 'Record it once it took place, or correct the day.',
    },
  },
  'CNF-10.result': {
    why: { cs: 'Není zapsáno, jak mediace dopadla.', en: 'It is not recorded how the mediation ended.' },
    way: {
      cs: 'Doplňte, na čem se dohodli, nebo v čem se neshodli.',
      en: 'Add what they agreed on, or where they differ.',
    },
  },
  'CMG-7.caseEnded': {
    why: { cs: 'Spolupráce v tomto případu už je ukončena.', en: 'The cooperation in this case has ended.' },
    way: { cs: 'Pokud se klient vrátil, případ znovu otevřete.', en: 'Reopen the case if the client has come back.' },
  },
  'CMG-7.oneMember': {
    why: {
      cs: 'Členem týmu je vždy jeden konkrétní člověk a není jím klient.',
      en: 'A member is always one person, and not the client.',
    },
    way: { cs: 'Uveďte jednoho; další přizvěte zvlášť.', en: 'Name one; add others apart.' },
  },
  'CMG-7.organisation': {
    why: { cs: 'Je uvedena jen organizace.', en: 'Only an organisation is named.' },
    way: { cs: 'Doplňte, kdo z ní se zapojuje.', en: 'Add who of it takes part.' },
  },
  'CMG-7.workerGone': {
    why: { cs: 'Tento pracovník už na úřadě nepůsobí.', en: 'This worker is no longer in the office.' },
    way: { cs: 'Vyberte jiného pracovníka.', en: 'Choose another worker.' },
  },
  'CMG-7.unknownPerson': {
    why: { cs: 'Pod tímto označením úřad nikoho nezná.', en: 'The office knows nobody by this id.' },
    way: { cs: 'Nejprve toho člověka zapište do evidence.', en: 'Write the person down first.' },
  },
  'CMG-7.tasks': {
    why: {
      cs: 'Není zapsáno, co bude člen týmu pro klienta dělat.',
      en: 'It is not recorded what the member does for the client.',
    },
    way: { cs: 'Doplňte jeho úkol.', en: 'Add the tasks.' },
  },
  'CMG-7.period': {
    why: { cs: 'Členství by skončilo dřív, než začne.', en: 'The membership would end before it begins.' },
    way: { cs: 'Opravte dny.', en: 'Correct the days.' },
  },
  'CMG-7.already': {
    why: { cs: 'V této roli už členem týmu je.', en: 'This person is a member in this role already.' },
    way: { cs: 'Není třeba nic dělat; jinou roli zapište zvlášť.', en: 'Nothing to do; add another role apart.' },
  },
  'CMG-7.ended': {
    why: { cs: 'Členství by skončilo dřív, než začalo.', en: 'The membership would end before it began.' },
    way: { cs: 'Opravte den.', en: 'Correct the day.' },
  },
  'ETH-3.actorGrounds': {
    why: {
      cs: 'Není zapsáno, proč byl vybrán právě tento aktér. Výběr aktérů má být spravedlivý a objektivní.',
      en: 'It is not recorded why this actor was chosen. The choice of actors is to be just and objective.',
    },
    way: { cs: 'Doplňte důvody výběru.', en: 'Add the grounds of the choice.' },
  },
  'CMG-8.coordinator': {
    why: {
      cs: 'Případ má vést koordinátor podpory, který s klienty přímo nepracuje.',
      en: 'The case would be managed by a support coordinator, who does no direct client work.',
    },
    way: { cs: 'Pokud to jde, vyberte jiného pracovníka.', en: 'Choose another worker where possible.' },
  },
  'CMG-8.askCoordinator': {
    why: {
      cs: 'Služba klienta odmítla a koordinátor podpory o případu zatím neví.',
      en: 'A service refused the client, and the support coordinator does not know of the case yet.',
    },
    way: {
      cs: 'Požádejte ho, aby našel jiného aktéra nebo jednání zprostředkoval.',
      en: 'Ask the coordinator to find another actor or to mediate.',
    },
  },
  'CMG-8.noCoordinator': {
    why: {
      cs: 'Na úřadě zatím nikdo není koordinátorem podpory, a tak žádost nemá kdo přijmout.',
      en: 'The office has no support coordinator yet, so nobody gets the request.',
    },
    way: {
      cs: 'Domluvte s vedoucím, kdo s tím pomůže; případové setkání můžete zatím svolat sami.',
      en: 'Settle with the head who can help; until then you may convene a conference yourself.',
    },
  },
  'CMG-21.representative': {
    why: { cs: 'Klient žije v obci I. nebo II. typu.', en: 'The client lives in a type I or II municipality.' },
    way: {
      cs: 'Zvažte, zda se souhlasem klienta nepřizvat zástupce této obce.',
      en: "Consider drawing its representative in, with the client's consent.",
    },
  },
};
