import type { Texts } from '@koordinace/kernel';

/** What rules about profiles, holders and money need (STF-1, STF-2, STF-5, STF-8, STF-10, STF-13). */
export const postNeeds: Texts['needs'] = {
  'STF-1.notUnderHead': {
    why: {
      cs: 'Podle profilu není koordinátor podpory podřízen vedoucímu sociálního odboru.',
      en: 'By its profile the coordinator is not subordinate to the head of the social department.',
    },
    way: {
      cs: 'Zařaďte pozici přímo pod vedoucího sociálního odboru.',
      en: 'Place the post directly under the head of the social department.',
    },
  },
  'STF-1.underManagers': {
    why: {
      cs: 'Koordinátor podpory by byl podřízen case managerovi. To narušuje rovnováhu v týmu.',
      en: 'The coordinator would be subordinate to a case manager, which upsets the balance of the team.',
    },
    way: {
      cs: 'Zařaďte koordinátora přímo pod vedoucího odboru.',
      en: 'Place the coordinator directly under the head.',
    },
  },
  'STF-1.aboveManagers': {
    why: {
      cs: 'Koordinátor podpory by byl nadřízeným case managerů. To narušuje rovnováhu v týmu.',
      en: 'The coordinator would be the superior of case managers, which upsets the balance of the team.',
    },
    way: {
      cs: 'Nechte case managery podřízené vedoucímu odboru. Koordinátorovi stačí oprávnění je koordinovat.',
      en: 'Leave case managers under the head; for the coordinator the competence to coordinate them is enough.',
    },
  },
  'STF-1.mayNotCoordinate': {
    why: {
      cs: 'Profil koordinátora podpory neuvádí oprávnění koordinovat case managery. Bez něj je koordinace ohrožena.',
      en: 'The profile does not say that the coordinator may coordinate case managers; without it coordination is at risk.',
    },
    way: {
      cs: 'Doplňte case managery mezi ty, které pozice koordinuje.',
      en: 'Add case managers to those whom the post coordinates.',
    },
  },
  'STF-1.headToo': {
    why: {
      cs: 'Vedoucí odboru by byl zároveň koordinátorem podpory. Koordinátor má být vedoucímu podřízen, nemá stát nad case managery a má jednat nestranně.',
      en: 'The head would be the coordinator as well. The coordinator is to be subordinate to the head, not above case managers, and impartial.',
    },
    way: { cs: 'Svěřte koordinaci někomu jinému.', en: 'Entrust somebody else with coordination.' },
  },
  'STF-2.directPost': {
    why: {
      cs: 'Koordinátor podpory by zároveň pracoval přímo s klienty. Přímá práce má vždy přednost a na koordinaci nezbývá čas.',
      en: 'The coordinator would work directly with clients as well. Direct work always takes precedence, and no time is left for coordination.',
    },
    way: {
      cs: 'Je-li nutné pozice spojit, spojte koordinaci s prací bez přímého kontaktu s klienty, nejlépe s komunitním plánováním.',
      en: 'If posts have to be combined, choose work without direct contact with clients, best of all community planning.',
    },
  },
  'STF-2.directFunction': {
    why: {
      cs: 'Koordinátor podpory by zastával funkci, která znamená přímou práci s klienty. Ta má vždy přednost a na koordinaci nezbývá čas.',
      en: 'The coordinator would hold a function that means direct work with clients. It always takes precedence, and no time is left for coordination.',
    },
    way: {
      cs: 'Svěřte funkci někomu jinému. S koordinací se dobře spojuje komunitní plánování.',
      en: 'Give the function to somebody else. Community planning goes well with coordination.',
    },
  },
  'STF-5.ownSuperior': {
    why: {
      cs: 'Pozice nemůže být podřízena ani nadřízena sama sobě.',
      en: 'A post cannot be its own subordinate or superior.',
    },
    way: { cs: 'Opravte zařazení pozice v organizaci.', en: 'Correct the place of the post in the organisation.' },
  },
  'STF-5.tooFewPlaces': {
    why: {
      cs: 'Profil by měl méně míst ({places}), než kolik lidí pozici zastává: {holders}.',
      en: 'The profile would have fewer places ({places}) than there are people who hold the post: {holders}.',
    },
    way: {
      cs: 'Zvyšte počet míst, nebo pozici někomu nejprve ukončete.',
      en: "Raise the number of places, or end somebody's post first.",
    },
  },
  'STF-5.taken': {
    why: {
      cs: 'Počet míst podle profilu pozice je {places} a pozice už je obsazena: {holders}.',
      en: 'By its profile the number of places is {places}, and the post is already held by: {holders}.',
    },
    way: {
      cs: 'Nejprve pozici dosavadnímu držiteli ukončete, nebo schvalte profil s více místy.',
      en: "End the present holder's post first, or adopt a profile with more places.",
    },
  },
  'STF-8.noCoordinator': {
    why: {
      cs: 'Cílové skupiny se určují jen koordinátorovi podpory a pracovník jím není.',
      en: 'Only a support coordinator has target groups, and the worker is none.',
    },
    way: { cs: 'Nejprve jej ustanovte koordinátorem podpory.', en: 'Appoint them support coordinator first.' },
  },
  'STF-8.otherGroup': {
    why: {
      cs: 'Některou z těchto skupin profil koordinátora podpory neuvádí.',
      en: "One of these groups does not stand in the coordinator's profile.",
    },
    way: {
      cs: 'Použijte názvy z profilu, nebo skupinu do profilu doplňte.',
      en: 'Use the names of the profile, or add the group to the profile.',
    },
  },
  'STF-8.uncovered': {
    why: {
      cs: 'Bez koordinátora podpory zůstávají některé cílové skupiny; jejich počet: {count}.',
      en: 'Target groups left without a coordinator: {count}.',
    },
    way: {
      cs: 'Přidělte je některému z koordinátorů. Které to jsou, ukáže přehled cílových skupin.',
      en: 'Give them to one of the coordinators; the list of target groups shows which they are.',
    },
  },
  'STF-10.coordinatorQualified': {
    why: {
      cs: 'Koordinátorem podpory má být kvalifikovaný sociální pracovník (zákon č. 108/2006 Sb.).',
      en: 'The coordinator is to be a qualified social worker (Act 108/2006).',
    },
    way: {
      cs: 'Doložte odbornou způsobilost, nebo naplánujte její doplnění.',
      en: 'Show the qualification, or plan how it will be gained.',
    },
  },
  'STF-13.premises': {
    why: {
      cs: 'Profil neuvádí prostory, ve kterých se má pracovat.',
      en: 'The profile says nothing of the rooms to work in.',
    },
    way: {
      cs: 'Doplňte kancelář, místnost pro setkání a klidné místo k rozhovorům.',
      en: 'Add the office, a room for meetings and a quiet place for interviews.',
    },
  },
  'STF-13.funding': {
    why: { cs: 'Pozice zatím nemá zajištěné financování.', en: 'The post is not paid for yet.' },
    way: {
      cs: 'Zapište, z čeho se bude platit, kolik a do kdy.',
      en: 'Record from what it is paid, how much and until when.',
    },
  },
  'STF-13.over': {
    why: { cs: 'Financování skončilo už {until}.', en: 'The funding ended on {until} already.' },
    way: { cs: 'Zajistěte další financování a zapište ho.', en: 'Find further funding and record it.' },
  },
  'STF-13.duration': {
    why: {
      cs: 'Z tohoto zdroje se platí jen po určitou dobu a není uvedeno, do kdy.',
      en: 'This source pays for a limited time, and its end is not said.',
    },
    way: { cs: 'Doplňte poslední den financování.', en: 'Add the last day of the funding.' },
  },
  'STF-13.budget': {
    why: {
      cs: 'Není uvedeno, kolik peněz ročně pozice má na mzdu, vzdělávání a vybavení.',
      en: 'It is not said how much the post has a year for pay, training and equipment.',
    },
    way: { cs: 'Doplňte roční rozpočet.', en: 'Add the yearly budget.' },
  },
};
