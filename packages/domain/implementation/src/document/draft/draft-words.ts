import type { Text } from '@koordinace/kernel';

/** Sentences of a draft of the internal document. Each says what the approach asks for, in the words of this package. */
export const draftWords = {
  title: {
    cs: 'Koordinovaný přístup na obci: interní dokument',
    en: 'The coordinated approach in the municipality: internal document',
  },
  office: { cs: 'Vydává: {office}', en: 'Issued by: {office}' },
  approach: {
    cs: '**Koordinovaný přístup** je způsob práce obce, při kterém úřad a další aktéři společně a podle domluvených pravidel pomáhají klientům s vícečetnými a dlouhodobými problémy.',
    en: 'The **coordinated approach** is the way in which the office and other actors help clients with several long-lasting problems together and by agreed rules.',
  },
  support: {
    cs: '**Koordinovaná podpora** je metoda zaměřená na aktéry: koordinátor podpory propojuje ty, kdo mohou klientům pomoci, a pečuje o pravidla jejich spolupráce.',
    en: '**Coordinated support** is a method aimed at actors: the support coordinator brings together those who can help clients and looks after the rules of their cooperation.',
  },
  management: {
    cs: '**Case management** je metoda přímé práce s klientem: case manager s ním mapuje jeho situaci, domlouvá cíle a kroky a provází ho, dokud podporu potřebuje.',
    en: '**Case management** is a method of direct work with the client: the case manager maps the situation with them, agrees goals and steps, and stays at their side as long as support is needed.',
  },
  methods: {
    cs: 'Úřad pracuje metodou case managementu a metodou koordinované podpory. Obě se doplňují: první se věnuje klientovi, druhá aktérům kolem něj. Práce s každým klientem začíná individuální sociální prací.',
    en: 'The office works by case management and by coordinated support. They complement one another: the first attends to the client, the second to the actors around. Work with every client starts as individual social work.',
  },
  coordinatorRole: {
    cs: 'Koordinátor podpory je kontaktní osobou aktérů a metodikem case managerů. S klienty přímo nepracuje.',
    en: 'The support coordinator is the contact person of the actors and gives method to case managers. There is no direct work with clients.',
  },
  managerRole: {
    cs: 'Case manager pracuje přímo s klientem, případně s jeho rodinou, a je kontaktní osobou všech, kdo mu pomáhají. Je způsobilý k výkonu povolání sociálního pracovníka.',
    en: 'The case manager works directly with the client, or the family, and is the contact person of all who help. They are qualified as a social worker.',
  },
  jobDescription: { cs: 'Pracovní náplň', en: 'Job description' },
  competences: { cs: 'Kompetence', en: 'Competences' },
  substitute: { cs: 'Zastupitelnost', en: 'Substitute' },
  extent: { cs: 'Úvazek', en: 'Extent of the post' },
  placement: { cs: 'Zařazení do struktury úřadu', en: 'Place in the organisation' },
  tasks: { cs: 'Činnosti', en: 'Tasks' },
  betweenRoles: { cs: 'Spolupráce rolí', en: 'Cooperation between roles' },
  inside: { cs: 'Aktéři uvnitř úřadu', en: 'Actors inside the office' },
  outside: { cs: 'Aktéři mimo úřad', en: 'Actors outside the office' },
  identification: {
    cs: 'Klient se vybírá podle toho, zda má dlouhodobě více problémů, zda jeho situace potřebuje více odborníků, zda mu chybí podpora a situaci sám nezvládá, zda se zhoršuje a zda o pomoc stojí a souhlasí se sdílením informací.',
    en: 'A client is chosen by whether there are several problems for long, whether they need several experts, whether support is lacking and the client cannot cope alone, whether things get worse, and whether the client wants help and agrees to sharing.',
  },
  questionnaire: {
    cs: 'Posuzuje se screeningovým dotazníkem, verze {version}.',
    en: 'It is judged by the screening questionnaire, version {version}.',
  },
  targets: { cs: 'Vybrané cílové skupiny a problematiky', en: 'Chosen target groups and problems' },
  evaluation: {
    cs: 'Praxe se vyhodnocuje kontrolním seznamem nejpozději po {days} dnech. Výsledky se srovnávají s dřívějšími a mohou vést ke změně implementačního plánu.',
    en: 'The practice is evaluated by the checklist at the latest every {days} days. Results are compared with earlier ones and may change the implementation plan.',
  },
  acknowledgement: {
    cs: 'S tímto dokumentem a s každým jeho novým zněním se seznámí všichni, kterých se týká.',
    en: 'Everybody concerned acknowledges this document and each new version of it.',
  },
  law: { cs: 'Právní předpisy', en: 'Law' },
  strategies: { cs: 'Strategické dokumenty obce', en: 'Strategies of the municipality' },
  toWrite: { cs: 'Doplňte', en: 'To be written' },
} as const satisfies Record<string, Text>;

/** What a draft asks to be written where nothing was entered. */
export const draftNotes = {
  jobDescription: { cs: 'pracovní náplň pozice.', en: 'the job description of the post.' },
  competences: { cs: 'o čem pozice rozhoduje a za co odpovídá.', en: 'what the post decides and answers for.' },
  substitute: { cs: 'kdo pozici zastupuje.', en: 'who substitutes.' },
  extent: { cs: 'výši úvazku.', en: 'the extent of the post.' },
  placement: {
    cs: 'kam pozice na úřadě patří a komu je podřízena.',
    en: 'where the post belongs and to whom it answers.',
  },
  cooperation: {
    cs: 'pravidla mezi vedoucím odboru, koordinátorem podpory a case managery.',
    en: 'the rules between head of department, coordinator and case managers.',
  },
  inside: {
    cs: 'se kterými odbory se spolupracuje, v čem a jakým postupem.',
    en: 'with which departments, in what, and by which procedure.',
  },
  outside: {
    cs: 'se kterými aktéry mimo úřad se spolupracuje, v čem, jakým postupem a na základě jaké dohody.',
    en: 'with which actors outside, in what, by which procedure, and by which agreement.',
  },
  questionnaire: {
    cs: 'kterým dotazníkem se klienti posuzují (úřad žádný vlastní nepřijal).',
    en: 'by which questionnaire clients are judged (the office has adopted none).',
  },
  models: {
    cs: 'vzory formulářů: souhlas, dohodu nebo memorandum, individuální plán, záznam o případovém setkání a další.',
    en: 'model forms: consent, agreement or memorandum, individual plan, minutes of a conference, and others.',
  },
  evaluation: { cs: 'jak často a čím se praxe vyhodnocuje.', en: 'how often and by what the practice is evaluated.' },
  headsPart: {
    cs: 'jak se na dokumentu podílel vedoucí odboru.',
    en: 'what part the head of department had in the document.',
  },
  leadershipsPart: {
    cs: 'jak se na dokumentu podílelo vedení obce.',
    en: 'what part the leadership of the municipality had.',
  },
  strategies: {
    cs: 'na které strategické dokumenty obce se navazuje, například na komunitní plán.',
    en: 'which strategies of the municipality it follows, for example the community plan.',
  },
} as const satisfies Record<string, Text>;
