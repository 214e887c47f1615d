import type { GrantorKind, Purpose } from '@koordinace/consent';
import type { DataCategory } from '@koordinace/kernel';

/** The concept of DPV above each of our purposes; `dpv:Purpose` where it has none that fits. */
const purposeConcepts: Readonly<Record<Purpose, string>> = {
  coordination: 'public:SocialAssistanceManagement',
  referral: 'public:SocialWelfareProvision',
  caseConference: 'public:SocialAssistanceManagement',
  benefits: 'public:SocialWelfareDistributionManagement',
  healthCare: 'health:HealthcareManagement',
  debtRelief: 'public:SocialAssistanceManagement',
  housing: 'public:HousingWelfareManagement',
  employment: 'public:SocialAssistanceManagement',
  familySupport: 'public:SocialWelfareProvision',
  inspection: 'dpv:LegalCompliance',
  courtProceedings: 'dpv:Purpose',
  childProtection: 'public:SocialWelfareManagement',
  crisisHelp: 'public:SocialWelfareProvision',
};

/** The concept of DPV's personal data above each of our categories; `dpv:PersonalData` where it has none that fits. */
const categoryConcepts: Readonly<Record<DataCategory, string>> = {
  identity: 'pd:Identifying',
  contact: 'pd:Contact',
  situation: 'pd:Social',
  health: 'pd:Health',
  finance: 'pd:Financial',
  housing: 'dpv:PersonalData',
  family: 'pd:Family',
  needs: 'dpv:PersonalData',
  plan: 'dpv:PersonalData',
  progress: 'dpv:PersonalData',
  curatorship: 'pd:Criminal',
};

/** Who indicates, by standing. */
const grantorConcepts: Readonly<Record<GrantorKind, string>> = {
  client: 'dpv:DataSubject',
  guardian: 'dpv:GuardianOfDataSubject',
  parent: 'dpv:ParentOfDataSubject',
  publicGuardian: 'dpv:GuardianOfDataSubject',
  childGuardian: 'dpv:GuardianOfDataSubject',
};

/** Our own purpose, under the nearest concept of DPV. */
export const purposeNode = (code: Purpose) =>
  ({ '@id': `koord:purpose-${code}`, '@type': 'dpv:Purpose', 'skos:broader': purposeConcepts[code] }) as const;

/** Our own category, as the types of a piece of personal data. */
export const categoryTypes = (code: DataCategory): readonly string[] => [
  categoryConcepts[code],
  `koord:category-${code}`,
];

/** Who said it. */
export const grantorConcept = (kind: GrantorKind): string => grantorConcepts[kind];
