import { rules } from '../rule.js';

/** Rules of the implementation plan (implementační plán). Manual chapters 4–4.8, 6.3, annexes 2 and 3; newsletter and slides. */
export const implementation = rules({
  'IMP-1': {
    level: 'must',
    source: '004 §4, §4.8, annex 2; 001',
    title: { cs: 'Náležitosti implementačního plánu', en: 'What an implementation plan holds' },
    text: {
      cs: 'Implementační plán má datum zahájení a datum vyhodnocení, hlavní cíl s cílovou skupinou nebo cílovou problematikou a kroky; u každého kroku jsou uvedeny navržené aktivity nebo opatření, způsob ověření, odpovědné osoby a termín. Krok, kterému některý z těchto údajů chybí, nelze zahájit.',
      en: 'The implementation plan has a start date and an evaluation date, a main goal with target group or target problem, steps with proposed activities or measures, how each is verified, responsible persons and a deadline; a step lacking one cannot be started.',
    },
  },
  'IMP-2': {
    level: 'warn',
    source: '004 annex 2',
    title: { cs: 'Průběžné vyhodnocení plánu', en: 'Interim evaluation of the plan' },
    text: {
      cs: 'Po každých dvou krocích (četnost lze nastavit) a kdykoli na vyžádání se zapisuje průběžné vyhodnocení spolu se změnami, které v krocích přineslo; dřívější hodnoty zůstávají čitelné.',
      en: 'After every two steps (the interval is configurable), and whenever asked, an interim evaluation is recorded together with the changes it makes to steps; earlier values stay readable.',
    },
  },
  'IMP-3': {
    level: 'must',
    source: '004 annex 2, §4',
    title: { cs: 'Rizika určená na začátku', en: 'Risks identified at the start' },
    text: {
      cs: 'Rizika a návrhy jejich řešení se určují hned na začátku; plán, ve kterém žádné riziko není, nemůže opustit přípravu.',
      en: 'Risks with proposed solutions are identified at the start; a plan without any cannot leave preparation.',
    },
  },
  'IMP-4': {
    level: 'offer',
    source: '004 §4.1-4.8',
    title: { cs: 'Fáze zavádění jako šablona', en: 'Phases of introduction as template' },
    text: {
      cs: 'Fáze zavádění jsou k dispozici jako šablona: zázemí (vzdělávání, shoda na teorii, konzultace, supervize), analýza potřeb, personální zajištění, interní dokument, spolupráce s klíčovými aktéry, vyhodnocení, supervize jako průběžná podpora a nakonec vybraná cílová skupina.',
      en: 'The phases of introduction are offered as a template: background (education, agreement on theory, consultation, supervision), needs analysis, staffing, internal document, cooperation with key actors, evaluation, supervision as support throughout, then a chosen target group.',
    },
  },
  'IMP-5': {
    level: 'must',
    source: '004 §4',
    title: { cs: 'Nositel změny', en: 'A carrier of the change' },
    text: {
      cs: 'Plán jmenuje nositele změny, nejlépe vedoucího sociálního odboru; bez nositele nemůže začít.',
      en: 'A carrier of the change is named (ideally the head of the social department); a plan without one cannot start.',
    },
  },
  'IMP-6': {
    level: 'must',
    source: '004 §4.6',
    title: { cs: 'Změna plánu podle kontrolního seznamu', en: 'Revision after a checklist run' },
    text: {
      cs: 'Na základě vyplněného kontrolního seznamu lze upravit dílčí cíle, aktivity, časový plán nebo odpovědné osoby; úprava odkazuje na položku, která k ní vedla.',
      en: 'A checklist run may revise partial goals, activities, schedule or responsible persons; the revision links to the item that caused it.',
    },
  },
  'IMP-7': {
    level: 'must',
    source: '001 key activity 02',
    title: { cs: 'Otázky závěrečné evaluace', en: 'Questions of the final evaluation' },
    text: {
      cs: 'Závěrečná evaluace se ptá: které dílčí cíle se naplnily, které ne a proč; změnil-li se hlavní cíl, z jakého důvodu; jaké jsou konkrétní úspěchy; zda se dodržel harmonogram, a pokud ne, proč; jak zavádění ovlivnilo vnímání sociální práce; jak stabilní je personální obsazení; zda může vzniknout a vydržet místo koordinátora podpory; nakolik je postup ukotven ve vnitřních předpisech nebo v dohodách s vnějšími aktéry; v čem byla poskytnutá podpora silná a v čem slabá.',
      en: 'Final evaluation asks: which partial goals were reached and which not and why; if the main goal was modified, why; concrete successes; whether the schedule was kept and if not why; effect on how social work is perceived; staffing stability; whether the coordinator’s post can arise and last; how far it is anchored in internal rules or external agreements; strengths and weaknesses of the support given.',
    },
  },
  'IMP-8': {
    level: 'must',
    source: '001, 004 §4.6',
    title: { cs: 'Rizika v evaluaci', en: 'Risks kept in the evaluation' },
    text: {
      cs: 'Evaluace uchovává určená rizika i s tím, zda nastala a co se s nimi udělalo.',
      en: 'The evaluation keeps the identified risks with whether they came true and what was done.',
    },
  },
  'IMP-9': {
    level: 'must',
    source: '004 §4.8',
    title: { cs: 'Zúžení na skupinu či problematiku', en: 'Narrowing to a group or problem' },
    text: {
      cs: 'Zavádění lze zúžit na cílovou skupinu (například osoby pečující o někoho s kognitivním deficitem) nebo na cílovou problematiku (například hrozící ztrátu bydlení), s vlastními dílčími cíli a kroky. Na cíl, který nemá žádné opatření, systém upozorní.',
      en: 'Introduction may be narrowed to a target group (carers of persons with a cognitive deficit) or a target problem (threatened loss of housing), with partial goals and steps of its own; a goal without a measure is warned about.',
    },
  },
  'IMP-10': {
    level: 'warn',
    source: '004 §6.3',
    title: { cs: 'Jen jedna metoda či osoba', en: 'One method or one person' },
    text: {
      cs: 'Systém upozorní na plán, který zavádí jen jednu metodu (case management bez koordinované podpory, nebo naopak) nebo který stojí na jediném člověku.',
      en: 'A plan that introduces one method only (case management without coordinated support, or the reverse), or that hangs on one person, is warned about.',
    },
  },
  'IMP-11': {
    level: 'must',
    source: '004 §4.4',
    title: { cs: 'Závazný interní dokument', en: 'A binding internal document' },
    text: {
      cs: 'Dokud neexistuje závazný interní dokument, nelze plán vyhodnotit jako dokončený. Dokument obsahuje vymezení pojmů, metody, role s kompetencemi, zastupitelností, úvazkem a místem v organizaci, pracovní postupy s aktéry uvnitř úřadu i mimo něj, vzorové dokumenty a způsob vyhodnocování praxe. Chybějící části systém vypíše jako upozornění.',
      en: 'A binding internal document exists before the plan can be evaluated as finished. Its content: definitions; methods; roles with competences, substitutability, extent of post and place in the organisation; working procedures with actors inside and outside; model documents; how the practice is evaluated. What is missing is listed as a warning.',
    },
  },
  'IMP-12': {
    level: 'offer',
    source: '003',
    title: { cs: 'Pět rad na titulní straně', en: 'Five pieces of advice' },
    text: {
      cs: 'Pět rad (mít plán, znát aktéry, o změně diskutovat, předávat informace o úroveň výš, formalizovat spolupráci) ukazuje titulní strana plánu jako prostý přehled pokroku.',
      en: 'The five pieces of advice (have a plan, know your actors, discuss the change, share information a level up, formalise cooperation) show as plain progress on the plan’s front page.',
    },
  },
  'IMP-13': {
    level: 'warn',
    source: '004 §2.2, §5 TIP, annex 3',
    title: { cs: 'Seznámení s interními dokumenty', en: 'Internal documents acknowledged' },
    text: {
      cs: 'Interní dokumenty obsahují zásady a všichni, kterých se týkají, potvrzují, že se seznámili s každou jejich verzí.',
      en: 'The internal documents contain the principles, and everyone concerned acknowledges each version.',
    },
  },
  'IMP-14': {
    level: 'offer',
    source: '004 §4, §4.1',
    title: { cs: 'Konzultant a cvičná kazuistika', en: 'Consultant and training case' },
    text: {
      cs: 'Do plánu lze zařadit konzultanta, setkání k teorii a cvičnou kazuistiku: pseudonymizovaný případ, s nímž si tým neví rady.',
      en: 'A consultant, sessions on theory, and a training case (pseudonymised, one that the team cannot solve) can be planned.',
    },
  },
  'IMP-15': {
    level: 'warn',
    source: '004 annex 3',
    title: { cs: 'Podíl vedení a opora v předpisech', en: 'Leadership’s part and legal references' },
    text: {
      cs: 'Z interního dokumentu je patrné, jak se na něm podílel vedoucí odboru a vedení obce, a na které právní předpisy a strategie odkazuje.',
      en: 'The internal document shows the part of the head and of the leadership in it, and its references to law and strategies.',
    },
  },
});
