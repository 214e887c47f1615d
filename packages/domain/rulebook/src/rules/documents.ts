import { rules } from '../rule.js';

/** Rules of documents and records (dokumenty a záznamy). Manual chapters 1.2, 2.2, 4.4, 5.1, 6.3; newsletter. */
export const documents = rules({
  'DOC-1': {
    level: 'must',
    source: '004 §4.4',
    title: { cs: 'Vzorové dokumenty z dat', en: 'Model documents from data' },
    text: {
      cs: 'Z dat vznikají v češtině, ve formátech DOCX a PDF, vzorové dokumenty: informovaný souhlas, souhlas pro předání určený aktérům, dohoda a memorandum, adresář aktérů, záznam o spolupráci, pozvánka na případové setkání a zápis z něj, implementační plán, kontrolní seznam, dotazník potřeb, formulář sociálního šetření, individuální plán a závěrečná evaluace.',
      en: 'Model documents are produced from data, in Czech, as DOCX and PDF: informed consent, referral consent for actors, agreement and memorandum, actor directory, cooperation record, conference invitation and minutes, implementation plan, checklist, needs questionnaire, social investigation form, individual plan, final evaluation.',
    },
  },
  'DOC-2': {
    level: 'must',
    source: '004 §1.2, §2.2',
    title: { cs: 'Standardizovaný záznam sociálního pracovníka', en: 'Standardised record of the social worker' },
    text: {
      cs: 'Standardizovaný záznam sociálního pracovníka (vyhláška č. 332/2013 Sb.) lze vést a vyexportovat; co už je v případu uvedeno, se do něj doplní samo.',
      en: 'The standardised record of the social worker (decree 332/2013) can be kept and exported with its parts filled from what the case already holds.',
    },
    cites: ['332/2013'],
  },
  'DOC-3': {
    level: 'must',
    source: '001 infographics',
    title: { cs: 'Leták s kontakty obce', en: 'Leaflet with the municipality’s contacts' },
    text: {
      cs: 'Leták pro občany a pro aktéry (co pro vás sociální pracovník udělá a komu zavolat) se tvoří s vlastními kontakty obce.',
      en: 'The leaflet for citizens and for actors (what the social worker does for you, whom to call) is made with the municipality’s own contacts.',
    },
  },
  'DOC-4': {
    level: 'must',
    source: '004 §6.3',
    title: { cs: 'Úplná historie změn', en: 'History of every change' },
    text: {
      cs: 'Každá změna je zaznamenána bez mezer: kdo ji provedl, kdy, co se změnilo a proč. Historii případu lze číst popořadě a nelze ji nepozorovaně pozměnit; po vyřazení zůstává, ale bez osobních údajů.',
      en: 'Every change is documented: who, when, what, and why, without gaps; the history of a case can be read in order and cannot be altered unnoticed; after disposal the history remains without personal data.',
    },
  },
  'DOC-5': {
    level: 'must',
    source: '004 §4.4',
    title: { cs: 'Vlastní šablony obce', en: 'The municipality’s own templates' },
    text: {
      cs: 'Obec může šablony nahradit vlastními, aniž by se měnil program.',
      en: 'A municipality can replace templates with its own without a change of code.',
    },
  },
  'DOC-6': {
    level: 'must',
    source: '004 §5.1',
    origin: 'own',
    title: { cs: 'Uchování a vyřazení záznamů', en: 'Retention and disposal of records' },
    text: {
      cs: 'Záznamy se uchovávají po dobu, kterou stanoví spisový plán úřadu, a poté se navrhují k vyřazení. Po vyřazení zůstává statistika a doklad, že k němu došlo, ale žádné osobní údaje.',
      en: 'Records are kept for the period set by the office’s filing plan, then proposed for disposal; disposal leaves statistics and the proof that it happened, and no personal data.',
    },
    cites: ['499/2004', '2016/679'],
  },
});
