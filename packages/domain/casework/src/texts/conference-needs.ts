import type { Texts } from '@koordinace/kernel';

/** Why rules of case conferences do not permit, and what would make it possible. */
export const conferenceNeeds: Texts['needs'] = {
  'CNF-1.purpose': {
    why: { cs: 'Není zapsáno, k čemu má setkání sloužit.', en: 'It is not said what the conference is for.' },
    way: { cs: 'Doplňte účel setkání.', en: 'Add its purpose.' },
  },
  'CNF-1.agenda': {
    why: { cs: 'Setkání zatím nemá program.', en: 'The conference has no agenda yet.' },
    way: { cs: 'Doplňte aspoň jeden bod programu.', en: 'Add at least one point.' },
  },
  'CNF-1.past': {
    why: { cs: 'Den setkání {day} už uplynul.', en: 'The day of the conference, {day}, has passed.' },
    way: { cs: 'Zvolte den, který teprve přijde.', en: 'Choose a day that is still to come.' },
  },
  'CNF-1.coordinator': {
    why: {
      cs: 'Případové setkání svolává a vede koordinátor podpory, a úřad ho má.',
      en: 'A case conference is convened and led by a support coordinator, and the office has one.',
    },
    way: {
      cs: 'Požádejte ho, nebo ho uveďte jako vedoucího setkání.',
      en: 'Ask the coordinator, or name them as the leader.',
    },
  },
  'CNF-1.caseManager': {
    why: {
      cs: 'Úřad nemá koordinátora podpory; setkání pak vede ten, kdo na případu pracuje.',
      en: 'The office has no support coordinator; then whoever works on the case leads.',
    },
    way: { cs: 'Uveďte ho jako vedoucího setkání.', en: 'Name them as the leader.' },
  },
  'CNF-1.caseEnded': {
    why: { cs: 'Spolupráce v tomto případu už je ukončena.', en: 'The cooperation in this case has ended.' },
    way: {
      cs: 'Svolané setkání zrušte. Začne-li spolupráce znovu, svolejte pak nové.',
      en: 'Cancel the conference that was convened. If the cooperation begins anew, convene one then.',
    },
  },
  'CNF-1.notYet': {
    why: { cs: 'Setkání je svoláno až na {day}.', en: 'The conference is convened for {day}.' },
    way: {
      cs: 'Zahajte ho v ten den, nebo ho zrušte a svolejte znovu.',
      en: 'Open it on that day, or cancel and convene it anew.',
    },
  },
  'CNF-1.officeHasNone': {
    why: {
      cs: 'Úřad zatím nemá koordinátora podpory, setkání proto vede case manager.',
      en: 'The office has no support coordinator yet, so the case manager leads.',
    },
    way: { cs: 'Klienta na setkání ať zastupuje někdo jiný.', en: 'Let somebody else represent the client.' },
  },
  'CNF-2.oneInvitee': {
    why: { cs: 'Pozvání je vždy pro jednoho člověka.', en: 'An invitation is for one person.' },
    way: { cs: 'Uveďte jednoho; další pozvěte zvlášť.', en: 'Name one; invite others apart.' },
  },
  'CNF-2.over': {
    why: { cs: 'Na toto setkání už nelze zvát.', en: 'Nobody can be invited to this conference any more.' },
    way: { cs: 'Svolejte další.', en: 'Convene another one.' },
  },
  'CNF-2.already': {
    why: { cs: 'Tento člověk už pozván je.', en: 'This person is invited already.' },
    way: { cs: 'Zapište jeho odpověď.', en: 'Record the reply.' },
  },
  'CNF-2.nobody': {
    why: {
      cs: 'Takového člověka úřad nezná, nebo už tu nepracuje.',
      en: 'The office knows nobody like that, or they have left.',
    },
    way: { cs: 'Zkontrolujte, koho zvete.', en: 'Check whom you invite.' },
  },
  'CNF-2.clientApart': {
    why: { cs: 'Tohle je klient sám.', en: 'This is the client.' },
    way: { cs: 'Pozvěte ho jako klienta.', en: 'Invite them as the client.' },
  },
  'CNF-2.notTheirs': {
    why: { cs: 'Toto pozvání patří někomu jinému.', en: 'This invitation is for somebody else.' },
    way: {
      cs: 'Odpovězte na své; za jiné odpověď zapíše pracovník.',
      en: 'Answer your own; a worker writes down the answers of others.',
    },
  },
  'CNF-2.leftEarly': {
    why: {
      cs: 'Na začátku tu klient byl a nikdo ho nezastupoval; teď je zapsán jako nepřítomný.',
      en: 'At the opening the client was there and nobody represented them; now they are noted as absent.',
    },
    way: {
      cs: 'Odešel-li dřív, zapište účast po část setkání.',
      en: 'If they left early, note that they came for a part.',
    },
  },
  'CNF-2.basis': {
    why: {
      cs: 'Už samo pozvání prozradí, že klient s úřadem spolupracuje, a k tomu tu není souhlas ani jiný důvod.',
      en: 'The invitation itself tells that somebody is a client, and there is no basis for that.',
    },
    way: {
      cs: 'Domluvte se s klientem, koho si přeje přizvat, a zapište jeho souhlas pro případové setkání.',
      en: 'Ask the client whom to invite, and record the consent for the case conference.',
    },
  },
  'CNF-2.represented': {
    why: { cs: 'Klient tu není a nikdo ho nezastupuje.', en: 'The client is not there and nobody represents them.' },
    way: {
      cs: 'Uveďte, kdo hájí jeho zájmy: case manager, nebo opatrovník.',
      en: "Say who defends the client's interests: the case manager or a guardian.",
    },
  },
  'CNF-2.mayNotRepresent': {
    why: {
      cs: 'Klienta zastupuje case manager jeho případu, nebo opatrovník; vede-li setkání case manager, zastupuje klienta jiný pracovník, který tu není za žádného aktéra.',
      en: "The client is represented by the case's manager or by a guardian; where the case manager leads, by another worker who is there for no actor.",
    },
    way: { cs: 'Uveďte někoho z nich.', en: 'Name one of them.' },
  },
  'CNF-2.notInvited': {
    why: {
      cs: 'Mezi účastníky je někdo, kdo na toto setkání pozván není: {count}.',
      en: 'Somebody takes part who was not invited to this conference: {count}.',
    },
    way: { cs: 'Nejprve ho pozvěte.', en: 'Invite them first.' },
  },
  'CNF-3.reminder': {
    why: { cs: 'V záznamu chybí poučení o mlčenlivosti.', en: 'The reminder of confidentiality is not noted.' },
    way: { cs: 'Upozorněte účastníky na mlčenlivost a zapište to.', en: 'Remind the participants and note it.' },
  },
  'CNF-3.remindLater': {
    why: {
      cs: 'Poučení o mlčenlivosti na začátku nezaznělo.',
      en: 'There was no reminder of confidentiality at the opening.',
    },
    way: {
      cs: 'Upozorněte na ni ještě teď; bez toho nelze vydat záznam.',
      en: 'Give it now; without it no minutes can be issued.',
    },
  },
  'CNF-4.modes': {
    why: {
      cs: 'U některých pozvaných není zapsáno, jak se účastnili: {count}.',
      en: 'It is not noted how some of the invited took part: {count}.',
    },
    way: {
      cs: 'Doplňte, jak se účastnili, nebo že budou jen informováni ({participants}).',
      en: 'Add it, or that they are to be informed ({participants}).',
    },
  },
  'CNF-4.notInvited': {
    why: {
      cs: 'Účast je zapsána u někoho, kdo na toto setkání pozván není: {count}.',
      en: 'Somebody is noted who was not invited to this conference: {count}.',
    },
    way: { cs: 'Nejprve ho pozvěte.', en: 'Invite them first.' },
  },
  'CNF-4.part': {
    why: { cs: 'Není zapsáno, po kterou část se účastnil.', en: 'It is not said for which part.' },
    way: { cs: 'Doplňte to několika slovy.', en: 'Add it in a few words.' },
  },
  'CNF-4.notHeld': {
    why: { cs: 'Setkání ještě nezačalo.', en: 'The conference has not begun yet.' },
    way: { cs: 'Zapište účast, až bude zahájeno.', en: 'Note it once it is opened.' },
  },
  'CNF-4.future': {
    why: {
      cs: 'Den doručení {day} nesedí: předchází vydání záznamu, nebo teprve přijde.',
      en: 'The day of delivery, {day}, lies before the minutes were issued, or ahead.',
    },
    way: { cs: 'Opravte den.', en: 'Correct the day.' },
  },
  'CNF-5.withheld': {
    why: {
      cs: 'Někomu z účastníků teď nelze ze záznamu sdělit nic: {count}.',
      en: 'Some participants may get nothing of the minutes now: {count}.',
    },
    way: {
      cs: 'Promluvte o tom s klientem; když souhlas udělí, záznam vydejte znovu.',
      en: 'Talk to the client; if consent is given, issue the minutes again.',
    },
  },
  'CNF-5.narrower': {
    why: {
      cs: 'Od vydání záznamu se změnilo, co lze tomuto příjemci sdělit.',
      en: 'What may be shared with this recipient has changed since the minutes were issued.',
    },
    way: {
      cs: 'Vydejte záznam znovu. Byl-li doručen už dřív, uveďte ten den.',
      en: 'Issue the minutes again. If they were delivered before, enter that day.',
    },
  },
  'CNF-6.clientAway': {
    why: {
      cs: 'Klient na setkání nebyl, souhlas s úkoly tu tedy nevyslovil: {count}.',
      en: 'The client was not there, so they did not agree to the tasks: {count}.',
    },
    way: {
      cs: 'Zapište úkoly jako návrhy a klienta se na ně pak zeptejte.',
      en: 'Note the tasks as proposals and ask the client afterwards.',
    },
  },
  'CNF-6.nothingNamed': {
    why: { cs: 'Není uvedeno, ke kterým návrhům se klient vyjádřil.', en: 'No proposals are named.' },
    way: {
      cs: 'Uveďte návrhy, se kterými souhlasí, nebo které nechce.',
      en: 'Name those the client agrees to or declines.',
    },
  },
  'CNF-6.otherTask': {
    why: {
      cs: 'Některé z uvedených úkolů nejsou čekající návrhy z tohoto setkání ({tasks}).',
      en: 'Some of the tasks are no open proposals of this conference ({tasks}).',
    },
    way: {
      cs: 'Zkontrolujte je; jiné úkoly se mění každý zvlášť.',
      en: 'Check them; other tasks are changed one by one.',
    },
  },
  'CNF-7.leaderRepresentsClient': {
    why: {
      cs: 'Kdo setkání vede, nemůže zároveň zastupovat klienta.',
      en: 'Whoever leads cannot represent the client as well.',
    },
    way: { cs: 'Klienta ať zastupuje někdo jiný.', en: 'Let somebody else represent the client.' },
  },
  'CNF-7.leaderRepresentsActor': {
    why: {
      cs: 'Kdo setkání vede, nemůže zároveň mluvit za některého z aktérů.',
      en: 'Whoever leads cannot speak for an actor as well.',
    },
    way: { cs: 'Za aktéra ať přijde někdo jiný.', en: 'Let somebody else come for the actor.' },
  },
  'CNF-7.headRepresents': {
    why: {
      cs: 'Vedoucí odboru se setkání účastní jako zástupce aktéra a není zapsáno, za koho přišel.',
      en: 'The head attends as the representative of an actor, and it is not said of which.',
    },
    way: { cs: 'Doplňte u pozvání, za koho vedoucí přichází.', en: 'Say in the invitation for whom the head comes.' },
  },
  'CNF-8.followUp': {
    why: {
      cs: 'Není určen den, kdy se úkoly ze setkání zkontrolují.',
      en: 'There is no day on which the tasks are followed up.',
    },
    way: { cs: 'Doplňte ho.', en: 'Add it.' },
  },
  'CNF-8.followUpPassed': {
    why: { cs: 'Den kontroly {day} už uplynul.', en: 'The day of the follow-up, {day}, has passed.' },
    way: { cs: 'Zvolte den, který teprve přijde.', en: 'Choose a day that is still to come.' },
  },
  'CNF-8.unmet': {
    why: {
      cs: 'Některé úkoly ze setkání splněné nejsou: {count}.',
      en: 'Tasks of the conference are not met: {count}.',
    },
    way: {
      cs: 'Napište, co se s nimi dělá, nebo svolejte nové setkání ({tasks}).',
      en: 'Say what is done about them, or convene again ({tasks}).',
    },
  },
  'CNF-9.recordedBy': {
    why: {
      cs: 'Na úřadě má případovou konferenci na starosti koordinátor podpory, nebo ten, kdo na případu pracuje.',
      en: 'In the office a coordinator, or whoever works on the case, takes care of the conference.',
    },
    way: { cs: 'Uveďte jednoho z nich.', en: 'Name one of them.' },
  },
  'CNF-9.authority': {
    why: {
      cs: 'Případovou konferenci vede orgán sociálně-právní ochrany dětí a není uvedeno, kdo za něj.',
      en: 'It is led by the child-protection authority, and it is not said who of it.',
    },
    way: { cs: 'Doplňte, kdo konferenci vede.', en: 'Add who leads it.' },
  },
};
