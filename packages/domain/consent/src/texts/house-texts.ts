import { noTexts, type Texts } from '@koordinace/kernel';

/** What the office sets about sharing: its directive, notices, inspections, contacts and forms. */
export const houseTexts: Texts = {
  ...noTexts,
  commands: {
    AdoptDirective: {
      title: { cs: 'Přijmout vnitřní předpis', en: 'Adopt the internal directive' },
      about: {
        cs: 'Stanoví, k čemu je sdílení vázáno podle účelu a příjemce, například že se jména nahrazují. Platí od této chvíle.',
        en: 'Sets what sharing is bound to by purpose and recipient, for example that names are replaced. It binds from now on.',
      },
      refused: { cs: 'Vnitřní předpis zatím nelze přijmout.', en: 'The directive cannot be adopted yet.' },
    },
    AdoptNotice: {
      title: { cs: 'Přijmout znění poučení', en: 'Adopt the text of the notice' },
      about: {
        cs: 'Uloží text, který se klientovi ukazuje, než dá souhlas. Od té doby platí souhlasy jen s přijatým zněním.',
        en: 'Stores the text that is shown to a client before consenting. From then on only adopted texts count.',
      },
      refused: { cs: 'Znění poučení zatím nelze přijmout.', en: 'The text of the notice cannot be adopted yet.' },
    },
    OpenInspection: {
      title: { cs: 'Umožnit kontrolu', en: 'Open an inspection' },
      about: {
        cs: 'Dovolí kontrolnímu orgánu nahlížet do vyjmenovaných údajů vyjmenovaných lidí, a to jen do určeného dne. Nic měnit nemůže.',
        en: 'Lets an inspector look at named data of named people until a set day. Nothing can be changed.',
      },
      refused: { cs: 'Kontrolu zatím nelze umožnit.', en: 'The inspection cannot be opened yet.' },
    },
    CloseInspection: {
      title: { cs: 'Ukončit kontrolu', en: 'Close an inspection' },
      about: {
        cs: 'Ukončí nahlížení kontrolního orgánu dřív, než bylo určeno.',
        en: 'Ends an inspection before the day that was set.',
      },
      refused: { cs: 'Kontrolu nelze ukončit.', en: 'The inspection cannot be closed.' },
    },
    PublishContacts: {
      title: { cs: 'Uvést kontakty úřadu', en: 'Publish the contacts of the office' },
      about: {
        cs: 'Uloží kontakty, které se tisknou na formuláře a dopisy.',
        en: 'Stores the contacts that forms and letters bear.',
      },
      refused: { cs: 'Kontakty nelze uložit.', en: 'The contacts cannot be stored.' },
    },
    IssueReferralForm: {
      title: { cs: 'Vydat formulář souhlasu s předáním', en: 'Issue a referral consent form' },
      about: {
        cs: 'Připraví pro aktéra formulář, kterým jeho klienti souhlasí s předáním základních informací úřadu.',
        en: 'Prepares a form by which clients of an actor consent to basic information being given to the office.',
      },
      refused: { cs: 'Formulář zatím nelze vydat.', en: 'The form cannot be issued yet.' },
    },
  },
  facts: {
    DirectiveAdopted: { cs: 'přijetí vnitřního předpisu', en: 'adoption of the directive' },
    NoticeAdopted: { cs: 'přijetí znění poučení', en: 'adoption of the notice' },
    InspectionOpened: { cs: 'zahájení kontroly', en: 'opening of an inspection' },
    InspectionClosed: { cs: 'ukončení kontroly', en: 'closing of an inspection' },
    ContactsPublished: { cs: 'zveřejnění kontaktů', en: 'publishing of contacts' },
    ReferralFormIssued: { cs: 'vydání formuláře souhlasu', en: 'issue of a consent form' },
  },
  places: {
    directive: {
      none: { cs: 'předpis není přijat', en: 'there is no directive' },
      adopted: { cs: 'předpis je přijat', en: 'the directive is adopted' },
    },
    notice: {
      none: { cs: 'poučení není přijato', en: 'there is no notice' },
      adopted: { cs: 'poučení je přijato', en: 'the notice is adopted' },
    },
    inspection: {
      none: { cs: 'taková kontrola zde není', en: 'there is no such inspection' },
      open: { cs: 'kontrola probíhá', en: 'the inspection goes on' },
      closed: { cs: 'kontrola skončila', en: 'the inspection has ended' },
    },
    contacts: {
      none: { cs: 'kontakty nejsou uvedeny', en: 'there are no contacts' },
      published: { cs: 'kontakty jsou uvedeny', en: 'the contacts are published' },
    },
    referralform: {
      none: { cs: 'takový formulář zde není', en: 'there is no such form' },
      issued: { cs: 'formulář je vydán', en: 'the form is issued' },
    },
  },
  roles: { inspector: { cs: 'kontrolní orgán', en: 'inspector' } },
  needs: {
    'CON-9.versionUsed': {
      why: {
        cs: 'Předpis s označením {version} už byl přijat.',
        en: 'A directive called {version} was adopted before.',
      },
      way: { cs: 'Označte nové znění jinak.', en: 'Give the new version another name.' },
    },
    'CON-19.versionUsed': {
      why: {
        cs: 'Poučení s označením {version} v tomto jazyce už existuje a nemění se.',
        en: 'A notice called {version} exists in this language and does not change.',
      },
      way: { cs: 'Označte nové znění jinak.', en: 'Give the new version another name.' },
    },
    'CON-25.people': {
      why: {
        cs: 'Není uvedeno, čích údajů se kontrola týká.',
        en: 'It is not said whose data the inspection has to see.',
      },
      way: { cs: 'Vyjmenujte tyto lidi.', en: 'Name the people.' },
    },
    'CON-25.categories': {
      why: {
        cs: 'Není uvedeno, do kterých údajů kontrola nahlíží.',
        en: 'It is not said which data the inspection has to see.',
      },
      way: { cs: 'Vyjmenujte druhy údajů.', en: 'Name the categories of data.' },
    },
    'CON-25.right': {
      why: {
        cs: 'Není uvedeno, podle kterého předpisu kontrola probíhá.',
        en: 'It is not said by which provision it inspects.',
      },
      way: { cs: 'Doplňte ustanovení z pověření ke kontrole.', en: 'Add the provision from its mandate.' },
    },
    'CON-25.end': {
      why: {
        cs: 'Není uvedeno, do kdy kontrola smí nahlížet.',
        en: 'It is not said until when the inspection may look.',
      },
      way: { cs: 'Doplňte poslední den.', en: 'Add the last day.' },
    },
    'CON-25.order': {
      why: {
        cs: 'Kontrola by skončila ({until}) dřív, než začne ({from}).',
        en: 'It would end ({until}) before it begins ({from}).',
      },
      way: { cs: 'Opravte dny.', en: 'Correct the days.' },
    },
    'CON-25.tooLong': {
      why: {
        cs: 'Nahlížení lze povolit nejdéle na {days} dní, tedy do {latest}.',
        en: 'An inspection may look for {days} days at most, that is until {latest}.',
      },
      way: {
        cs: 'Zkraťte dobu; bude-li třeba, povolte ji potom znovu.',
        en: 'Shorten it; open it anew afterwards if need be.',
      },
    },
    'CON-16.contacts': {
      why: { cs: 'Na formuláři by chyběly kontakty úřadu.', en: 'The form would not bear the contacts of the office.' },
      way: { cs: 'Nejprve uveďte kontakty úřadu.', en: 'Publish the contacts of the office first.' },
    },
    'CON-16.beyondBasic': {
      why: {
        cs: 'Souhlas na formuláři aktéra pokrývá jen základní informace; toto je navíc: {categories}.',
        en: 'Consent on an actor’s form covers basic information only; this is beyond it: {categories}.',
      },
      way: {
        cs: 'Ponechte totožnost, kontakt a základní popis situace; o ostatním mluvte s klientem až na úřadě.',
        en: 'Keep identity, contact and the outline of the situation; talk about the rest with the client at the office.',
      },
    },
    'CON-16.nothing': {
      why: { cs: 'Formulář nepokrývá žádné údaje.', en: 'The form covers no data.' },
      way: { cs: 'Uveďte aspoň jeden druh údajů.', en: 'Name at least one category of data.' },
    },
  },
};
