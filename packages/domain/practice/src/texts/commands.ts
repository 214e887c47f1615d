import type { Texts } from '@koordinace/kernel';

export const commands: Texts['commands'] = {
  FoundOffice: {
    title: { cs: 'Založit úřad', en: 'Found the office' },
    about: {
      cs: 'Při otevření úřadu určí prvního vedoucího sociálního odboru. Tento úkon provádí jen systém.',
      en: 'Names the first head of the social department when the office opens. Only the system does it.',
    },
    refused: { cs: 'Úřad nelze založit.', en: 'The office cannot be founded.' },
  },
  AppointWorker: {
    title: { cs: 'Ustanovit pracovníka', en: 'Appoint a worker' },
    about: {
      cs: 'Ustanoví pracovníka na pozici. Kdo už nějakou zastává, získá další.',
      en: 'Appoints a worker to a post. Whoever holds one already gets another.',
    },
    refused: { cs: 'Pracovníka zatím nelze ustanovit.', en: 'The worker cannot be appointed yet.' },
  },
  EndPost: {
    title: { cs: 'Ukončit pozici', en: 'End a post' },
    about: {
      cs: 'Zapíše, že pracovník pozici už nezastává. S poslední pozicí končí i přístup.',
      en: 'Records that a worker no longer holds a post. Access ends with the last one.',
    },
    refused: { cs: 'Pozici nelze ukončit.', en: 'The post cannot be ended.' },
  },
  RecordDeparture: {
    title: { cs: 'Zapsat odchod pracovníka', en: 'Record a departure' },
    about: {
      cs: 'Zapíše, že pracovník z úřadu odešel. Tím končí všechny jeho pozice i přístup.',
      en: 'Records that a worker left the office. All posts and access end with it.',
    },
    refused: { cs: 'Odchod zatím nelze zapsat.', en: 'The departure cannot be recorded yet.' },
  },
  NameSubstitute: {
    title: { cs: 'Určit zástupce', en: 'Name a substitute' },
    about: {
      cs: 'Určí, kdo pracovníka po dobu nepřítomnosti zastupuje.',
      en: 'Says who stands in for a worker during an absence.',
    },
    refused: { cs: 'Zástupce takto určit nelze.', en: 'The substitute cannot be named like this.' },
  },
  RecordAbsence: {
    title: { cs: 'Zapsat nepřítomnost', en: 'Record an absence' },
    about: {
      cs: 'Zapíše dny nepřítomnosti. Po tu dobu má zástupce přístup, který k zastupování potřebuje.',
      en: "Records days of absence. For their duration the substitute has the worker's access.",
    },
    refused: { cs: 'Nepřítomnost nelze zapsat.', en: 'The absence cannot be recorded.' },
  },
  RecordReturn: {
    title: { cs: 'Zapsat návrat', en: 'Record a return' },
    about: {
      cs: 'Zapíše, že je pracovník zpět. Přístup zástupce tím končí.',
      en: "Records that a worker is back. The substitute's access ends with it.",
    },
    refused: { cs: 'Návrat nelze zapsat.', en: 'The return cannot be recorded.' },
  },
  RecordFunction: {
    title: { cs: 'Zapsat další funkci', en: 'Record a function' },
    about: {
      cs: 'Zapíše funkci, kterou pracovník zastává vedle své pozice, například členství v přestupkové komisi, nebo její konec.',
      en: 'Records a function beside the post, for example on the offences committee, or its end.',
    },
    refused: { cs: 'Funkci nelze zapsat.', en: 'The function cannot be recorded.' },
  },
  ContractExternalCaseManager: {
    title: { cs: 'Zapsat smlouvu s externím case managerem', en: 'Record a contract with an external case manager' },
    about: {
      cs: 'Zapíše smlouvu a právní důvod, ze kterého smí externí case manager vidět údaje klientů.',
      en: "Records the contract and the basis on which an external case manager may see clients' data.",
    },
    refused: { cs: 'Smlouvu zatím nelze zapsat.', en: 'The contract cannot be recorded yet.' },
  },
};
