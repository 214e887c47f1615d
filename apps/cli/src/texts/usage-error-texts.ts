import type { ErrorText } from './error-text.js';

/** Errors in how a command was written. */
export const usageErrorTexts = {
  'post-unknown': {
    exit: 2,
    why: { cs: 'Takovou pozici úřad nezná.', en: 'The office knows no such post.' },
    way: { cs: 'Napište některou z těchto: {posts}.', en: 'Write one of these: {posts}.' },
  },
  'unknown-command': {
    exit: 2,
    why: { cs: 'Příkaz „{name}“ program nezná.', en: 'There is no command `{name}`.' },
    way: { cs: 'Přehled příkazů vypíše „koordinace --help“.', en: '`koordinace --help` lists the commands.' },
  },
  'unknown-command-near': {
    exit: 2,
    why: { cs: 'Příkaz „{name}“ program nezná.', en: 'There is no command `{name}`.' },
    way: { cs: 'Možná jde o: {near}.', en: 'Did you mean: {near}?' },
  },
  'unknown-option': {
    exit: 2,
    why: { cs: 'Volbu {name} tento příkaz nemá.', en: 'This command has no option {name}.' },
    way: { cs: 'Přehled voleb vypíše --help.', en: '--help lists the options.' },
  },
  'unknown-option-near': {
    exit: 2,
    why: { cs: 'Volbu {name} tento příkaz nemá.', en: 'This command has no option {name}.' },
    way: { cs: 'Možná jde o: {near}.', en: 'Did you mean: {near}?' },
  },
  'argument-missing': {
    exit: 2,
    why: { cs: 'Chybí údaj <{name}>.', en: '<{name}> is missing.' },
    way: {
      cs: 'Doplňte jej; jak se příkaz píše, ukáže --help.',
      en: 'Fill it in; --help shows how the command is written.',
    },
  },
  'arguments-extra': {
    exit: 2,
    why: { cs: 'Příkaz má údajů navíc.', en: 'There are too many arguments.' },
    way: {
      cs: 'Vynechte je, nebo text s mezerami dejte do uvozovek; jak se příkaz píše, ukáže --help.',
      en: 'Leave them out or put text with spaces in quotes; --help shows how the command is written.',
    },
  },
  'option-missing': {
    exit: 2,
    why: { cs: 'Chybí povinná volba {flags}.', en: 'The option {flags} is required.' },
    way: { cs: 'Doplňte ji.', en: 'Add it.' },
  },
  'option-value-missing': {
    exit: 2,
    why: { cs: 'Za volbou {flags} chybí hodnota.', en: 'The option {flags} needs a value.' },
    way: { cs: 'Doplňte ji.', en: 'Add it.' },
  },
  'checklist-id-bad': {
    exit: 2,
    why: { cs: 'To není označení vyplněného kontrolního seznamu.', en: 'This is no id of a run of the checklist.' },
    way: { cs: 'Přehled vypíše „koordinace checklist list“.', en: '`koordinace checklist list` shows them.' },
  },
  'runs-too-few': {
    exit: 2,
    why: {
      cs: 'Ke srovnání jsou potřeba dvě uzavřená vyplnění; jsou tu: {count}.',
      en: 'Two closed runs are needed to compare; there are {count}.',
    },
    way: { cs: 'Přehled vypíše „koordinace checklist list“.', en: '`koordinace checklist list` shows them.' },
  },
  'run-unknown': {
    exit: 2,
    why: { cs: 'Takové uzavřené vyplnění tu není.', en: 'There is no such closed run.' },
    way: { cs: 'Jsou tu: {runs}.', en: 'There are: {runs}.' },
  },
  'document-id-bad': {
    exit: 2,
    why: {
      cs: 'To není označení znění interního dokumentu.',
      en: 'This is no id of a version of the internal document.',
    },
    way: { cs: 'Přehled vypíše „koordinace document list“.', en: '`koordinace document list` shows them.' },
  },
  'written-bad': {
    exit: 2,
    why: {
      cs: 'Dokument může být psán česky (cs), nebo anglicky (en).',
      en: 'A document is written in Czech (cs) or English (en).',
    },
    way: { cs: 'Zadejte --written cs, nebo --written en.', en: 'Give --written cs or --written en.' },
  },
  'kind-bad': {
    exit: 2,
    why: { cs: 'Tady se čeká označení jiného spisu.', en: 'The id of another kind of file is expected here.' },
    way: {
      cs: 'Zadejte označení, které začíná na: {kinds}. Vypíše je přehled.',
      en: 'Give an id that begins with: {kinds}. The list shows them.',
    },
  },
  'meeting-id-bad': {
    exit: 2,
    why: {
      cs: 'Označení setkání má tvar „meeting-7f3k“, případu na setkání „matter-7f3k“ a tématu „topic-7f3k“.',
      en: 'A meeting has an id like `meeting-7f3k`, a case at a meeting `matter-7f3k`, a topic `topic-7f3k`.',
    },
    way: {
      cs: 'Setkání vypíše „koordinace meeting list“, případy „meeting cases“ a témata „meeting topics“.',
      en: '`koordinace meeting list` lists meetings, `meeting cases` cases at them, `meeting topics` topics.',
    },
  },
  'case-id-bad': {
    exit: 2,
    why: { cs: 'Tento příkaz se týká jen případů.', en: 'This command is about cases only.' },
    way: {
      cs: 'Zadejte označení případu; vlastní případy vypíše „koordinace case list“.',
      en: 'Enter the id of a case; `koordinace case list` lists your own.',
    },
  },
  'plan-unknown': {
    exit: 2,
    why: { cs: '--plan: takový plán v případu není.', en: '--plan: there is no such plan in the case.' },
    way: { cs: 'Vyberte z těchto: {plans}.', en: 'Choose one of: {plans}.' },
  },
  'plan-none': {
    exit: 2,
    why: {
      cs: 'V případu zatím není plán, který byste směli číst.',
      en: 'There is no plan in the case that is open to you.',
    },
    way: { cs: 'Založí jej „koordinace plan draft“.', en: '`koordinace plan draft` begins one.' },
  },
  'version-unknown': {
    exit: 2,
    why: { cs: 'Taková verze plánu odsouhlasena není.', en: 'The client has agreed to no such version of the plan.' },
    way: { cs: 'Odsouhlasené verze: {versions}.', en: 'Versions agreed to: {versions}.' },
  },
  'participant-unknown': {
    exit: 2,
    why: { cs: '--for: taková účast v případu není.', en: '--for: there is no such participation in the case.' },
    way: {
      cs: 'Účastníky vypíše „koordinace conference show“.',
      en: '`koordinace conference show` lists those who take part.',
    },
  },
  'command-missing': {
    exit: 2,
    why: { cs: 'Není řečeno, co se má udělat.', en: 'It is not said what to do.' },
    way: { cs: 'Vyberte příkaz z přehledu.', en: 'Choose one of the commands.' },
  },
  'language-unknown': {
    exit: 2,
    why: { cs: '--lang: takový jazyk program nemá.', en: '--lang: there is no such language.' },
    way: { cs: 'Zadejte cs (česky) nebo en (anglicky).', en: 'Enter cs (Czech) or en (English).' },
  },
  'command-id-bad': {
    exit: 2,
    why: { cs: '--id: číslo úkonu je prázdné nebo příliš dlouhé.', en: '--id: the command id is empty or too long.' },
    way: { cs: 'Zadejte 1 až 128 znaků bez mezer.', en: 'Enter 1 to 128 characters without spaces.' },
  },
  'seen-bad': {
    exit: 2,
    why: {
      cs: '--seen: verze spisu je celé číslo od nuly.',
      en: '--seen: the version of a file is a whole number from zero.',
    },
    way: {
      cs: 'Verzi, kterou jste viděli, uvádí „koordinace case show“.',
      en: '`koordinace case show` tells the version that you saw.',
    },
  },
  'account-unknown': {
    exit: 2,
    why: { cs: '--as: takového pracovníka úřad nezná.', en: '--as: this is not an account of this office.' },
    way: {
      cs: 'Zkontrolujte přihlašovací jméno (malá písmena bez háčků a čárek), nebo pracovníka nejprve ustanovte (AppointWorker).',
      en: 'Check the account name (small letters without accents), or appoint the worker first (AppointWorker).',
    },
  },
  'head-name-bad': {
    exit: 2,
    why: {
      cs: '--head: z tohoto jména nelze odvodit přihlašovací jméno.',
      en: '--head: no account name can be made of this name.',
    },
    way: {
      cs: 'Uveďte jméno a příjmení, nebo přihlašovací jméno zadejte sami: --account dvorakova.',
      en: 'Give first name and surname, or choose the account name yourself: --account dvorakova.',
    },
  },
  'prompt-cancelled': {
    exit: 2,
    why: { cs: 'Zadávání jste přerušili; nic se nezměnilo.', en: 'You have broken off; nothing has changed.' },
    way: {
      cs: 'Až budete chtít, spusťte příkaz znovu.',
      en: 'Run the command again whenever you like.',
    },
  },
  'play-store-bad': {
    exit: 2,
    why: { cs: '--store: takové úložiště pro přehrání neznáme.', en: '--store: there is no such store to play in.' },
    way: { cs: 'Zadejte memory, nebo sqlite:CESTA.', en: 'Enter memory, or sqlite:PATH.' },
  },
  'file-unknown': {
    exit: 2,
    why: { cs: '„{id}“: spis s tímto označením zde není.', en: '`{id}`: there is no file with this id.' },
    way: { cs: 'Vlastní případy vypíše „koordinace case list“.', en: '`koordinace case list` lists your cases.' },
  },
  'file-id-bad': {
    exit: 2,
    why: {
      cs: 'Označení spisu má tvar „case-7f3k“; jméno klienta jím není.',
      en: "The id of a file looks like `case-7f3k`; a client's name is none.",
    },
    way: { cs: 'Vlastní případy vypíše „koordinace case list“.', en: '`koordinace case list` lists your cases.' },
  },
  'not-of-this-file': {
    exit: 2,
    why: {
      cs: 'Úkon {command} se netýká spisu tohoto druhu ({kind}).',
      en: 'The command {command} is not about a file of this kind ({kind}).',
    },
    way: {
      cs: 'Čeho se úkon týká, ukáže „koordinace commands {command}“.',
      en: '`koordinace commands {command}` shows what it is about.',
    },
  },
  'name-unknown': {
    exit: 2,
    why: { cs: '„{name}“ neznáme.', en: '`{name}` is not known.' },
    way: { cs: 'Vyberte z: {names}.', en: 'Choose one of: {names}.' },
  },
  'name-unknown-listed': {
    exit: 2,
    why: { cs: '„{name}“ neznáme.', en: '`{name}` is not known.' },
    way: { cs: 'Přehled vypíše „koordinace {list}“.', en: '`koordinace {list}` lists what there is.' },
  },
  'name-unknown-near': {
    exit: 2,
    why: { cs: '„{name}“ neznáme.', en: '`{name}` is not known.' },
    way: { cs: 'Možná jde o: {near}.', en: 'Did you mean: {near}?' },
  },
} as const satisfies Record<string, ErrorText>;
