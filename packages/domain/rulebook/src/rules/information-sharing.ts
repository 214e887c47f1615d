import { rules } from '../rule.js';

/** Rules of sharing information (sdílení informací): the decision, its limits, protection and proof; part of `CON`. */
export const informationSharing = rules({
  'CON-4': {
    level: 'must',
    source: '004 §5.1, §5',
    title: { cs: 'Jen nezbytné informace', en: 'Only necessary information' },
    text: {
      cs: 'Sdílí se jen to, co je k danému účelu nezbytné: ke každému účelu patří druhy údajů, které může potřebovat, a vše ostatní se vynechá, i kdyby to souhlas pokrýval.',
      en: 'Only information necessary for the purpose is shared: each purpose has the data categories that it may need, and everything else is left out even if consent would cover it.',
    },
  },
  'CON-5': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Určeno konkrétnímu odborníkovi', en: 'Addressed to the specific professional' },
    text: {
      cs: 'Informace je určena konkrétnímu odborníkovi, kterého se týká, ne organizaci jako celku.',
      en: 'Information is addressed to the specific professional whom it concerns, not to an organisation at large.',
    },
  },
  'CON-6': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Sdílení při ohrožení', en: 'Sharing in danger' },
    text: {
      cs: 'Bez souhlasu (odmítnutého, odvolaného, prošlého nebo nezjištěného) a bez zákonného důvodu lze sdílet jen tehdy, je-li ohroženo zdraví klienta nebo život jeho či jiných lidí, a jen v nezbytném rozsahu. Účinkuje hned. Uvede se, kdo a čím je ohrožen, proč je sdílení nutné, do kdy trvá a kterých údajů se týká. Vidí to vedoucí odboru, zpětně to posoudí někdo jiný než ten, kdo ohrožení vyhlásil, a klient se o tom dozví, ledaže by tím byl někdo ohrožen. Samotné ohrožení zdraví jiného člověka sem nepatří.',
      en: "Without consent (refused, withdrawn, expired or not asked) and without a statutory basis, sharing is possible only when the client's health, or the life of the client or of other persons, is endangered, and only to the necessary extent. It takes effect at once: it names who is threatened and by what, has a justification, an end, and a list of data items; it is visible to the head of department, is reviewed afterwards by someone else than the one who declared it, and the client is told unless that would endanger someone. Danger to another person's health alone is outside it.",
    },
  },
  'CON-7': {
    level: 'must',
    source: '004 §1.2',
    title: { cs: 'Sdílení ze zákona', en: 'Sharing on a statutory basis' },
    text: {
      cs: 'Jiné právní důvody musí být výslovné a sahají jen tam, kam zákon (například povinnost sdělit na žádost orgánům rozhodujícím o dávkách to, co potřebují k rozhodnutí podle zákona č. 111/2006 Sb. nebo předpisu, který jej nahradil; ochrana dětí podle zákona č. 359/1999 Sb.). Zapisuje se žádost, důvod, ustanovení a rozsah.',
      en: 'Other legal bases are explicit and limited to what the statute says (for example the duty to give benefit bodies, at their request, the information needed for a decision under 111/2006 or its successor; child protection under 359/1999): the request, basis, provision and extent are recorded.',
    },
    cites: ['111/2006', '151/2025', '359/1999'],
  },
  'CON-8': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Bez právního důvodu se nesdílí', en: 'The default is no' },
    text: {
      cs: 'Výchozí odpověď je ne: není-li souhlas ani jiný právní důvod, sdílení se odmítne a řekne se, proč a co by je umožnilo. Cesta podle CON-6 zůstává otevřená, ať chybí cokoli jiného.',
      en: 'The default is no: no consent and no other basis means a refusal with its reason and with what would make it possible. The path of CON-6 stays open whatever else is missing.',
    },
  },
  'CON-9': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Iniciály nebo kód místo jmen', en: 'Initials or a code for names' },
    text: {
      cs: 'Stanoví-li to vnitřní předpis úřadu, nahrazují se jména klienta a členů rodiny i další informace o rodině počátečními písmeny nebo kódem. Pravidlo se nastavuje podle druhu příjemce a účelu a platí i pro volný text, o kterém se ví, že ta jména obsahuje.',
      en: "Where the office's internal rule says so, names of the client and of family members, and other information about the family, are replaced by initials or a code; the rule is set by recipient kind and purpose, and applies to free text known to hold those names as well.",
    },
  },
  'CON-10': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Bezpečný přenos', en: 'Secure transmission' },
    text: {
      cs: 'Písemnosti odcházejí bezpečnou cestou (například jako soubor chráněný heslem). Heslo se předává jinou cestou a nikdy se neukládá spolu se souborem.',
      en: 'Written communication leaves by a secure means (for example a password-protected file); the password goes by another channel and is never stored with the file.',
    },
  },
  'CON-11': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Přístup jen pro oprávněné', en: 'Access for authorised persons only' },
    text: {
      cs: 'Písemné záznamy jsou chráněné a vidí je jen oprávněné osoby. Každé nahlédnutí do klientova záznamu se zaznamená: kdo, kdy, co a proč. Důvod plyne z přidělení případu; jen tam, kde případ přidělen není, se na něj ptáme.',
      en: "Written records are protected and open to authorised persons only; each reading of a client's record is logged with who, when, what and why; the reason follows from the assignment and is asked only outside it.",
    },
  },
  'CON-14': {
    level: 'must',
    source: '004 §1.1, §4.5',
    title: { cs: 'Původ přijaté informace', en: 'Origin of received information' },
    text: {
      cs: 'U informace přijaté od aktéra se zapíše, od koho je a na jakém základě ji aktér předal. Informaci od zdravotníka lze přijmout se souhlasem klienta, ze zákonného důvodu nebo při ohrožení; jinak zůstane v karanténě.',
      en: "Information received from an actor records its source and the basis on which the actor gave it; a health professional's information is accepted with the client's consent, a statutory basis, or in danger, and otherwise stays in quarantine.",
    },
  },
  'CON-15': {
    level: 'must',
    source: '004 §4.5, annex 3',
    title: { cs: 'Dohoda může souhlas jen zúžit', en: 'Agreements only narrow a consent' },
    text: {
      cs: 'Dohoda s aktérem určuje cesty a pravidla sdílení. To, co dovoluje souhlas, může zúžit, nikdy však rozšířit, a nikdy nezavírá cestu podle CON-6.',
      en: 'An agreement with an actor sets channels and rules of sharing; it can narrow what a consent allows, never widen it, and it never closes the path of CON-6.',
    },
  },
  'CON-18': {
    level: 'must',
    source: '004 §5.1',
    origin: 'own',
    title: { cs: 'Každé rozhodnutí lze vysvětlit', en: 'Every decision can be explained' },
    text: {
      cs: 'Každé rozhodnutí o sdílení, kladné i záporné, lze vysvětlit česky i anglicky: která pravidla se uplatnila, na jakém základě, co bylo vynecháno a proč.',
      en: 'Every decision about sharing, allowed or refused, can be explained: the rules that applied, the basis, what was left out and why, in Czech and in English.',
    },
  },
  'CON-20': {
    level: 'must',
    source: '004 §5, annex 4',
    title: { cs: 'Mlčenlivost každého účastníka', en: 'Confidentiality binds every participant' },
    text: {
      cs: 'Mlčenlivost zavazuje každého účastníka. U každého, kdo informaci dostal, je zapsáno, čím je vázán: zákonem, podepsaným závazkem, nebo připomenutím uvedeným v zápisu.',
      en: 'The duty of confidentiality binds every participant; each person who is given information is recorded as bound by it: by law, by a signed undertaking, or by the reminder noted in the minutes.',
    },
  },
  'CON-22': {
    level: 'must',
    source: '004 §5.1, 6.3',
    origin: 'own',
    title: { cs: 'Nevyhodnocené pravidlo nic nedovolí', en: 'An unevaluable rule never permits' },
    text: {
      cs: 'Pravidlo, které nelze vyhodnotit (chybí skutečnost, kód je neznámý, pravidlo selhalo), nikdy nic nedovolí: výsledkem je odmítnutí, které to řekne, a zaznamená se. O vyhlášeném ohrožení (CON-6) se rozhoduje zvlášť a takové odmítnutí mu nebrání.',
      en: 'A rule that cannot be evaluated (missing fact, unknown code, broken rule) never permits: the result is a refusal that says so, and it is logged; a declared emergency (CON-6) is decided apart and is not blocked by it.',
    },
  },
  'CON-23': {
    level: 'must',
    source: '004 §2.3.1',
    title: { cs: 'Jiný odbor je také příjemce', en: 'Another department is a recipient' },
    text: {
      cs: 'Jiný odbor téhož úřadu je příjemcem jako každý jiný: bez právního důvodu žádná informace.',
      en: 'Another department of the same office is a recipient like any other: no basis, no information.',
    },
  },
  'CON-24': {
    level: 'must',
    source: '004 §1.1, §5.1',
    title: { cs: 'Vedení obce bez přístupu ke spisům', en: "Leadership sees no client's record" },
    text: {
      cs: 'Volení zástupci ani vedení obce nevidí bez právního důvodu záznam žádného klienta.',
      en: "Elected representatives and leadership see no client's record without a basis.",
    },
  },
  'CON-25': {
    level: 'must',
    source: '004 §1.2',
    title: { cs: 'Omezený přístup pro kontrolu', en: 'Limited view for an inspection' },
    text: {
      cs: 'Kontrola dostane přístup omezený časem i rozsahem, jen ke čtení; každé nahlédnutí se zaznamená.',
      en: 'An inspection gets a view that is limited in time and extent, read-only, and logged.',
    },
    cites: ['111/2006'],
  },
});
