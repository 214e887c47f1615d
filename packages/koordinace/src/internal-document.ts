import type { HouseRecord } from '@koordinace/consent';
import {
  checkRhythmDays,
  type DocumentGiven,
  draftInternalDocument,
  type GivenCooperation,
  type GivenPost,
  type PracticeCheckRecord,
} from '@koordinace/implementation';
import type { Lang, Text } from '@koordinace/kernel';
import type { Desk } from '@koordinace/office';
import { CooperationPair, type EstablishmentRecord, Post, type Written } from '@koordinace/practice';
import { type AgendaTaskId, agenda } from '@koordinace/rulebook';

type OfficeRead = Partial<EstablishmentRecord & HouseRecord & PracticeCheckRecord>;

const words = {
  extent: { cs: 'úvazku', en: 'of full time' },
  standIn: { cs: 'Zastupuje ji', en: 'The substitute is the' },
  subordinateTo: { cs: 'Podřízena je pozici', en: 'Subordinate to the' },
  competences: { cs: 'Kompetence', en: 'Competences' },
  procedures: { cs: 'Postupy', en: 'Procedures' },
  information: { cs: 'Předávání informací', en: 'Passing of information' },
  methodology: { cs: 'Metodické vedení', en: 'Methodology' },
  notice: { cs: 'Poučení před udělením souhlasu, znění', en: 'Notice before consenting, version' },
  referralForm: { cs: 'Formulář souhlasu s předáním, aktér', en: 'Form of consent with a referral, actor' },
} as const satisfies Record<string, Text>;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function postOf({ profiles = [], agendas = [] }: OfficeRead, post: string, lang: Lang): GivenPost {
  const profile: Partial<Written> = profiles.findLast((one) => one['post'] === post) ?? {};
  const { owners = {} } = agendas.at(-1) ?? {};
  const tasks = Object.keys(agenda).filter((task): task is AgendaTaskId => owners[task] === post);
  const jobDescription = text(profile['jobDescription']);
  const extent = profile['extent'];
  const standIn = text(profile['standIn']);
  const above = text(profile['subordinateTo']);
  const number = new Intl.NumberFormat(lang === 'cs' ? 'cs-CZ' : 'en-GB');
  return {
    tasks,
    competences: texts(profile['competences']),
    ...(jobDescription !== undefined && { jobDescription }),
    ...(typeof extent === 'number' && { extent: `${number.format(extent)} ${words.extent[lang]}` }),
    ...(standIn !== undefined && { substitute: `${words.standIn[lang]}: ${Post.say(standIn, lang)}.` }),
    ...(above !== undefined && { placement: `${words.subordinateTo[lang]}: ${Post.say(above, lang)}.` }),
  };
}

function cooperationOf({ cooperationRules = [] }: OfficeRead, lang: Lang): readonly GivenCooperation[] {
  return CooperationPair.codes.flatMap((pair) => {
    const rules = cooperationRules.findLast((one) => one['between'] === pair);
    if (rules === undefined) return [];
    const said = (['competences', 'procedures', 'information', 'methodology'] as const).flatMap((part) => {
      const told = text(rules[part]);
      return told === undefined ? [] : [`${words[part][lang]}: ${told}`];
    });
    return [{ between: CooperationPair.say(pair, lang), rules: said }];
  });
}

const modelsOf = ({ notices = [], referralForms = [] }: OfficeRead, lang: Lang): readonly string[] => [
  ...notices.map(({ version, lang: written }) => `${words.notice[lang]} ${version} (${written})`),
  ...referralForms.map(({ actor }) => `${words.referralForm[lang]}: ${actor}`),
];

/**
 * A draft of the internal document from what the office has entered (návrh interního dokumentu; IMP-11, IMP-13, IMP-15), as far as it is
 * open to whoever asks: profiles of posts, agenda, rules of cooperation, notices and forms, the rhythm of evaluation. What nobody
 * entered stands as a note on what to write.
 *
 * @example await internalDocumentDraft(office.as('benes'), 'cs'); // # Koordinovaný přístup na obci: interní dokument …
 */
export async function internalDocumentDraft(desk: Desk, lang: Lang): Promise<string> {
  const reading = await desk.read('office');
  const read: OfficeRead = reading.outcome === 'read' ? reading.record : {};
  const office = read.contacts?.office;
  const targets = texts(read.profiles?.findLast((one) => one['post'] === 'supportCoordinator')?.['targetGroups']);
  const given: DocumentGiven = {
    ...(office !== undefined && { office }),
    coordinator: postOf(read, 'supportCoordinator', lang),
    manager: postOf(read, 'caseManager', lang),
    cooperation: cooperationOf(read, lang),
    models: modelsOf(read, lang),
    targets,
    checkRhythmDays: read.practiceCheck?.days ?? checkRhythmDays,
  };
  return draftInternalDocument(given, lang);
}
