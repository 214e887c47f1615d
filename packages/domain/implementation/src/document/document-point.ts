import { codeList } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import type { DocumentPart } from './document-part.js';

/**
 * What the internal document should say, point by point (obsah interního dokumentu; IMP-11, IMP-13, IMP-15). A point is a part, or
 * something that has to be found in it.
 */
export const DocumentPoint = codeList('DocumentPoint', {
  definitions: { cs: 'vymezení pojmů', en: 'definitions' },
  approach: { cs: 'vymezení koordinovaného přístupu', en: 'definition of coordinated approach' },
  support: { cs: 'vymezení koordinované podpory', en: 'definition of coordinated support' },
  management: { cs: 'vymezení case managementu', en: 'definition of case management' },
  methods: { cs: 'metody, kterými se pracuje', en: 'the methods used' },
  coordinator: { cs: 'role koordinátora podpory', en: 'role of the support coordinator' },
  coordinatorCompetences: { cs: 'kompetence koordinátora podpory', en: 'competences of the coordinator' },
  coordinatorSubstitute: { cs: 'zastupitelnost koordinátora podpory', en: 'who substitutes the coordinator' },
  coordinatorExtent: { cs: 'úvazek koordinátora podpory', en: "extent of the coordinator's post" },
  coordinatorPlacement: {
    cs: 'zařazení koordinátora podpory do struktury úřadu',
    en: "the coordinator's place in the organisation",
  },
  manager: { cs: 'role case managera', en: 'role of the case manager' },
  managerCompetences: { cs: 'kompetence case managera', en: 'competences of the case manager' },
  managerSubstitute: { cs: 'zastupitelnost case managera', en: 'who substitutes the case manager' },
  managerExtent: { cs: 'úvazek case managera', en: "extent of the case manager's post" },
  managerPlacement: {
    cs: 'zařazení case managera do struktury úřadu',
    en: "the case manager's place in the organisation",
  },
  procedures: { cs: 'postupy spolupráce s aktéry', en: 'procedures of cooperation with actors' },
  inside: { cs: 'spolupráce s aktéry uvnitř úřadu', en: 'cooperation with actors inside the office' },
  outside: { cs: 'spolupráce s aktéry mimo úřad', en: 'cooperation with actors outside the office' },
  identification: { cs: 'jak se identifikují klienti', en: 'how clients are identified' },
  models: { cs: 'vzorová dokumentace', en: 'model documents' },
  evaluation: { cs: 'jak se praxe vyhodnocuje', en: 'how the practice is evaluated' },
  principles: { cs: 'zásady koordinovaného přístupu', en: 'principles of the coordinated approach' },
  leadership: { cs: 'kdo se na dokumentu podílel', en: 'who took part in the document' },
  headsPart: { cs: 'podíl vedoucího odboru', en: 'part of the head of department' },
  leadershipsPart: { cs: 'podíl vedení obce', en: 'part of the leadership of the municipality' },
  references: { cs: 'odkazy na předpisy a strategie', en: 'references to law and strategies' },
  law: { cs: 'odkazy na právní předpisy', en: 'references to the law' },
  strategies: { cs: 'odkazy na strategické dokumenty obce', en: 'references to strategies of the municipality' },
});
export type DocumentPoint = (typeof DocumentPoint.codes)[number];

/** Where a point is looked for: the part, and the words that have to stand there; without words the part itself is the point. */
export interface PointPlace {
  readonly part: DocumentPart;
  readonly rule: RuleId;
  /** Of folded text: small letters without diacritics. */
  readonly words?: { readonly cs: RegExp; readonly en: RegExp };
}

const roleWords = {
  competences: { cs: /kompetenc|pravomoc/, en: /competenc/ },
  substitute: { cs: /zastup/, en: /substitut|stands? in|deput/ },
  extent: { cs: /uvaz/, en: /extent|full[- ]time|part[- ]time|hours/ },
  placement: { cs: /zarazen|struktur|podrizen/, en: /organi[sz]ation|structure|place in/ },
} as const;

const at = (part: DocumentPart, rule: RuleId, words?: PointPlace['words']): PointPlace => ({
  part,
  rule,
  ...(words !== undefined && { words }),
});

/** Where each point is looked for. */
export const pointPlaces: Readonly<Record<DocumentPoint, PointPlace>> = {
  definitions: at('definitions', 'IMP-11'),
  approach: at('definitions', 'IMP-11', { cs: /koordinovan\w+ pristup/, en: /coordinated approach/ }),
  support: at('definitions', 'IMP-11', { cs: /koordinovan\w+ podpor/, en: /coordinated support/ }),
  management: at('definitions', 'IMP-11', { cs: /case[ -]management/, en: /case[ -]management/ }),
  methods: at('methods', 'IMP-11'),
  coordinator: at('coordinator', 'IMP-11'),
  coordinatorCompetences: at('coordinator', 'IMP-11', roleWords.competences),
  coordinatorSubstitute: at('coordinator', 'IMP-11', roleWords.substitute),
  coordinatorExtent: at('coordinator', 'IMP-11', roleWords.extent),
  coordinatorPlacement: at('coordinator', 'IMP-11', roleWords.placement),
  manager: at('manager', 'IMP-11'),
  managerCompetences: at('manager', 'IMP-11', roleWords.competences),
  managerSubstitute: at('manager', 'IMP-11', roleWords.substitute),
  managerExtent: at('manager', 'IMP-11', roleWords.extent),
  managerPlacement: at('manager', 'IMP-11', roleWords.placement),
  procedures: at('procedures', 'IMP-11'),
  inside: at('procedures', 'IMP-11', { cs: /uvnitr|vnitrni/, en: /inside|within the office|internal/ }),
  outside: at('procedures', 'IMP-11', { cs: /vne |mimo|vnejsi|extern/, en: /outside|external/ }),
  identification: at('identification', 'IMP-11'),
  models: at('models', 'IMP-11'),
  evaluation: at('evaluation', 'IMP-11'),
  principles: at('principles', 'IMP-13'),
  leadership: at('leadership', 'IMP-15'),
  headsPart: at('leadership', 'IMP-15', { cs: /vedouc/, en: /head of/ }),
  leadershipsPart: at('leadership', 'IMP-15', {
    cs: /veden|starost|tajemni|rada |zastupitelstv/,
    en: /leadership|mayor|council|secretary/,
  }),
  references: at('references', 'IMP-15'),
  law: at('references', 'IMP-15', { cs: /zakon|vyhlask|\bsb\b|narizeni/, en: /\bact\b|law|regulation|decree/ }),
  strategies: at('references', 'IMP-15', { cs: /strateg|komunitni plan|stredned|koncepc/, en: /strateg|plan/ }),
};

/** The heading by which a part is known, of folded text. */
export const partHeadings: Readonly<Record<DocumentPart, { readonly cs: RegExp; readonly en: RegExp }>> = {
  definitions: { cs: /defini|pojm/, en: /defin|terms/ },
  methods: { cs: /\bmetod(y|ach|ami)?\b/, en: /\bmethods?\b/ },
  coordinator: { cs: /koordinator/, en: /coordinator/ },
  manager: { cs: /case[ -]?manaz?ger|case[ -]?manazer/, en: /case[ -]?manager/ },
  procedures: { cs: /postup|spoluprac/, en: /procedure|cooperation/ },
  identification: { cs: /identifik|vyhledav|vyber klient|screening|depistaz/, en: /identif|screening|outreach/ },
  models: { cs: /vzor|formular|prilohy|dokumentac/, en: /model|form|template|annex/ },
  evaluation: { cs: /hodnoc|evaluac/, en: /evaluat/ },
  principles: { cs: /zasad|princip|hodnoty|etik/, en: /principle|value|ethic/ },
  leadership: { cs: /podil|zpracoval|veden|vedouc/, en: /leadership|head of|authors/ },
  references: { cs: /pravni|predpis|legislat|strateg|odkaz/, en: /\blaw|legal|reference|strateg/ },
};
