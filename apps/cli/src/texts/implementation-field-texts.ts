/** What a step says of itself; the same in each command about steps. */
const step = {
  activity: 'navržená aktivita nebo opatření',
  verification: 'podle čeho se pozná, že je krok splněn',
  responsible: 'přihlašovací jména odpovědných osob',
  organisations: 'názvy organizací, které odpovídají',
  due: 'termín splnění',
  goal: 'dílčí cíl, ke kterému krok vede',
  phase: 'fáze zavádění, podle kapitoly manuálu',
} as const;

/** What a plan says of itself. */
const plan = {
  mainGoal: 'hlavní cíl',
  measure: 'podle čeho se pozná, že je hlavní cíl splněn',
  targetKind: 'míří plán na cílovou skupinu, nebo na cílovou problematiku',
  target: 'cílová skupina nebo cílová problematika',
  startsOn: 'den zahájení implementace',
  evaluationOn: 'den vyhodnocení implementace',
  methods: 'zaváděné metody; jinak obě',
  interval: 'po kolika skončených krocích je čas na průběžné vyhodnocení; jinak po dvou',
} as const;

const of = (command: string, fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([field, meaning]) => [`${command}.${field}`, meaning]));

const cause = {
  cause: 'položka kontrolního seznamu, která ke změně vedla',
  'cause.checklist': 'označení vyplněného kontrolního seznamu',
  'cause.item': 'položka, například A3',
};

/** What the fields of `implementation …` mean in Czech, by field or by command and field. */
export const implementationFields: Readonly<Record<string, string>> = {
  implementation: 'označení implementačního plánu',
  carrier: 'přihlašovací jméno nositele změny',
  step: 'označení kroku',
  ...of('DraftImplementation', plan),
  ...of('AmendImplementation', { ...plan, ...cause, reason: 'proč; povinné, jakmile plán běží' }),
  'NameCarrier.reason': 'proč někdo jiný; povinné, jakmile plán běží',
  'AdoptTemplate.phases': 'fáze podle kapitol manuálu; jinak všechny',
  'AdoptTemplate.lang': 'v jakém jazyce se kroky zapíší',
  'AdoptTemplate.from': 'od kterého dne se termíny počítají; jinak od zahájení plánu',
  ...of('SetPartialGoal', {
    ...cause,
    goal: 'dílčí cíl, který se mění; jinak vznikne nový',
    title: 'dílčí cíl',
    measure: 'podle čeho se pozná, že je splněn',
    target: 'které části cílové skupiny nebo problematiky se týká',
    reason: 'proč se mění; povinné, jakmile plán běží',
  }),
  ...of('DropPartialGoal', { goal: 'označení dílčího cíle', reason: 'proč se od něj upouští' }),
  'StartImplementation.on': 'den, kdy zavádění opravdu začalo; jinak dnes',
  ...of('AddStep', step),
  ...of('AmendStep', { ...step, ...cause, reason: 'proč; povinné, jakmile plán běží' }),
  'StartStep.on': 'den, kdy práce opravdu začala; jinak dnes',
  'VerifyStep.on': 'den, kdy krok opravdu skončil; jinak dnes',
  'VerifyStep.finding': 'co ověření ukázalo',
  'RecordStepNotReached.why': 'proč se krok nepodařilo splnit',
  'RecordStepNotReached.on': 'den, kdy se od něj upustilo; jinak dnes',
  'DropStep.reason': 'proč krok není potřeba',
  'RecordInterimEvaluation.text': 'jak zavádění postupuje',
  'RecordInterimEvaluation.changes': 'co se v krocích mění',
  'RecordInterimEvaluation.changes.step': 'krok, který se mění',
  'RecordInterimEvaluation.changes.reason': 'proč',
  ...of('RecordInterimEvaluation.changes', step),
  ...of('PlanSupport', {
    kind: 'co se plánuje',
    description: 'kdo nebo o čem to bude; cvičná kazuistika beze jmen',
    on: 'kdy',
  }),
  ...of('RecordSupport', {
    kind: 'co proběhlo',
    description: 'co to přineslo; cvičná kazuistika beze jmen',
    on: 'kdy; jinak dnes',
  }),
  'InformLeadership.what': 'co se vedení obce dozvědělo',
  'InformLeadership.on': 'kdy; jinak dnes',
};
