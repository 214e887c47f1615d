import type { Text } from '@koordinace/kernel';

/** What the program's commands are for, as the help pages say it. */
export const commandTexts = {
  koordinace: {
    cs: 'Koordinovaný přístup podle metodiky ministerstva: spisy, souhlasy a plány, každé pravidlo se svým důvodem.',
    en: "The coordinated approach by the ministry's manual: files, consents and plans, every rule with its reason.",
  },
  init: { cs: 'založí úřad v novém souboru', en: 'founds an office in a new file' },
  do: { cs: 'provede úkon', en: 'does something at the office' },
  case: {
    cs: 'případy: co v nich je, co je teď možné, a úkony od příjmu po ukončení',
    en: 'cases: what is in them, what is possible now, and acts from intake to ending',
  },
  plan: {
    cs: 'individuální plán: cíle, úkoly, rizika, souhlas',
    en: 'the individual plan: goals, tasks, risks, agreement',
  },
  conference: {
    cs: 'případové setkání: svolání, průběh, záznam',
    en: 'the case conference: convening, course, minutes',
  },
  consent: {
    cs: 'souhlasy: žádost, udělení, nesouhlas, odvolání; co dostal kdo a proč',
    en: 'consents: asking, giving, refusing, withdrawing; who got what and why',
  },
  disclosures: {
    cs: 'předání informací: od žádosti po potvrzení',
    en: 'disclosures: from the request to the confirmation',
  },
  emergency: { cs: 'ohrožení zdraví nebo života', en: 'danger to health or life' },
  received: { cs: 'informace, které přišly od jiných', en: 'information that came in from others' },
  inspection: { cs: 'kontroly', en: 'inspections' },
  implementation: {
    cs: 'implementační plán: kroky, změny, průběžné a závěrečné vyhodnocení',
    en: 'the implementation plan: steps, changes, interim and final evaluation',
  },
  risk: {
    cs: 'rizika zavádění: z katalogu i vlastní, hodnocení, opatření',
    en: 'risks of the introduction: from the catalogue and own ones, assessment, measures',
  },
  checklist: {
    cs: 'kontrolní seznam: vyplnění, návrhy podle dat, srovnání v čase',
    en: 'the checklist: runs, proposals from the data, comparison over time',
  },
  document: {
    cs: 'interní dokument: koncept, znění, seznámení',
    en: 'the internal document: draft, versions, acknowledgement',
  },
  post: {
    cs: 'pozice a agenda: profily, pravidla spolupráce, kdo co dělá',
    en: 'posts and agenda: profiles, rules of cooperation, who does what',
  },
  training: {
    cs: 'vzdělávání a zaškolení',
    en: 'training and onboarding',
  },
  supervision: {
    cs: 'supervize a intervize',
    en: 'supervision and intervision',
  },
  dilemma: {
    cs: 'etická dilemata',
    en: 'ethical dilemmas',
  },
  meeting: {
    cs: 'setkání: kulaté stoly, pracovní skupiny, porady, témata dne',
    en: 'meetings: round tables, working groups, regular meetings, topics of the day',
  },
  pilot: {
    cs: 'přehraje pilotáž v šestnácti vymyšlených obcích a srovná, jak dopadla',
    en: 'plays the pilot in sixteen invented municipalities and compares how it came out',
  },
  share: {
    cs: 'rozhodování o sdílení nad dokumentem, bez úřadu',
    en: 'decisions about sharing over a document, without an office',
  },
  shareCheck: {
    cs: 'rozhodne žádost nad světem zapsaným v jednom souboru a řekne proč',
    en: 'decides a request against a world, both in one file, and says why',
  },
  receipt: {
    cs: 'potvrzení o souhlasech pro jiné systémy: ISO/IEC TS 27560 v JSON-LD, nebo FHIR',
    en: 'a receipt of consents for other systems: ISO/IEC TS 27560 in JSON-LD, or FHIR',
  },
  consentImport: {
    cs: 'zapíše souhlas nebo nesouhlas, který přišel jako FHIR Consent',
    en: 'records a consent or refusal that came as a FHIR Consent',
  },
  checklistList: { cs: 'všechna vyplnění s výsledky podle oblastí', en: 'all runs with their results by area' },
  checklistShow: {
    cs: 'jedno vyplnění tak, jak vypadá formulář, s doklady a návrhy',
    en: 'one run as the form has it, with evidence and proposals',
  },
  checklistCompare: {
    cs: 'co se mezi dvěma vyplněními změnilo, po oblastech a položkách',
    en: 'what changed between two runs, by area and item',
  },
  documentList: {
    cs: 'znění interního dokumentu a kdo se s nimi ještě neseznámil',
    en: 'versions of the internal document, and who has not acknowledged them',
  },
  documentShow: { cs: 'jedno znění i s textem', en: 'one version with its text' },
  documentCheck: {
    cs: 'zkontroluje text: co má interní dokument obsahovat a co v něm chybí',
    en: 'checks a text: what the internal document should hold and what it lacks',
  },
  documentDraft: {
    cs: 'připraví návrh interního dokumentu z toho, co úřad zadal',
    en: 'drafts the internal document from what the office has entered',
  },
  documentAdopt: { cs: 'přijme znění interního dokumentu ze souboru', en: 'adopts a version from a file' },
  formPrint: {
    cs: 'vytiskne vydaný formulář souhlasu pro aktéra',
    en: 'prints a consent form that was issued for an actor',
  },
  consentShow: {
    cs: 'přehled pro klienta: které souhlasy platí, kdo co dostal, kdy a proč',
    en: "the client's view: consents in force, who received what, when and why",
  },
  disclosurePackage: {
    cs: 'zabalí připravené předání do souboru chráněného heslem',
    en: 'packs a prepared disclosure into a password-protected file',
  },
  disclosureList: { cs: 'co komu odešlo, odejde, nebo neodejde', en: 'what went out to whom, will go, or will not' },
  postList: {
    cs: 'kdo jakou pozici zastává a kdo ji zastával dřív',
    en: 'who holds which post, and who held it before',
  },
  postShow: {
    cs: 'profily pozic ve všech zněních, financování, pravidla spolupráce, výběrová řízení a priority',
    en: 'profiles of posts in all versions, funding, rules of cooperation, selections and priorities',
  },
  postAgenda: { cs: 'která činnost komu patří', en: 'whose each task of the agenda is' },
  postCaseload: {
    cs: 'kolik otevřených případů kdo má, pro vedoucího',
    en: 'how many open cases each has, for the head',
  },
  postGroups: { cs: 'který koordinátor má kterou cílovou skupinu', en: 'which coordinator has which target group' },
  trainingList: { cs: 'plány vzdělávání a zaškolení', en: 'training plans and onboardings' },
  trainingShow: { cs: 'plán vzdělávání nebo zaškolení', en: 'a training plan or an onboarding' },
  supervisionList: {
    cs: 'supervize, jejich pravidelnost a očekávání, která je třeba zmapovat',
    en: 'supervision, whether it is regular, and expectations still to be mapped',
  },
  supervisionShow: { cs: 'supervize a její setkání', en: 'a supervision and its sessions' },
  dilemmaList: { cs: 'registr dilemat', en: 'the register of dilemmas' },
  dilemmaShow: { cs: 'dilema a co k němu říká metodika', en: 'a dilemma, and what the manual says of it' },
  dilemmaPrinciples: { cs: 'hodnoty a zásady, které lze citovat', en: 'values and principles that can be cited' },
  emergencyList: { cs: 'vyhlášená ohrožení, pro vedoucího', en: 'declared emergencies, for the head' },
  implementationList: {
    cs: 'implementační plány, jak se daří pět rad, a vaše kroky',
    en: 'implementation plans, the five pieces of advice, and your steps',
  },
  implementationShow: { cs: 'celý plán s kroky, riziky a změnami', en: 'the whole plan with steps, risks and changes' },
  implementationPicture: {
    cs: 'harmonogram plánu: plánované a skutečné termíny; s --out jako obrázek',
    en: 'the plan as a Gantt chart: planned and real days; as a picture with --out',
  },
  riskPicture: {
    cs: 'rizika plánu podle pravděpodobnosti a dopadu; s --out jako obrázek',
    en: 'the risks of a plan by likelihood and impact; as a picture with --out',
  },
  checklistPicture: {
    cs: 'kontrolní seznam v čase; s --out jako obrázek',
    en: 'the checklist over time; as a picture with --out',
  },
  riskList: {
    cs: 'rizika v plánech: navržená z dat, otevřená, a která nastala',
    en: 'risks in plans: proposed from the data, open, and come true',
  },
  riskCatalogue: { cs: 'katalog rizik manuálu podle oblastí', en: 'the catalogue of risks of the manual, by field' },
  meetingList: {
    cs: 'vaše setkání; koordinátor a vedoucí vidí všechna',
    en: 'your meetings; coordinators and heads see all',
  },
  meetingShow: { cs: 'setkání, případ na setkání, nebo téma', en: 'a meeting, a case at a meeting, or a topic' },
  meetingCalendar: {
    cs: 'uloží vaše setkání do souboru pro kalendář',
    en: 'writes your meetings to a file for a calendar',
  },
  meetingCases: {
    cs: 'případy na setkáních, ke kterým jste připuštěni',
    en: 'cases at meetings to which you are admitted',
  },
  meetingSeries: { cs: 'pravidelná setkání', en: 'regular meetings' },
  meetingTopics: { cs: 'aktuální témata v obci', en: 'topics of the day' },
  meetingNeeds: { cs: 'potřeby předložené vedení', en: 'needs put to the leadership' },
  list: { cs: 'vlastní případy', en: 'your own cases' },
  show: { cs: 'záznam, jak je pro vás otevřený', en: 'the record as far as it is open to you' },
  story: {
    cs: 'celý případ jako vyprávění, třeba pro předání',
    en: 'the whole case as a story, for example to hand it over with',
  },
  compare: { cs: 'co se mezi verzemi plánu změnilo', en: 'what changed between versions of the plan' },
  planShow: { cs: 'plány případu s úkoly', en: 'plans of the case with their tasks' },
  conferenceShow: {
    cs: 'setkání případu; s --for záznam, jak ho dostane příjemce',
    en: 'conferences of the case; with --for the minutes as a recipient gets them',
  },
  history: { cs: 'co se v případu stalo, krok za krokem', en: 'what happened, step by step' },
  can: { cs: 'co teď smíte udělat', en: 'what you may do now' },
  why: { cs: 'proč úkon nelze provést a co by pomohlo', en: 'why something cannot be done, and what would help' },
  due: { cs: 'vaše lhůty, nejbližší první', en: 'what is due to you, nearest first' },
  play: {
    cs: 'přehraje případy zapsané v souborech a porovná je s tím, co čekají',
    en: 'plays cases written in files and compares them with what they expect',
  },
  commands: { cs: 'přehled úkonů; s názvem podrobně', en: 'all commands of the office; with a name in detail' },
  rules: { cs: 'pravidla metodiky; s označením podrobně', en: "the manual's rules; with an id in detail" },
  diagram: { cs: 'diagram životního cyklu (Mermaid)', en: 'the diagram of a lifecycle (Mermaid)' },
  schema: {
    cs: 'JSON Schema zápisu případů (scenario) nebo úkonu',
    en: 'the JSON Schema of the case format (scenario) or of a command',
  },
  sweep: { cs: 'ohlásí lhůty, které uplynuly', en: 'announces deadlines that have passed' },
  audit: {
    cs: 'kdo co dělal a četl; s označením spisu jen u něj',
    en: 'who did and read what; with an id of one file only',
  },
  start: {
    cs: 'ukázka: přehraje případ z přílohy 4 a nechá soubor k prozkoumání',
    en: 'a demonstration: plays the case of annex 4 and leaves the file to explore',
  },
  completion: {
    cs: 'vypíše skript, s nímž shell příkazy doplňuje',
    en: 'prints the script by which a shell completes commands',
  },
  help: { cs: 'nápověda k příkazu', en: 'help on a command' },
} as const satisfies Record<string, Text>;

/** What the arguments of commands are. */
export const argumentTexts = {
  newStore: {
    cs: 'soubor, který má vzniknout; klíče vzniknou vedle něj v souboru s příponou .keys',
    en: 'the file to be made; its keys are put beside it, with .keys added to the name',
  },
  person: { cs: 'označení osoby, například person-7f3k', en: 'id of a person, for example person-7f3k' },
  sharingDocument: {
    cs: 'soubor se žádostí a světem (JSON nebo YAML); - znamená standardní vstup',
    en: 'file with the request and the world (JSON or YAML); - stands for standard input',
  },
  referralForm: { cs: 'označení formuláře', en: 'id of the form' },
  checklist: { cs: 'označení vyplnění, například checklist-7f3k', en: 'id of a run, for example checklist-7f3k' },
  earlierRun: { cs: 'starší vyplnění; jinak předposlední', en: 'the earlier run; else the last but one' },
  laterRun: { cs: 'novější vyplnění; jinak poslední', en: 'the later run; else the last one' },
  document: { cs: 'označení znění, například document-7f3k', en: 'id of a version, for example document-7f3k' },
  documentVersion: { cs: 'označení nového znění, například 2026-1', en: 'name of the new version, for example 2026-1' },
  documentFile: {
    cs: 'soubor s textem ve formátu Markdown; - znamená standardní vstup',
    en: 'file with the text in Markdown; - stands for standard input',
  },
  fhirFile: {
    cs: 'soubor se souhlasem ve formátu FHIR R4 (JSON); - znamená standardní vstup',
    en: 'file with a FHIR R4 Consent (JSON); - stands for standard input',
  },
  disclosure: { cs: 'označení předání', en: 'id of the disclosure' },
  command: { cs: 'název úkonu, například RecordIntake', en: 'name of a command, for example RecordIntake' },
  file: {
    cs: 'označení případu (nebo osoby), například case-7f3k',
    en: 'id of a case (or of a person), for example case-7f3k',
  },
  anyFile: { cs: 'označení spisu, jak ho vypíše přehled', en: 'id of the file, as a list shows it' },
  meetingFile: {
    cs: 'označení setkání, případu na setkání nebo tématu, například meeting-7f3k',
    en: 'id of a meeting, of a case at a meeting or of a topic, for example meeting-7f3k',
  },
  scenarios: { cs: 'soubory se zapsanými případy (YAML)', en: 'files with cases (YAML)' },
  rule: { cs: 'označení pravidla, například ISW-4', en: 'id of a rule, for example ISW-4' },
  lifecycle: { cs: 'název životního cyklu, například case', en: 'name of a lifecycle, for example case' },
  shell: { cs: 'bash, zsh, nebo fish', en: 'bash, zsh or fish' },
  post: { cs: 'pozice; jinak všechny', en: 'the post; all, if left out' },
  schema: { cs: 'scenario, nebo název úkonu', en: 'scenario, or the name of a command' },
} as const satisfies Record<string, Text>;
