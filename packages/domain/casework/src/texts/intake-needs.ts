import type { Texts } from '@koordinace/kernel';

const decide = {
  cs: 'Je-li to táž osoba, navažte na její záznam; pokud ne, zapište, že jde o někoho jiného.',
  en: 'If it is the same person, take that record; if not, say that it is somebody else.',
};
const knows = (cs: string, en: string) => ({
  why: {
    cs: `Úřad už možná tohoto člověka zná: {matches} (${cs}).`,
    en: `The office may know this person already: {matches} (${en}).`,
  },
  way: decide,
});

/** Why rules of intake and individual work do not permit, and what would make it possible. */
export const intakeNeeds: Texts['needs'] = {
  'INT-1.told': {
    why: {
      cs: 'Není zapsáno, zda klient ví, že pomoc je dobrovolná a bezplatná.',
      en: 'It is not recorded that the client knows that help is voluntary and free of charge.',
    },
    way: { cs: 'Řekněte to klientovi a zapište to.', en: 'Tell the client and record it.' },
  },
  'INT-1.toldFirst': {
    why: {
      cs: 'Klient se zatím nedozvěděl, že pomoc je dobrovolná a bezplatná.',
      en: 'The client has not been told yet that help is voluntary and free of charge.',
    },
    way: { cs: 'Nejprve mu to řekněte a zapište to.', en: 'Tell the client first and record it.' },
  },
  'INT-1.tellLater': {
    why: {
      cs: 'Klient se zatím nedozvěděl, že pomoc je dobrovolná a bezplatná.',
      en: 'The client has not been told yet that help is voluntary and free of charge.',
    },
    way: { cs: 'Řekněte mu to, jakmile to bude možné.', en: 'Tell the client as soon as possible.' },
  },
  'INT-2.referrer': {
    why: {
      cs: 'Není zapsáno, kdo klienta předal nebo na něj upozornil.',
      en: 'It is not recorded who referred the client or gave notice.',
    },
    way: { cs: 'Doplňte, od koho podnět přišel.', en: 'Add from whom it came.' },
  },
  'INT-2.detail': {
    why: { cs: 'Podnět přišel jinou cestou a není uvedeno jakou.', en: 'The other way is not described.' },
    way: { cs: 'Popište ji několika slovy.', en: 'Describe it in a few words.' },
  },
  'INT-3.basis': {
    why: {
      cs: 'Zatím není zapsáno, z jakého právního důvodu byly informace o klientovi předány.',
      en: 'The passing of information about the client has no recorded basis yet.',
    },
    way: {
      cs: 'Doplňte písemný souhlas pro předání nebo jiný právní důvod; do té doby zapište jen to, co je potřeba k nabídnutí pomoci.',
      en: 'Add the written referral consent or the legal basis; until then record only what is needed to offer help.',
    },
  },
  'INT-3.basicOnly': {
    why: {
      cs: 'Souhlas pro předání se týká jen základních informací.',
      en: 'The referral consent covers basic information only.',
    },
    way: {
      cs: 'Podrobnosti teď vynechte a zapište je, až je řekne sám klient. Existuje-li pro jejich předání jiný právní důvod, uveďte jej.',
      en: 'Leave the details out and record them once the client tells them. If there is a legal basis for passing them on, name it.',
    },
  },
  'INT-3.legalBasis': {
    why: { cs: 'Není uvedeno, o který právní důvod jde.', en: 'It is not said which legal basis it is.' },
    way: { cs: 'Doplňte zákon a ustanovení.', en: 'Add the act and its section.' },
  },
  'INT-3.timePassed': {
    why: {
      cs: 'Příjem nemá právní důvod předání informací a doba, po kterou jej bez něj lze vést, uplynula {day}.',
      en: 'The intake has no basis, and the time for which it may be kept without one ended on {day}.',
    },
    way: {
      cs: 'Doplňte právní důvod, nebo spolupráci ukončete; okamžitá pomoc je možná i teď.',
      en: 'Add the basis, or end the cooperation; immediate help is possible even now.',
    },
  },
  'INT-5.caseEnded': {
    why: { cs: 'Spolupráce v tomto případu už je ukončena.', en: 'The cooperation in this case has ended.' },
    way: { cs: 'Zapište nový příjem.', en: 'Record a new intake.' },
  },
  'INT-5.dayTold': {
    why: {
      cs: 'Den, kdy se to poskytovatel zdravotních služeb dozvěděl, neleží mezi oznámením a dneškem.',
      en: 'The day on which the provider was told does not lie between the notification and today.',
    },
    way: { cs: 'Opravte den.', en: 'Correct the day.' },
  },
  'INT-5.outcome': {
    why: { cs: 'U odpovědi chybí výsledek zjištění.', en: 'The reply lacks its outcome.' },
    way: {
      cs: 'Zapište, zda je služba sociální péče nutná a zda se podařilo ji zprostředkovat.',
      en: 'Record whether a social-care service is needed and whether it was mediated.',
    },
  },
  'INT-5.providerTold': {
    why: {
      cs: 'Není zapsáno, že se poskytovatel zdravotních služeb dozvěděl, že službu nelze poskytnout.',
      en: 'It is not recorded that the health provider was told that no service can be provided.',
    },
    way: { cs: 'Sdělte mu to a zapište den.', en: 'Tell the provider and record the day.' },
  },
  'INT-5.reply': {
    why: {
      cs: 'Poskytovatel zdravotních služeb ještě čeká na odpověď.',
      en: 'The health provider still waits for a reply.',
    },
    way: { cs: 'Nejprve odpověď uzavřete ({reply}).', en: 'Close the reply {reply} first.' },
  },
  'INT-6.person': {
    why: { cs: 'Není zapsáno, o koho jde.', en: 'It is not recorded who the client is.' },
    way: {
      cs: 'Uveďte jméno, nebo vyberte člověka, kterého úřad už zná; není-li jméno známo, stačí popis.',
      en: 'Give a name, or choose a person whom the office knows; where no name is known, a description will do.',
    },
  },
  'INT-6.unknown': {
    why: { cs: 'Pod tímto označením úřad nikoho nezná.', en: 'The office knows nobody by this id.' },
    way: { cs: 'Zkontrolujte označení, nebo uveďte jméno.', en: 'Check the id, or give a name.' },
  },
  'INT-6.openCase': {
    why: {
      cs: 'S tímto člověkem už úřad pracuje: {cases}.',
      en: 'The office works with this person already: {cases}.',
    },
    way: {
      cs: 'Zvažte, zda nepokračovat v tomto případu, ať klient nemusí říkat totéž dvakrát.',
      en: 'Consider going on in that case, so that the client is not asked the same twice.',
    },
  },
  'INT-6.matches': knows('podobné údaje', 'similar data'),
  'INT-6.nameAndBirth': knows('stejné jméno i datum narození', 'same name and date of birth'),
  'INT-6.birthAndInitials': knows('stejné datum narození a počáteční písmena jména', 'same date of birth and initials'),
  'INT-6.nameOnly': knows('stejné jméno', 'same name'),
  'INT-6.birthOnly': knows('stejné datum narození', 'same date of birth'),
  'INT-9.offered': {
    why: {
      cs: 'Není zapsáno, že klientovi byla nabídnuta spolupráce sociálního kurátora.',
      en: "It is not recorded that the social curator's cooperation was offered to the client.",
    },
    way: { cs: 'Nabídněte ji a zapište to.', en: 'Offer it and record it.' },
  },
  'ISW-1.individualFirst': {
    why: {
      cs: 'Práce s každým klientem začíná individuální sociální prací.',
      en: 'Work with every client begins as individual social work.',
    },
    way: {
      cs: 'Zapište příjem bez volby metody; ke case managementu vede screening.',
      en: 'Record the intake without a method; the way to case management leads through the screening.',
    },
  },
  'ISW-2.already': {
    why: { cs: 'Tato fáze už probíhá.', en: 'This phase is under way already.' },
    way: { cs: 'Vyberte jinou fázi.', en: 'Choose another phase.' },
  },
  'ISW-2.reason': {
    why: {
      cs: 'Některá fáze se vynechává nebo se jde zpět k dřívější a není zapsáno proč.',
      en: 'Going back to a phase or leaving one out has no reason recorded.',
    },
    way: { cs: 'Doplňte důvod.', en: 'Add the reason.' },
  },
  'ISW-5.cooperation': {
    why: {
      cs: 'Ve vyhodnocení zatím chybí, jak spolupráce probíhala.',
      en: 'The evaluation does not say yet how the cooperation went.',
    },
    way: {
      cs: 'Doplňte vyhodnocení; chybějících částí: {count}.',
      en: 'Complete the evaluation; parts missing: {count}.',
    },
  },
  'ISW-5.wayToGoal': {
    why: {
      cs: 'Ve vyhodnocení zatím chybí cesta k dohodnutému cíli.',
      en: 'The evaluation lacks the way to the agreed goal.',
    },
    way: {
      cs: 'Doplňte vyhodnocení; chybějících částí: {count}.',
      en: 'Complete the evaluation; parts missing: {count}.',
    },
  },
  'ISW-5.strengths': {
    why: {
      cs: 'Ve vyhodnocení zatím chybí silné stránky klienta.',
      en: "The evaluation lacks the client's strengths.",
    },
    way: {
      cs: 'Doplňte vyhodnocení; chybějících částí: {count}.',
      en: 'Complete the evaluation; parts missing: {count}.',
    },
  },
  'ISW-5.preparedness': {
    why: {
      cs: 'Ve vyhodnocení zatím chybí, jak je klient připraven na změny, které potřebují delší čas.',
      en: 'The evaluation does not say how prepared the client is for changes that need a longer time.',
    },
    way: {
      cs: 'Doplňte vyhodnocení; chybějících částí: {count}.',
      en: 'Complete the evaluation; parts missing: {count}.',
    },
  },
  'ISW-5.summary': {
    why: {
      cs: 'Chybí i krátké vyhodnocení, které stačí, když už s klientem spolupráci probrat nelze.',
      en: 'Even the short evaluation for a client who is no longer there is missing.',
    },
    way: { cs: 'Shrňte spolupráci několika větami.', en: 'Sum the cooperation up in a few sentences.' },
  },
};
