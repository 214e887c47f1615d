import { codeList } from '@koordinace/kernel';

/** What a new coordinator gets to know (obsah zaškolení koordinátora podpory, STF-7), in the order of the manual. */
export const OnboardingItem = codeList('OnboardingItem', {
  organisation: { cs: 'organizační struktura a chod úřadu', en: 'the structure of the office and how it runs' },
  competences: { cs: 'kdo má na úřadě co na starosti', en: 'who is responsible for what in the office' },
  bodies: { cs: 'orgány obce', en: 'bodies of the municipality' },
  colleagues: { cs: 'seznámení s kolegy', en: 'meeting the colleagues' },
  internalDocuments: { cs: 'vnitřní dokumenty', en: 'internal documents' },
  municipalStrategy: { cs: 'strategické dokumenty obce', en: 'strategic documents of the municipality' },
  regionalStrategy: { cs: 'strategické dokumenty kraje', en: 'strategic documents of the region' },
  ministryStrategy: {
    cs: 'strategické dokumenty Ministerstva práce a sociálních věcí',
    en: 'strategic documents of the Ministry of Labour and Social Affairs',
  },
  socialWork: { cs: 'jak se v obci vykonává sociální práce', en: 'how social work is done in the municipality' },
  procedures: { cs: 'zavedené pracovní postupy', en: 'established procedures' },
  administration: { cs: 'administrativa', en: 'administration' },
  systems: { cs: 'informační systémy úřadu', en: 'information systems of the office' },
  socialServices: { cs: 'místní sociální služby', en: 'local social services' },
  nonProfits: { cs: 'místní neziskové organizace', en: 'local non-profit organisations' },
  healthActors: { cs: 'aktéři ve zdravotnictví', en: 'actors in health care' },
  schoolActors: { cs: 'aktéři ve školství', en: 'actors in education' },
  otherActors: { cs: 'další aktéři mimo sociální oblast', en: 'other actors outside the social field' },
});
export type OnboardingItem = (typeof OnboardingItem.codes)[number];
