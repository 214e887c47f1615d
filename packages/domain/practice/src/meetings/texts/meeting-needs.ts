import type { Texts } from '@koordinace/kernel';
import { knownNameNeed } from '@koordinace/people';

/** What rules of meetings need (MTG-1, MTG-2, MTG-4, MTG-6, MTG-7). */
export const meetingNeeds: Texts['needs'] = {
  'MTG-1.caseConference': {
    why: { cs: 'Případové setkání se vede u případu klienta.', en: "A case conference stands with the client's case." },
    way: { cs: 'Svolejte je přímo u případu.', en: 'Convene it with the case itself.' },
  },
  'MTG-1.supervision': {
    why: {
      cs: 'Supervize má vlastní evidenci; co na ní zaznělo, se nikam nezapisuje.',
      en: 'Supervision is kept apart; what was said there is written down nowhere.',
    },
    way: { cs: 'Zapište ji mezi supervize.', en: 'Record it with supervisions.' },
  },
  'MTG-1.purpose': {
    why: { cs: 'Setkání nemá účel.', en: 'The meeting has no purpose.' },
    way: { cs: 'Uveďte, k čemu setkání má být.', en: 'Say what it is for.' },
  },
  'MTG-1.programme': {
    why: { cs: 'Setkání nemá program.', en: 'The meeting has no programme.' },
    way: { cs: 'Uveďte aspoň jeden bod programu.', en: 'Give at least one point.' },
  },
  'MTG-1.leader': {
    why: {
      cs: 'Kdo má setkání vést, na úřadě ustanoven není.',
      en: 'Whoever is to lead it is not appointed in the office.',
    },
    way: { cs: 'Určete někoho z pracovníků.', en: 'Name one of the workers.' },
  },
  'MTG-1.past': {
    why: { cs: 'Den {day} už minul.', en: '{day} is past.' },
    way: { cs: 'Zvolte dnešní nebo pozdější den.', en: 'Choose today or a later day.' },
  },
  'MTG-1.notYet': {
    why: {
      cs: 'Setkání je svoláno na {day}; jindy se konat nemohlo.',
      en: 'The meeting is called for {day}; it was not held at another time.',
    },
    way: {
      cs: 'Zkontrolujte den konání. Pokud se termín změnil, setkání nejprve přeložte.',
      en: 'Check the day. If it was changed, move the meeting first.',
    },
  },
  'MTG-1.participants': {
    why: { cs: 'Není zapsáno, že by na setkání někdo přišel.', en: 'Nobody is noted as having come.' },
    way: {
      cs: 'Označte účastníky, kteří přišli. Když nepřišel nikdo, setkání zrušte.',
      en: 'Mark the participants who came. If nobody did, cancel the meeting.',
    },
  },
  'MTG-1.minutes': {
    why: { cs: 'Zápis je prázdný.', en: 'The minutes are empty.' },
    way: { cs: 'Napište, co se projednalo a na čem jste se shodli.', en: 'Write what was discussed and agreed.' },
  },
  'MTG-1.tasks': {
    why: { cs: 'Není zapsán žádný úkol.', en: 'No task is written down.' },
    way: {
      cs: 'Zapište úkoly, nebo výslovně uveďte, že ze setkání žádné nevzešly.',
      en: 'Set the tasks, or say that the meeting set none.',
    },
  },
  'MTG-1.openTasks': {
    why: { cs: 'Nevypořádané úkoly: {count}.', en: 'Tasks not settled: {count}.' },
    way: {
      cs: 'Zapište, že jsou splněny, nebo od nich s důvodem upusťte.',
      en: 'Note that they are done, or drop them with a reason.',
    },
  },
  'MTG-1.oneParticipant': {
    why: {
      cs: 'Účastník se uvádí buď účtem, nebo organizací a rolí.',
      en: 'A participant is named either by account, or by organisation and role.',
    },
    way: { cs: 'Uveďte právě jedno z toho.', en: 'Give exactly one of the two.' },
  },
  'MTG-1.role': {
    why: {
      cs: 'Není uvedeno, v jaké roli se organizace účastní.',
      en: 'It is not said in which role the organisation takes part.',
    },
    way: { cs: 'Doplňte roli.', en: 'Add the role.' },
  },
  'MTG-1.unknownAccount': {
    why: { cs: 'Účet {account} na úřadě ustanoven není.', en: 'The account {account} is not appointed in the office.' },
    way: {
      cs: 'Zkontrolujte účet, nebo uveďte organizaci a roli.',
      en: 'Check the account, or give organisation and role.',
    },
  },
  'MTG-1.already': {
    why: { cs: 'Tento účastník už pozván je.', en: 'This participant is invited already.' },
    way: { cs: 'Zkontrolujte, koho zvete.', en: 'Check whom you invite.' },
  },
  'MTG-1.over': {
    why: { cs: 'Setkání je uzavřeno nebo zrušeno.', en: 'The meeting is closed or cancelled.' },
    way: { cs: 'Svolejte nové.', en: 'Call a new one.' },
  },
  'MTG-1.responsible': {
    why: { cs: 'Úkol nemá právě jednoho odpovědného.', en: 'The task has not exactly one who is responsible.' },
    way: { cs: 'Uveďte účet pracovníka, nebo organizaci.', en: 'Give an account, or an organisation.' },
  },
  'MTG-1.due': {
    why: { cs: 'Úkol nemá termín.', en: 'The task has no day until which it is to be done.' },
    way: { cs: 'Uveďte, do kdy má být hotov.', en: 'Say until when.' },
  },
  'MTG-2.notReached': {
    why: {
      cs: 'Zápis ještě nedostali všichni, kterých se týká. Zbývá: {count}.',
      en: 'The minutes have not reached all whom they concern. Left: {count}.',
    },
    way: { cs: 'Doručte zápis a zapište, kdo ho dostal.', en: 'Deliver them and note to whom.' },
  },
  'MTG-2.notIssued': {
    why: {
      cs: 'Zápis ze setkání zatím není vydán, nebo je setkání uzavřeno.',
      en: 'The minutes are not issued yet, or the meeting is closed.',
    },
    way: { cs: 'Nejprve zápis vydejte.', en: 'Issue them first.' },
  },
  'MTG-2.day': {
    why: { cs: 'Dne {day} zápis doručen být nemohl.', en: 'The minutes cannot have been delivered on {day}.' },
    way: { cs: 'Uveďte den od vydání zápisu do dneška.', en: 'Give a day between their issue and today.' },
  },
  'MTG-4.knownName': knownNameNeed,
  'MTG-4.cases': {
    why: {
      cs: 'Ke kulatému stolu ani do pracovní skupiny se konkrétní případy nenosí.',
      en: 'Round tables and working groups discuss no single cases.',
    },
    way: {
      cs: 'Mluvte o situaci obecně, nebo případ zařaďte na koordinační setkání či svolejte případové setkání.',
      en: 'Speak of the situation in general, bring the case to a coordination meeting, or convene a case conference.',
    },
  },
  'MTG-6.overdue': {
    why: {
      cs: 'Odpověď se čekala do {day} a lhůta už uplynula.',
      en: 'An answer was expected until {day}, which is past.',
    },
    way: { cs: 'Potřebu vedení připomeňte.', en: 'Remind the leadership of the need.' },
  },
  'MTG-7.knownName': {
    why: {
      cs: 'V textu je jméno, rodné číslo nebo označení spisu někoho, koho úřad zná. Tento text čtou všichni účastníci, i ti, kterým do případu nic není.',
      en: 'The text holds a name, a birth number or the id of a file of somebody whom the office knows. All participants read it, also those who have no basis for the case.',
    },
    way: {
      cs: 'Vynechte jména a označení; co se týká klienta, patří k jeho případu na setkání. Nic z toho, co jste napsali, se neuložilo.',
      en: 'Leave names and ids out; what concerns a client belongs to the case at the meeting. Nothing of what you wrote was stored.',
    },
  },
  'MTG-7.over': {
    why: { cs: 'Na toto setkání už případ zařadit nejde.', en: 'No case can be brought to this meeting any more.' },
    way: { cs: 'Zařaďte jej na další setkání.', en: 'Bring it to the next one.' },
  },
  'MTG-7.notYours': {
    why: {
      cs: 'Případ zařadí ten, kdo na něm pracuje, nebo komu lze údaje o klientovi sdělit. Uzavřené případy se neprojednávají.',
      en: 'A case is brought by whoever works on it, or may be told of the client. Closed cases are not discussed.',
    },
    way: { cs: 'Požádejte pracovníka, který případ vede.', en: 'Ask the worker whose case it is.' },
  },
  'MTG-7.noBasis': {
    why: {
      cs: 'Účastníka {participant} k tomuto případu připustit nelze, sdílení s ním nepřipouští: {rules}.',
      en: 'The participant {participant} cannot be admitted to this case; sharing with them is not permitted by: {rules}.',
    },
    way: {
      cs: 'Získejte souhlas klienta. Ostatních případů setkání se účastník může účastnit dál.',
      en: 'Get the consent of the client. The participant may take part in the other cases.',
    },
  },
  'MTG-7.already': {
    why: { cs: 'Účastník už k případu připuštěn je.', en: 'The participant is admitted already.' },
    way: { cs: 'Zkontrolujte, koho připouštíte.', en: 'Check whom you admit.' },
  },
  'MTG-7.notHeld': {
    why: { cs: 'Setkání se zatím nekonalo.', en: 'The meeting has not taken place yet.' },
    way: { cs: 'Nejprve zapište, že se konalo.', en: 'First note that it took place.' },
  },
  'MTG-7.lapsed': {
    why: {
      cs: 'Účastníkům {participants} už údaje o klientovi sdělit nelze.',
      en: 'The participants {participants} may not be told of the client any more.',
    },
    way: {
      cs: 'Zrušte jejich připuštění k případu; projednejte jej bez nich.',
      en: 'End their admission to the case and discuss it without them.',
    },
  },
};
