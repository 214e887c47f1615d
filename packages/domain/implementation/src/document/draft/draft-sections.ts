import { fill, type Lang, type Params, type Text } from '@koordinace/kernel';
import { agenda, type CitationId, citations, principleScopes, principles, sayCitation } from '@koordinace/rulebook';
import type { DocumentPart } from '../document-part.js';
import type { DocumentGiven, GivenPost } from './document-given.js';
import { draftNotes, draftWords } from './draft-words.js';

/** Laws that every such document rests on (zákony, o které se dokument opírá). */
const basicLaws = ['108/2006', '110/2019', '128/2000'] as const satisfies readonly CitationId[];

/** Writes the sections of a draft in one language: lines of Markdown by part. */
export function draftSections(given: DocumentGiven, lang: Lang): Readonly<Record<DocumentPart, readonly string[]>> {
  const say = (text: Text, params?: Params) => fill(text, lang, params);
  const note = (what: keyof typeof draftNotes) => [`> **${say(draftWords.toWrite)}:** ${say(draftNotes[what])}`];
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
  const named = (word: Text, lines: readonly string[]) => [`### ${say(word)}`, '', ...lines, ''];
  const line = (word: Text, value: string | undefined, missing: keyof typeof draftNotes) =>
    named(word, value === undefined ? note(missing) : [value]);
  const listed = (word: Text, values: readonly string[] = [], missing: keyof typeof draftNotes) =>
    named(word, values.length === 0 ? note(missing) : bullets(values));
  const post = (role: Text, one: GivenPost = {}) => [
    say(role),
    '',
    ...line(draftWords.jobDescription, one.jobDescription, 'jobDescription'),
    ...(one.tasks === undefined || one.tasks.length === 0
      ? []
      : named(draftWords.tasks, bullets(one.tasks.map((task) => say(agenda[task].text))))),
    ...listed(draftWords.competences, one.competences, 'competences'),
    ...line(draftWords.substitute, one.substitute, 'substitute'),
    ...line(draftWords.extent, one.extent, 'extent'),
    ...line(draftWords.placement, one.placement, 'placement'),
  ];
  const laws = basicLaws.map((law) => `${sayCitation(law)}, ${citations[law].title[lang]}`);
  return {
    definitions: bullets([draftWords.approach, draftWords.support, draftWords.management].map((one) => say(one))),
    methods: [say(draftWords.methods)],
    coordinator: post(draftWords.coordinatorRole, given.coordinator),
    manager: post(draftWords.managerRole, given.manager),
    procedures: [
      ...named(
        draftWords.betweenRoles,
        given.cooperation === undefined || given.cooperation.length === 0
          ? note('cooperation')
          : given.cooperation.flatMap(({ between, rules }) => [`**${between}:**`, '', ...bullets(rules), '']),
      ),
      ...listed(draftWords.inside, given.actorsInside, 'inside'),
      ...listed(draftWords.outside, given.actorsOutside, 'outside'),
    ],
    identification: [
      say(draftWords.identification),
      '',
      ...(given.questionnaire === undefined
        ? note('questionnaire')
        : [say(draftWords.questionnaire, { version: given.questionnaire })]),
      ...(given.targets === undefined || given.targets.length === 0
        ? []
        : ['', `${say(draftWords.targets)}:`, '', ...bullets(given.targets)]),
    ],
    models: given.models === undefined || given.models.length === 0 ? note('models') : bullets(given.models),
    evaluation:
      given.checkRhythmDays === undefined
        ? note('evaluation')
        : [say(draftWords.evaluation, { days: given.checkRhythmDays })],
    principles: Object.entries(principleScopes).flatMap(([scope, title]) => [
      ...named(
        title,
        bullets(
          Object.values(principles)
            .filter((one) => one.scope === scope)
            .map((one) => `**${one.title[lang]}.** ${one.text[lang]}`),
        ),
      ),
    ]),
    leadership: [...note('headsPart'), ...note('leadershipsPart'), '', say(draftWords.acknowledgement)],
    references: [
      ...named(draftWords.law, bullets(laws)),
      ...listed(draftWords.strategies, given.strategies, 'strategies'),
    ],
  };
}
