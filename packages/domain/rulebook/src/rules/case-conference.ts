import { rules } from '../rule.js';

/** Rules of the case conference (případové setkání), `CNF`. */
export const caseConference = rules({
  'CNF-1': {
    level: 'must',
    source: '004 §2.1, §4.8, annex 4',
    title: { cs: 'Svolání s účelem a programem', en: 'Convened with purpose and agenda' },
    text: {
      cs: 'Případové setkání svolává a vede koordinátor podpory, obvykle na podnět case managera; účel a program jsou dané předem a bez nich setkání svolat nelze. Dokud úřad koordinátora podpory nemá, může je svolat case manager; systém na to upozorní.',
      en: "The coordinator convenes and leads the conference, usually on the case manager's initiative, with purpose and agenda set beforehand; a conference without them cannot be convened. Where the office has no coordinator yet, the case manager may convene it, with a warning.",
    },
  },
  'CNF-2': {
    level: 'must',
    source: '004 §3.3, annex 4',
    title: { cs: 'Kdo smí být pozván', en: 'Who may be invited' },
    text: {
      cs: 'Pozvat lze klienta, rodinu a všechny, kdo pro ně jsou nebo se mohou stát oporou. U každého musí být právní důvod pro to, co prozrazuje už sama pozvánka, a u rodiny souhlas klienta. Klient může účast odmítnout; pak ho zastupuje a jeho zájmy hájí case manager, což se zaznamená.',
      en: "Invited may be the client, the family, and all who are or may become the support network, each only on a basis for what the invitation itself discloses, family with the client's agreement. The client may decline; the case manager then represents the client and defends the client's interests, which is recorded.",
    },
  },
  'CNF-3': {
    level: 'must',
    source: '004 §5, annex 4',
    title: { cs: 'Připomenutí mlčenlivosti na úvod', en: 'Reminder of confidentiality' },
    text: {
      cs: 'Na začátku se účastníkům připomene mlčenlivost a do zápisu se o tom udělá poznámka. Bez ní zápis nelze vydat.',
      en: 'At the opening participants are reminded of confidentiality, which is noted in the record; minutes cannot be issued without that note.',
    },
  },
  'CNF-4': {
    level: 'must',
    source: '004 annex 4',
    title: { cs: 'Způsob účasti na setkání', en: 'Mode of participation' },
    text: {
      cs: 'U každého je uveden způsob účasti: osobně, na dálku, jen na část setkání, nebo bez účasti s tím, že dostane informace dodatečně. Ti, kdo se závěry dozvědí později, jsou vypsáni a sleduje se, zda se tak stalo.',
      en: 'Participation has a mode: in person, online, for a part, or absent but to be informed; those informed later are listed and tracked.',
    },
  },
  'CNF-5': {
    level: 'must',
    source: '004 annex 4, §2.1, §5.1',
    title: { cs: 'Zápis pro každého příjemce zvlášť', en: 'Minutes for each recipient' },
    text: {
      cs: 'Zápis (závěry, úkoly, kdo se zúčastnil) dostanou všichni účastníci i ti, kdo mají být informováni. Každý dostane vlastní podobu: jen to, co mu lze podle souhlasu a nezbytnosti sdělit. Že v ní něco chybí, je vyznačeno, aniž se prozradí, čeho se to týká. Doručení se sleduje.',
      en: 'Minutes (conclusions, tasks, who took part) go to all participants and to those to be informed. Each recipient gets an own rendering: what consent and necessity allow that recipient; that something is left out is marked without revealing what kind of thing; delivery is tracked.',
    },
  },
  'CNF-6': {
    level: 'must',
    source: '004 annex 4',
    title: { cs: 'Úkoly přecházejí do plánu', en: 'Tasks flow into the plan' },
    text: {
      cs: 'Úkoly dohodnuté na setkání přejdou do individuálního plánu i s odpovědnou osobou a termínem; nic se nepřepisuje podruhé.',
      en: 'Tasks agreed in the conference flow into the individual plan with their owner and date; nothing is typed twice.',
    },
  },
  'CNF-7': {
    level: 'must',
    source: '004 §2.1',
    title: { cs: 'Nestranné vedení setkání', en: 'Impartial leading' },
    text: {
      cs: 'Koordinátor podpory vede setkání nestranně; vedoucí odboru se ho účastní jako zástupce aktéra. Kdo setkání vede, nemůže na něm zároveň zastupovat aktéra ani klienta.',
      en: 'The coordinator leads impartially; the head of department attends as the representative of an actor. The leader of a conference cannot at the same time represent an actor or the client in it.',
    },
  },
  'CNF-8': {
    level: 'must',
    source: '004 annex 4',
    title: { cs: 'Sledování úkolů ze setkání', en: 'Following up the tasks' },
    text: {
      cs: 'Plnění úkolů ze setkání se sleduje. Nesplněné se vracejí koordinátorovi podpory, který může setkání svolat znovu.',
      en: 'Tasks from a conference are followed up; unmet ones come back to the coordinator, who may convene again.',
    },
  },
  'CNF-9': {
    level: 'offer',
    source: '004 table 1',
    title: { cs: 'Případová konference v ochraně dětí', en: 'Conference of child protection' },
    text: {
      cs: 'Případová konference v sociálně-právní ochraně dětí je samostatný druh setkání.',
      en: 'The conference of child protection (případová konference) is a kind of its own.',
    },
    cites: ['359/1999'],
  },
  'CNF-10': {
    level: 'offer',
    source: '004 §2.1',
    title: { cs: 'Záznam mediace', en: 'Record of mediation' },
    text: {
      cs: 'Lze zapsat mediaci mezi klientem nebo rodinou a službou.',
      en: 'Mediation between the client or family and a service is recorded.',
    },
  },
});
