import { type NeedText, noTexts, type Texts } from '@koordinace/kernel';
import { DocumentPart } from './document-part.js';
import { DocumentPoint, pointPlaces } from './document-point.js';

/** One warning for each point that is missing. */
const pointNeeds: Readonly<Record<string, NeedText>> = Object.fromEntries(
  DocumentPoint.codes.map((point) => {
    const { part, rule } = pointPlaces[point];
    const [what, where] = [DocumentPoint.texts[point], DocumentPart.texts[part]];
    return [
      `${rule}.${point}`,
      {
        why: { cs: `V dokumentu chybí ${what.cs}.`, en: `The document lacks: ${what.en}.` },
        way: {
          cs: `Doplňte to do oddílu „${where.cs}“.`,
          en: `Write it into the section “${where.en}”.`,
        },
      },
    ];
  }),
);

/** The internal document for people. */
export const documentTexts: Texts = {
  ...noTexts,
  commands: {
    AdoptDocument: {
      title: { cs: 'Přijmout interní dokument', en: 'Adopt the internal document' },
      about: {
        cs: 'Přijme závazný dokument ke koordinovanému přístupu. Upozorní, co v něm chybí, a určí, kdo se s ním má seznámit.',
        en: 'Adopts the binding document on the coordinated approach. Warns about what it lacks and says who is to acknowledge it.',
      },
      refused: { cs: 'Dokument zatím nelze přijmout.', en: 'The document cannot be adopted yet.' },
    },
    NameConcerned: {
      title: { cs: 'Určit, koho dalšího se dokument týká', en: 'Say who else is concerned' },
      about: {
        cs: 'Doplní ty, kdo se mají s dokumentem seznámit, třeba nového kolegu.',
        en: 'Adds those who are to acknowledge the document, for example a new colleague.',
      },
      refused: { cs: 'Doplnit je nelze.', en: 'They cannot be added.' },
    },
    AcknowledgeDocument: {
      title: { cs: 'Potvrdit seznámení s dokumentem', en: 'Acknowledge the document' },
      about: {
        cs: 'Potvrdíte, že jste se s tímto zněním seznámili. Za někoho jiného to potvrdit nelze.',
        en: 'You confirm that you have read this version. It cannot be done for somebody else.',
      },
      refused: { cs: 'Seznámení nelze potvrdit.', en: 'It cannot be acknowledged.' },
    },
    AnnounceMissingAcknowledgement: {
      title: { cs: 'Upozornit na chybějící seznámení', en: 'Announce missing acknowledgements' },
      about: {
        cs: 'Zapíše, že se někdo s dokumentem neseznámil včas a že se na to upozornilo. Dělá to sám systém.',
        en: 'Notes that somebody has not acknowledged the document in time and that it was said. Only the office itself does it.',
      },
      refused: { cs: 'Upozornění nelze zapsat.', en: 'This cannot be noted.' },
    },
  },
  facts: {
    DocumentAdopted: { cs: 'Přijetí interního dokumentu', en: 'Adoption of the internal document' },
    ConcernedNamed: { cs: 'Určení, koho se dokument týká', en: 'Naming of those concerned' },
    DocumentAcknowledged: { cs: 'Seznámení s dokumentem', en: 'Acknowledgement of the document' },
    DocumentReplaced: { cs: 'Nahrazení novým zněním', en: 'Replacement by another version' },
    AcknowledgementAnnounced: { cs: 'Upozornění na chybějící seznámení', en: 'Notice of missing acknowledgements' },
    InternalDocumentSet: { cs: 'Platné znění interního dokumentu', en: 'Internal document in force' },
  },
  places: {
    document: {
      none: { cs: 'dokument nebyl přijat', en: 'not adopted' },
      inForce: { cs: 'dokument platí', en: 'in force' },
      replaced: { cs: 'dokument nahradilo novější znění', en: 'replaced by another version' },
    },
    internaldocument: {
      none: { cs: 'úřad nemá interní dokument', en: 'the office has no internal document' },
      set: { cs: 'úřad má interní dokument', en: 'the office has an internal document' },
    },
  },
  needs: {
    ...pointNeeds,
    'IMP-11.versionUsed': {
      why: { cs: 'Znění {version} už bylo přijato.', en: 'The version {version} was adopted before.' },
      way: { cs: 'Dejte novému znění jiné označení.', en: 'Give the new version another name.' },
    },
  },
  deadlines: {
    acknowledgement: { cs: 'seznámení s interním dokumentem', en: 'acknowledgement of the internal document' },
  },
};
