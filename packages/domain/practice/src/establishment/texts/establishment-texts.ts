import { noTexts, type Texts } from '@koordinace/kernel';
import { establishmentCommands } from './establishment-commands.js';
import { postNeeds } from './post-needs.js';
import { workingNeeds } from './working-needs.js';

const facts: Texts['facts'] = {
  ProfileAdopted: { cs: 'schválení profilu pozice', en: 'adoption of the profile' },
  PostFunded: { cs: 'zápis financování pozice', en: 'recording of the funding' },
  AgendaDivided: { cs: 'schválení rozdělení agendy', en: 'adoption of the division of agenda' },
  CooperationRulesSet: { cs: 'stanovení pravidel spolupráce', en: 'setting of rules of cooperation' },
  SelectionOpened: { cs: 'otevření výběrového řízení', en: 'opening of the selection' },
  SelectionPublished: { cs: 'zveřejnění výběrového řízení', en: 'publication of the selection' },
  SelectionDecided: { cs: 'výsledek výběrového řízení', en: 'result of the selection' },
  SelectionCancelled: { cs: 'zrušení výběrového řízení', en: 'cancellation of the selection' },
  PrioritiesChanged: { cs: 'zápis změny priorit', en: 'recording of the change of priorities' },
  CaseloadLimitSet: { cs: 'nastavení meze vytížení', en: 'setting of the limit of caseload' },
  PostDeadlineAnnounced: { cs: 'upozornění na lhůtu pozice', en: 'announcement of what is due about a post' },
};

const places: Texts['places'] = {
  profile: {
    none: { cs: 'profil zatím není schválen', en: 'the profile is not adopted yet' },
    adopted: { cs: 'profil je schválen', en: 'the profile is adopted' },
  },
  funding: {
    none: { cs: 'financování zatím není zapsáno', en: 'the funding is not recorded yet' },
    adopted: { cs: 'financování je zapsáno', en: 'the funding is recorded' },
  },
  division: {
    none: { cs: 'rozdělení agendy zatím není schváleno', en: 'the division of agenda is not adopted yet' },
    adopted: { cs: 'rozdělení agendy je schváleno', en: 'the division of agenda is adopted' },
  },
  cooperation: {
    none: { cs: 'pravidla spolupráce zatím nejsou stanovena', en: 'the rules of cooperation are not set yet' },
    adopted: { cs: 'pravidla spolupráce jsou stanovena', en: 'the rules of cooperation are set' },
  },
  selection: {
    none: { cs: 'výběrové řízení zatím není otevřeno', en: 'the selection is not open yet' },
    opened: { cs: 'výběrové řízení se připravuje', en: 'the selection is being prepared' },
    published: { cs: 'výběrové řízení je zveřejněno', en: 'the selection is published' },
    decided: { cs: 'výběrové řízení skončilo', en: 'the selection is decided' },
    cancelled: { cs: 'výběrové řízení je zrušeno', en: 'the selection is cancelled' },
  },
  prioritychange: {
    none: { cs: 'změna priorit zatím není zapsána', en: 'the change of priorities is not recorded yet' },
    adopted: { cs: 'změna priorit je zapsána', en: 'the change of priorities is recorded' },
  },
  establishment: {
    running: { cs: 'pozice úřadu se nastavují', en: "the office's posts are being set up" },
  },
};

/** The texts about how posts are set up. */
export const establishmentTexts: Texts = {
  ...noTexts,
  commands: establishmentCommands,
  facts,
  places,
  needs: { ...postNeeds, ...workingNeeds },
  deadlines: {
    fundingEnds: { cs: 'blíží se konec financování pozice', en: 'the funding of a post is about to end' },
    fundingEnded: { cs: 'financování pozice skončilo', en: 'the funding of a post has ended' },
    cooperationRules: { cs: 'pravidla spolupráce koordinátora podpory', en: "the coordinator's rules of cooperation" },
  },
};
