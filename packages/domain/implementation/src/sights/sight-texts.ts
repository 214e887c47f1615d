import type { Text } from '@koordinace/kernel';

/**
 * What the data tell, in words (co je vidět v datech), by the codes that are listed with the questions of `@koordinace/people`
 * and of this package.
 */
export const sightTexts: Readonly<Record<string, Text>> = {
  aboutCoordinator: { cs: 'Koordinátor podpory:', en: 'Support coordinator:' },
  aboutManager: { cs: 'Case manager:', en: 'Case manager:' },
  holders: { cs: 'Pozici zastává lidí: {count}.', en: 'People who hold the post: {count}.' },
  nobody: { cs: 'Pozici nikdo nezastává.', en: 'Nobody holds the post.' },
  competences: { cs: 'Profil pozice popisuje kompetence.', en: 'The profile of the post describes competences.' },
  noCompetences: { cs: 'Profil pozice nepopisuje kompetence.', en: 'The profile describes no competences.' },
  jobDescription: { cs: 'Pozice má pracovní náplň.', en: 'The post has a job description.' },
  noJobDescription: { cs: 'Pozice nemá pracovní náplň.', en: 'The post has no job description.' },
  extent: { cs: 'Je stanoven úvazek.', en: 'The extent of the post is set.' },
  noExtent: { cs: 'Není stanoven úvazek.', en: 'The extent of the post is not set.' },
  equipment: { cs: 'Profil uvádí vybavení.', en: 'The profile names the equipment.' },
  noEquipment: { cs: 'Profil neuvádí vybavení.', en: 'The profile names no equipment.' },
  placement: { cs: 'Pozice je zařazena do struktury úřadu.', en: 'The post has its place in the organisation.' },
  noPlacement: { cs: 'Pozice není zařazena do struktury úřadu.', en: 'The post has no place in the organisation.' },
  substitute: { cs: 'Je stanovena zastupitelnost.', en: 'It is set who substitutes.' },
  noSubstitute: { cs: 'Není stanovena zastupitelnost.', en: 'It is not set who substitutes.' },
  equipped: { cs: 'Vybavení a prostory jsou zajištěny.', en: 'Equipment and premises are there.' },
  notEquipped: { cs: 'Vybavení nebo prostory zajištěny nejsou.', en: 'Equipment or premises are not there.' },
  substituted: {
    cs: 'Zástupce má {count} z {of} lidí na pozici.',
    en: '{count} of {of} people in the post have a substitute.',
  },
  combined: {
    cs: 'Pozici vedle přímé práce s klienty zastává lidí: {count}.',
    en: 'People who hold it beside direct work with clients: {count}.',
  },
  notCombined: { cs: 'Pozice není spojena s přímou prací.', en: 'The post is not combined with direct work.' },
  fundedUntil: { cs: 'Pozice má peníze do {day}.', en: 'The post is funded until {day}.' },
  funded: { cs: 'Pozice je financována bez konce.', en: 'The post is funded without an end.' },
  notFunded: { cs: 'Financování pozice není zapsáno.', en: 'No funding of the post is recorded.' },
  trained: { cs: 'Kurz absolvovalo {count} z {of} lidí na pozici.', en: '{count} of {of} have done the course.' },
  planned: {
    cs: 'Plán dalšího vzdělávání má {count} z {of} lidí na pozici.',
    en: '{count} of {of} have a plan of further training.',
  },
  supervised: {
    cs: 'Pravidelnou supervizi má {count} z {of} lidí na pozici.',
    en: '{count} of {of} have regular supervision.',
  },
  lapsed: { cs: 'Supervize vypršela u tolika lidí: {count}.', en: 'People whose supervision has lapsed: {count}.' },
  rulesSet: {
    cs: 'Platí pravidla spolupráce, znění {version}.',
    en: 'Rules of cooperation are set, version {version}.',
  },
  noRules: { cs: 'Pravidla spolupráce nejsou stanovena.', en: 'No rules of cooperation are set.' },
  owned: { cs: 'Svého nositele má {count} z {of} činností.', en: '{count} of {of} tasks have an owner.' },
  noTable: { cs: 'Rozdělení agendy není zapsáno.', en: 'The agenda has not been divided.' },
  questionnaire: {
    cs: 'Platí screeningový dotazník, verze {version}.',
    en: 'A questionnaire is in force, version {version}.',
  },
  noQuestionnaire: {
    cs: 'Úřad nepřijal vlastní screeningový dotazník.',
    en: 'The office has adopted no questionnaire.',
  },
  screened: { cs: 'Screeningem prošlo {count} z {of} případů.', en: '{count} of {of} cases were screened.' },
  documented: {
    cs: 'Úplnou dokumentaci má {count} z {of} případů.',
    en: '{count} of {of} cases have their documents.',
  },
  noCases: {
    cs: 'Zatím není žádný otevřený případ case managementu.',
    en: 'There is no open case in case management.',
  },
  refusals: { cs: 'Nesouhlasů se sdílením: {count}.', en: 'Refusals to share: {count}.' },
  noRefusals: { cs: 'Nikdo sdílení neodmítl.', en: 'Nobody refused sharing.' },
  notice: { cs: 'Přijatých znění poučení: {count}.', en: 'Adopted texts of the notice: {count}.' },
  noNotice: { cs: 'Úřad nepřijal žádné poučení.', en: 'The office has adopted no notice.' },
  referralForms: { cs: 'Formulářů souhlasu u aktérů: {count}.', en: 'Forms of consent with actors: {count}.' },
  noReferralForms: { cs: 'U aktérů není žádný formulář souhlasu.', en: 'No actor has a form of consent.' },
  noDocument: { cs: 'Interní dokument nebyl přijat.', en: 'No internal document was adopted.' },
  documentInForce: { cs: 'Platí závazný interní dokument.', en: 'A binding internal document is in force.' },
  documentHas: { cs: 'Interní dokument {version} to obsahuje.', en: 'The internal document {version} holds it.' },
  documentLacks: { cs: 'V interním dokumentu {version} to chybí.', en: 'The internal document {version} lacks it.' },
  documentInPart: {
    cs: 'Interní dokument {version} to obsahuje jen zčásti ({count} z {of}).',
    en: 'The internal document {version} holds only a part of it ({count} of {of}).',
  },
  acknowledged: {
    cs: 'S interním dokumentem {version} se seznámilo {count} z {of} lidí.',
    en: '{count} of {of} have acknowledged the internal document {version}.',
  },
  seenInPart: {
    cs: 'Systém vidí jen část; zbytek musí posoudit člověk.',
    en: 'The system sees only a part of it; the rest is for a person to judge.',
  },
};
