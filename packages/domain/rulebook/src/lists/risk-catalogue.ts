import type { Text } from '../rule.js';

/** The five fields of the risk catalogue (oblasti rizik). Manual chapter 6; `general` is its introduction. */
export const riskFields = {
  general: { cs: 'Obecná rizika', en: 'General' },
  financial: { cs: 'Finanční oblast', en: 'Financial' },
  staffing: { cs: 'Personální oblast', en: 'Staffing' },
  process: { cs: 'Procesní oblast', en: 'Process' },
  networks: { cs: 'Spolupráce vnitřních a vnějších sítí', en: 'Cooperation of inside and outside networks' },
} as const satisfies Record<string, Text>;

/** Field of a risk (oblast rizika). */
export type RiskField = keyof typeof riskFields;

/** A risk of the manual that a plan can adopt (riziko z katalogu). Rule RSK-1. */
export interface CatalogueRisk {
  readonly field: RiskField;
  readonly text: Text;
}

/**
 * The risks of the manual (katalog rizik) by id: G general, F financial, P staffing, R process, N networks.
 * Manual chapter 6, 6.1–6.4.
 *
 * @example
 * ```ts
 * riskCatalogue.P8.text.en; // 'The coordinator has no substitute.'
 * ```
 */
export const riskCatalogue = {
  G1: {
    field: 'general',
    text: {
      cs: 'Obce nemají rovné sociální a ekonomické podmínky a některým chybějí odborníci.',
      en: 'Municipalities are unequal socially and economically, and some have few experts.',
    },
  },
  G2: {
    field: 'general',
    text: {
      cs: 'Změna politického vedení obce oslabí podporu nebo financování koordinovaného přístupu.',
      en: 'A change of political leadership weakens the support or funding of the coordinated approach.',
    },
  },
  F1: {
    field: 'financial',
    text: { cs: 'Sociální práce na obci nemá dost peněz.', en: 'Social work in the municipality is underfunded.' },
  },
  F2: {
    field: 'financial',
    text: {
      cs: 'Pozice koordinátora podpory je financována nedostatečně nebo nestabilně.',
      en: 'The post of coordinator is underfunded or its funding unstable.',
    },
  },
  F3: {
    field: 'financial',
    text: {
      cs: 'Chybí peníze na technické a provozní zázemí, například na zasedací místnost nebo klidné pracoviště.',
      en: 'Technical and operating needs are not funded, for example a meeting room or a quiet place to work.',
    },
  },
  P1: {
    field: 'staffing',
    text: { cs: 'Role koordinátora podpory není vyjasněná.', en: 'The role of the coordinator is unclear.' },
  },
  P2: {
    field: 'staffing',
    text: {
      cs: 'Na pozici koordinátora podpory se nenajde kvalifikovaný odborník.',
      en: 'No qualified person is found for the post of coordinator.',
    },
  },
  P3: {
    field: 'staffing',
    text: {
      cs: 'Koordinátorem podpory se stane nevhodný kandidát bez dostatečných znalostí.',
      en: 'An unsuitable candidate with insufficient knowledge becomes coordinator.',
    },
  },
  P4: {
    field: 'staffing',
    text: {
      cs: 'Koordinátor podpory vystupuje jako nadřízený a mezi týmy vzniká napětí.',
      en: 'The coordinator acts as a superior, which brings tension between teams.',
    },
  },
  P5: {
    field: 'staffing',
    text: { cs: 'Koordinátor podpory jedná direktivně.', en: 'The coordinator has a directive style.' },
  },
  P6: {
    field: 'staffing',
    text: {
      cs: 'Nový koordinátor podpory svou roli nezvládne naplnit.',
      en: 'A new coordinator cannot fulfil the role.',
    },
  },
  P7: {
    field: 'staffing',
    text: {
      cs: 'Výběrové řízení je málo zveřejněné nebo nepřesně popsané.',
      en: 'The selection is badly published or described.',
    },
  },
  P8: {
    field: 'staffing',
    text: { cs: 'Koordinátora podpory nemá kdo zastoupit.', en: 'The coordinator has no substitute.' },
  },
  P9: {
    field: 'staffing',
    text: {
      cs: 'Pozice koordinátora podpory je spojena s přímou prací s klienty.',
      en: 'The post of coordinator is shared with direct work with clients.',
    },
  },
  P10: {
    field: 'staffing',
    text: {
      cs: 'Vedoucí odboru nemá potřebné postavení, manažerské zkušenosti nebo otevřenost novým přístupům.',
      en: 'The head lacks standing, managerial experience or openness to new approaches.',
    },
  },
  P11: {
    field: 'staffing',
    text: {
      cs: 'Vedoucí odboru se do zavádění nezapojí nebo při něm nepodporuje své pracovníky.',
      en: 'The head is not involved in the introduction or does not support the staff.',
    },
  },
  P12: {
    field: 'staffing',
    text: {
      cs: 'Sociální pracovníci zůstanou u individuální sociální práce a case management nevyužívají.',
      en: 'Workers keep to individual social work and do not use case management.',
    },
  },
  P13: {
    field: 'staffing',
    text: {
      cs: 'Case manageři roli koordinátora podpory nepochopí a mají dojem, že jim bere kompetence.',
      en: 'Case managers misread the role of the coordinator and feel that it takes their competences.',
    },
  },
  P14: {
    field: 'staffing',
    text: {
      cs: 'Organizační struktura nedává koordinátorovi podpory kompetenci koordinovat case managery.',
      en: 'The organisation does not give the coordinator the competence to coordinate case managers.',
    },
  },
  P15: {
    field: 'staffing',
    text: {
      cs: 'Koordinátor podpory je nadřízeným nebo podřízeným case managerů.',
      en: 'The coordinator is superior or subordinate to case managers.',
    },
  },
  R1: {
    field: 'process',
    text: {
      cs: 'Místo koordinovaného přístupu jako celku se zavede jen jedna metoda.',
      en: 'One method is introduced instead of the whole coordinated approach.',
    },
  },
  R2: {
    field: 'process',
    text: {
      cs: 'Zavádění není dobře naplánováno a připraveno.',
      en: 'The introduction is poorly planned and prepared.',
    },
  },
  R3: {
    field: 'process',
    text: { cs: 'Zavádění závisí na jediném člověku.', en: 'The introduction depends on one person.' },
  },
  R4: {
    field: 'process',
    text: {
      cs: 'Zapojené subjekty (odbory, školy, neziskové organizace, služby) nejsou dostatečně koordinovány.',
      en: 'The parties (departments, schools, non-profit organisations, services) are poorly coordinated.',
    },
  },
  R5: {
    field: 'process',
    text: {
      cs: 'Chybějí procesy řízení a komunikační kanály, nebo nefungují.',
      en: 'Management processes and channels of communication are missing or do not work.',
    },
  },
  R6: {
    field: 'process',
    text: {
      cs: 'Procesy jsou strnulé a nepřizpůsobí se změnám.',
      en: 'Processes are rigid and do not adapt to change.',
    },
  },
  R7: {
    field: 'process',
    text: {
      cs: 'Koordinovaná podpora se průběžně nesleduje ani nevyhodnocuje.',
      en: 'Coordinated support is neither monitored nor evaluated.',
    },
  },
  R8: {
    field: 'process',
    text: {
      cs: 'Procesy mezi aktéry nejsou dostatečně zdokumentovány.',
      en: 'Processes between actors are insufficiently documented.',
    },
  },
  R9: {
    field: 'process',
    text: {
      cs: 'Klient nesouhlasí se sdílením informací mezi aktéry.',
      en: 'The client refuses sharing of information between actors.',
    },
  },
  N1: {
    field: 'networks',
    text: {
      cs: 'Pro spolupráci chybějí závazná pravidla a postupy.',
      en: 'Cooperation has no binding framework of rules and processes.',
    },
  },
  N2: {
    field: 'networks',
    text: { cs: 'Síť sociálních služeb v obci je příliš řídká.', en: 'The network of social services is too thin.' },
  },
  N3: {
    field: 'networks',
    text: {
      cs: 'Sociální a zdravotní služby nemají volné kapacity.',
      en: 'Social and health services have no free capacity.',
    },
  },
  N4: {
    field: 'networks',
    text: { cs: 'Chybějí odborníci, například lékaři.', en: 'Experts are lacking, for example doctors.' },
  },
  N5: {
    field: 'networks',
    text: {
      cs: 'Některé sociální a zdravotní služby nebo školská zařízení nechtějí s obcí spolupracovat.',
      en: 'Some social and health services or school facilities are unwilling to cooperate.',
    },
  },
  N6: {
    field: 'networks',
    text: {
      cs: 'Nefunguje spolupráce uvnitř sociálního odboru nebo mezi odbory úřadu.',
      en: 'Cooperation within the social department or between departments does not work.',
    },
  },
} as const satisfies Record<string, CatalogueRisk>;

/** Id of a catalogue risk (riziko z katalogu), for example `'P8'`. */
export type RiskId = keyof typeof riskCatalogue;
