import type { Text } from '../rule.js';
import type { RuleId } from '../rulebook.js';

/** The four areas of the checklist (oblasti kontrolního seznamu), each with what it proves. Manual annex 3. */
export const checklistAreas = {
  A: { cs: 'Metodický dokument ke koordinovanému přístupu', en: 'Methodical document' },
  B: { cs: 'Formalizovaná spolupráce s klíčovými aktéry', en: 'Formalised cooperation with key actors' },
  C: { cs: 'Pozice koordinátora podpory', en: 'Post of support coordinator' },
  D: { cs: 'Pozice case managera', en: 'Post of case manager' },
} as const satisfies Record<string, Text>;

/** Letter of a checklist area (oblast kontrolního seznamu). */
export type ChecklistAreaId = keyof typeof checklistAreas;

/** Can software see the item in its own data (viditelnost položky): `yes`, `part` of it, `no`? A person always confirms. */
export type Visibility = 'yes' | 'part' | 'no';

/** Where software looks for an item's evidence (kde systém hledá doklad): the rules whose records hold it, and in words. */
export interface Evidence {
  readonly rules: readonly RuleId[];
  readonly text: Text;
}

/** One item of the checklist (položka kontrolního seznamu). Manual annex 3, rule CHK-2. */
export interface ChecklistItem {
  readonly text: Text;
  readonly visible: Visibility;
  readonly where: Evidence;
}

const sections: Evidence = {
  rules: ['IMP-11'],
  text: { cs: 'části interního dokumentu', en: 'sections of the internal document' },
};
const directory: Evidence = {
  rules: ['NET-3', 'NET-5'],
  text: { cs: 'adresář aktérů', en: 'actor directory' },
};
const actorKinds: Evidence = {
  rules: ['NET-2'],
  text: { cs: 'druhy aktérů v adresáři', en: 'kinds of actor in the directory' },
};
const agreementParts: Evidence = {
  rules: ['AGR-4'],
  text: { cs: 'části dohody', en: 'parts of the agreement' },
};
const equipment: Evidence = {
  rules: ['STF-13'],
  text: { cs: 'vybavení vedené u pozice', en: 'equipment kept with the post' },
};
const profile: Evidence = {
  rules: ['STF-5'],
  text: { cs: 'profil pozice', en: 'profile of the post' },
};
const training: Evidence = {
  rules: ['STF-6'],
  text: { cs: 'absolvované vzdělávání', en: 'training completed' },
};
const trainingPlan: Evidence = {
  rules: ['STF-6'],
  text: { cs: 'plán vzdělávání', en: 'training plan' },
};
const cooperationRules: Evidence = {
  rules: ['STF-11'],
  text: { cs: 'pravidla spolupráce rolí', en: 'rules of cooperation between roles' },
};
const supervisionRecords: Evidence = {
  rules: ['SUP-1', 'SUP-2'],
  text: { cs: 'záznamy o supervizi', en: 'supervision records' },
};

/**
 * The 32 items of the checklist (kontrolní seznam, Checklist) by id, letter of the area and number in it.
 * Manual annex 3; what software can see is ours (CHK-2).
 *
 * @example
 * ```ts
 * checklistItems.B5.visible; // 'yes'
 * ```
 */
export const checklistItems = {
  A1: {
    text: {
      cs: 'Na dokumentu se podílel vedoucí odboru a vedení obce.',
      en: 'The document was written with the head of department and the municipal leadership.',
    },
    visible: 'part',
    where: {
      rules: ['IMP-15'],
      text: { cs: 'podíl vedení na dokumentu', en: 'part of the leadership in the document' },
    },
  },
  A2: {
    text: {
      cs: 'Dokument odpovídá právním předpisům i strategiím obce.',
      en: 'The document agrees with the law and with the strategies of the municipality.',
    },
    visible: 'part',
    where: { rules: ['IMP-15'], text: { cs: 'odkazy dokumentu', en: 'references of the document' } },
  },
  A3: {
    text: {
      cs: 'Dokument vymezuje koordinovaný přístup, koordinovanou podporu a case management.',
      en: 'The document defines coordinated approach, coordinated support and case management.',
    },
    visible: 'yes',
    where: sections,
  },
  A4: {
    text: {
      cs: 'V dokumentu je popsána pozice koordinátora podpory i pozice case managera.',
      en: 'The document describes the posts of coordinator and case manager.',
    },
    visible: 'yes',
    where: sections,
  },
  A5: {
    text: {
      cs: 'Dokument jmenuje klíčové aktéry uvnitř úřadu i mimo něj.',
      en: 'The document names key actors inside and outside the office.',
    },
    visible: 'part',
    where: {
      rules: ['IMP-11', 'NET-3'],
      text: { cs: 'porovnání dokumentu s adresářem aktérů', en: 'the document against the directory' },
    },
  },
  A6: {
    text: {
      cs: 'K dokumentu patří vzory formulářů, například souhlasu a dohody nebo memoranda.',
      en: 'The document contains model forms (consent, agreement or memorandum, and others).',
    },
    visible: 'yes',
    where: { rules: ['IMP-11', 'DOC-1'], text: { cs: 'připojené šablony', en: 'attached templates' } },
  },
  A7: {
    text: {
      cs: 'Všichni dotčení na úřadě dokument znají a rozumějí mu.',
      en: 'Everybody concerned in the office knows and understands the document.',
    },
    visible: 'part',
    where: {
      rules: ['IMP-13'],
      text: { cs: 'potvrzení o seznámení (ne porozumění)', en: 'acknowledgements (not the understanding)' },
    },
  },
  A8: {
    text: {
      cs: 'Z dokumentu je zřejmé, jak se praxe průběžně vyhodnocuje.',
      en: 'The document says how the practice is evaluated continuously.',
    },
    visible: 'yes',
    where: sections,
  },
  B1: {
    text: {
      cs: 'Klíčoví aktéři uvnitř úřadu jsou určeni i s oblastmi spolupráce.',
      en: 'Key actors inside the office are identified with areas of cooperation.',
    },
    visible: 'yes',
    where: directory,
  },
  B2: {
    text: {
      cs: 'Klíčoví aktéři mimo úřad jsou určeni i s oblastmi spolupráce.',
      en: 'Key actors outside the office are identified with areas of cooperation.',
    },
    visible: 'yes',
    where: directory,
  },
  B3: {
    text: {
      cs: 'Klíčoví aktéři mimo úřad nejsou jen ze sociální oblasti; patří k nim například zdravotnictví, školy a policie.',
      en: 'Key actors outside include fields beyond the social one (health, schools, police).',
    },
    visible: 'yes',
    where: actorKinds,
  },
  B4: {
    text: {
      cs: 'Ke klíčovým aktérům patří obce I. a II. typu.',
      en: 'Key actors include type I and II municipalities.',
    },
    visible: 'yes',
    where: actorKinds,
  },
  B5: {
    text: {
      cs: 'S klíčovými aktéry mimo úřad je spolupráce formalizována dohodou nebo memorandem.',
      en: 'Cooperation with key outside actors is formalised by agreement or memorandum.',
    },
    visible: 'yes',
    where: {
      rules: ['AGR-1'],
      text: { cs: 'podíl klíčových aktérů s platnou dohodou', en: 'agreements in force as a share of key actors' },
    },
  },
  B6: {
    text: {
      cs: 'Dohoda popisuje společný postup při řešení situace klienta, kompetence odborníků, pravidla spolupráce včetně depistáže a pravidla sdílení informací.',
      en: 'The agreement covers the process with a client, competences, rules of cooperation with outreach, and rules of sharing.',
    },
    visible: 'part',
    where: agreementParts,
  },
  B7: {
    text: {
      cs: 'Dokument uvádí, čím se zvyšují kompetence aktérů v koordinovaném přístupu.',
      en: 'The document holds means of raising the competence of actors in the coordinated approach.',
    },
    visible: 'part',
    where: {
      rules: ['AGR-4', 'STF-6'],
      text: { cs: 'části dohody a kurzy', en: 'parts of the agreement, and courses' },
    },
  },
  C1: {
    text: {
      cs: 'Koordinátor podpory má vybavení a prostory, které potřebuje.',
      en: 'The coordinator has the equipment and premises needed.',
    },
    visible: 'part',
    where: equipment,
  },
  C2: {
    text: {
      cs: 'Náplň práce koordinátora podpory je jasně popsána: kompetence, zastupitelnost, úvazek a místo v organizaci úřadu.',
      en: 'The coordinator has a job description (competences, substitute, extent, place in the organisation).',
    },
    visible: 'yes',
    where: profile,
  },
  C3: {
    text: {
      cs: 'Koordinátor podpory prošel kurzem koordinovaného přístupu a koordinované podpory.',
      en: 'The coordinator completed a course on coordinated approach and coordinated support.',
    },
    visible: 'yes',
    where: training,
  },
  C4: {
    text: {
      cs: 'Koordinátor podpory má vlastní plán dalšího vzdělávání v koordinovaném přístupu.',
      en: 'The coordinator has an individual plan of further training in the coordinated approach.',
    },
    visible: 'yes',
    where: trainingPlan,
  },
  C5: {
    text: {
      cs: 'Je určeno, jak koordinátor podpory spolupracuje s vedoucím sociálního odboru.',
      en: 'Cooperation of the coordinator with the head of department is defined.',
    },
    visible: 'part',
    where: cooperationRules,
  },
  C6: {
    text: {
      cs: 'Je určeno, jak koordinátor podpory spolupracuje s case managery.',
      en: 'Cooperation of the coordinator with case managers is defined.',
    },
    visible: 'part',
    where: cooperationRules,
  },
  C7: {
    text: {
      cs: 'Práce koordinátora podpory je jasně oddělena od práce pracovníka komunitního plánování.',
      en: 'The coordinator is delimited from the community planner.',
    },
    visible: 'part',
    where: { rules: ['STF-4'], text: { cs: 'tabulka rozdělení agendy', en: 'table of the division of work' } },
  },
  C8: {
    text: {
      cs: 'Je stanoveno, které dokumenty koordinátor podpory vede a jakou mají formu a obsah.',
      en: 'The documents that the coordinator keeps are set, with their form and content.',
    },
    visible: 'part',
    where: { rules: ['DOC-1', 'DOC-5'], text: { cs: 'rejstřík šablon', en: 'template register' } },
  },
  C9: {
    text: {
      cs: 'Klíčoví aktéři mají v koordinátorovi podpory svou kontaktní osobu.',
      en: 'The coordinator is the contact person for key actors.',
    },
    visible: 'yes',
    where: directory,
  },
  C10: {
    text: {
      cs: 'Koordinátor podpory má pravidelnou supervizi.',
      en: 'The coordinator is under regular supervision.',
    },
    visible: 'yes',
    where: supervisionRecords,
  },
  D1: {
    text: {
      cs: 'Case manager má vybavení a prostory, které potřebuje.',
      en: 'The case manager has the equipment and premises needed.',
    },
    visible: 'part',
    where: equipment,
  },
  D2: {
    text: {
      cs: 'Náplň práce case managera je jasně popsána: kompetence, zastupitelnost, úvazek a místo v organizaci úřadu.',
      en: 'The case manager has a job description (competences, substitute, extent, place in the organisation).',
    },
    visible: 'yes',
    where: profile,
  },
  D3: {
    text: {
      cs: 'Case manager prošel kurzem koordinovaného přístupu a case managementu.',
      en: 'The case manager completed a course on coordinated approach and case management.',
    },
    visible: 'yes',
    where: training,
  },
  D4: {
    text: {
      cs: 'Case manager má vlastní plán dalšího vzdělávání.',
      en: 'The case manager has an individual plan of further training.',
    },
    visible: 'yes',
    where: trainingPlan,
  },
  D5: {
    text: {
      cs: 'Je určeno, jak case manageři spolupracují s koordinátorem podpory.',
      en: 'Cooperation of case managers with the coordinator is defined.',
    },
    visible: 'part',
    where: cooperationRules,
  },
  D6: {
    text: {
      cs: 'Case manager má pravidelnou supervizi.',
      en: 'The case manager is under regular supervision.',
    },
    visible: 'yes',
    where: supervisionRecords,
  },
  D7: {
    text: {
      cs: 'Klienti vhodní pro case management se vybírají podle průhledného systému.',
      en: 'Clients for case management are identified by a transparent system.',
    },
    visible: 'yes',
    where: {
      rules: ['SCR-4', 'ISW-3'],
      text: {
        cs: 'platná verze screeningu a podíl klientů, u nichž proběhl',
        en: 'screening version in force, share of clients screened',
      },
    },
  },
} as const satisfies Record<`${ChecklistAreaId}${number}`, ChecklistItem>;

/** Id of a checklist item (položka kontrolního seznamu), for example `'C10'`. */
export type ChecklistItemId = keyof typeof checklistItems;
