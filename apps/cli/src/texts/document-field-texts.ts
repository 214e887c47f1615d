/** What the fields of `document …` mean in Czech, by field or by command and field. */
export const documentFields: Readonly<Record<string, string>> = {
  'AcknowledgeDocument.document': 'označení znění, se kterým jste se seznámili',
  'NameConcerned.document': 'označení znění',
  'NameConcerned.concerned': 'přihlašovací jména těch, kdo se s ním mají seznámit',
  'AdoptDocument.version': 'označení znění, například 2026-1',
  'AdoptDocument.text': 'celý text ve formátu Markdown, i s nadpisy',
  'AdoptDocument.form': 'v jaké závazné podobě se vydává',
  'AdoptDocument.lang': 'jazyk, ve kterém je napsán',
  'AdoptDocument.others': 'přihlašovací jména dalších, kterých se týká',
};
