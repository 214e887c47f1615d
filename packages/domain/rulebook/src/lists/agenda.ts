import type { Text } from '../rule.js';

/** The circles of the coordinator's agenda (okruhy činností koordinátora podpory). Manual chapter 2.1. */
export const agendaCircles = {
  services: { cs: 'Nastavení služeb a komunitní plánování', en: 'Setting of services and community planning' },
  method: { cs: 'Metodické činnosti', en: 'Methodical work' },
  actors: { cs: 'Spolupráce úřadu s aktéry', en: 'Cooperation of the office with actors' },
  caseManagers: { cs: 'Podpora case managerů', en: 'Support of case managers' },
} as const satisfies Record<string, Text>;

/** Circle of agenda (okruh činností). */
export type AgendaCircle = keyof typeof agendaCircles;

/** A task of the coordinator's agenda (činnost koordinátora podpory). */
export interface AgendaTask {
  readonly circle: AgendaCircle;
  readonly text: Text;
}

/**
 * The tasks of the coordinator (činnosti koordinátora podpory) by id: s services, m method, a actors, c case managers.
 * Manual chapter 2.1.
 *
 * @example
 * ```ts
 * agenda.c2.text.en; // 'Convene and lead case conferences'
 * ```
 */
export const agenda = {
  s1: { circle: 'services', text: { cs: 'Mapovat a analyzovat potřeby obce', en: 'Map and analyse needs' } },
  s2: {
    circle: 'services',
    text: {
      cs: 'Mapovat služby, plánovat síť a hledat její slabá místa',
      en: 'Map services, plan the network, find weak spots',
    },
  },
  s3: {
    circle: 'services',
    text: { cs: 'Hájit zájmy klientů a sítě služeb', en: 'Defend the interests of clients and of the network' },
  },
  s4: {
    circle: 'services',
    text: {
      cs: 'Podílet se na komunitním, střednědobém a krajském plánování',
      en: 'Take part in community, medium-term and regional planning',
    },
  },
  s5: {
    circle: 'services',
    text: { cs: 'Zasedat v krajské komisi pro zařazení služeb do sítě', en: 'Sit on the regional network commission' },
  },
  m1: { circle: 'method', text: { cs: 'Připravovat strategie zavádění', en: 'Prepare strategies of introduction' } },
  m2: {
    circle: 'method',
    text: { cs: 'Tvořit metodiky pro jednotlivé cílové skupiny', en: 'Write methodologies by target group' },
  },
  m3: {
    circle: 'method',
    text: { cs: 'Zpřehledňovat postupy sociální práce', en: 'Make procedures of social work clear' },
  },
  m4: { circle: 'method', text: { cs: 'Připravovat vzorové dokumenty', en: 'Prepare model documents' } },
  a1: {
    circle: 'actors',
    text: {
      cs: 'Pečovat o funkční spolupráci s aktéry, i s obcemi I. a II. typu',
      en: 'Care for working cooperation, also with type I and II municipalities',
    },
  },
  a2: {
    circle: 'actors',
    text: { cs: 'Být kontaktní osobou všech aktérů', en: 'Be the contact person of all actors' },
  },
  a3: {
    circle: 'actors',
    text: {
      cs: 'Pořádat pravidelné schůzky s daným účelem a programem',
      en: 'Hold regular meetings with their purpose and programme',
    },
  },
  a4: {
    circle: 'actors',
    text: { cs: 'Předávat závěry schůzek všem, kterých se týkají', en: 'Pass results to all concerned' },
  },
  a5: {
    circle: 'actors',
    text: {
      cs: 'Vést sociální aktéry k diskusi o kompetencích, hranicích, cílech a metodách',
      en: 'Lead social actors to discuss competences, limits, goals and methods',
    },
  },
  a6: {
    circle: 'actors',
    text: {
      cs: 'Vést ostatní aktéry k vyjasnění rolí a kompetencí',
      en: 'Lead the other actors to clarify roles and competences',
    },
  },
  a7: {
    circle: 'actors',
    text: {
      cs: 'Usilovat o formalizaci, hospodárnost a odstranění duplicit',
      en: 'Work for formalisation, economy, no duplicity',
    },
  },
  a8: { circle: 'actors', text: { cs: 'Nastavit spolupráci v depistáži', en: 'Set the cooperation in outreach' } },
  a9: {
    circle: 'actors',
    text: {
      cs: 'Vést dokumentaci: adresář aktérů, popis spolupráce, vyřešené situace',
      en: 'Keep documentation: directory, cooperation, situations solved',
    },
  },
  a10: {
    circle: 'actors',
    text: { cs: 'Propagovat sociální práci mezi občany a aktéry', en: 'Make social work known to citizens and actors' },
  },
  a11: { circle: 'actors', text: { cs: 'Pravidelně hodnotit praxi', en: 'Evaluate the practice regularly' } },
  a12: { circle: 'actors', text: { cs: 'Reagovat na aktuální dění v obci', en: 'React to current issues' } },
  a13: {
    circle: 'actors',
    text: {
      cs: 'Svolávat k aktuálnímu dění schůzky a zajistit další vzdělávání',
      en: 'Convene meetings on current issues and organise further education',
    },
  },
  c1: {
    circle: 'caseManagers',
    text: {
      cs: 'Být case managerům oporou a metodikem a dbát na kvalitu',
      en: 'Support case managers, give them method, care for quality',
    },
  },
  c2: {
    circle: 'caseManagers',
    text: { cs: 'Svolávat a vést případová setkání', en: 'Convene and lead case conferences' },
  },
  c3: {
    circle: 'caseManagers',
    text: { cs: 'Vyhodnocovat případy společně s case managerem', en: 'Evaluate cases together with the case manager' },
  },
  c4: {
    circle: 'caseManagers',
    text: {
      cs: 'Předcházet vyhoření a zadávat supervizi a intervizi',
      en: 'Prevent burnout, commission supervision and intervision',
    },
  },
} as const satisfies Record<string, AgendaTask>;

/** Id of a task of the coordinator (činnost koordinátora podpory), for example `'a10'`. */
export type AgendaTaskId = keyof typeof agenda;

/** The tasks of the community planner (agenda pracovníka komunitního plánování) by id. Manual annex 1, third column. */
export const plannerTasks = {
  p1: { cs: 'Pořádat setkání a pracovní skupiny komunitního plánování', en: 'Hold planning meetings and groups' },
  p2: { cs: 'Navázat na střednědobý plán kraje', en: 'Link to the regional medium-term plan' },
  p3: { cs: 'Připravovat podklady a technické zázemí jednání', en: 'Prepare materials and logistics' },
  p4: { cs: 'Komunikovat s médii', en: 'Communicate with the media' },
  p5: { cs: 'Zpracovat analýzu finančních zdrojů', en: 'Analyse the funding' },
  p6: { cs: 'Sepsat komunitní plán', en: 'Write the plan' },
  p7: { cs: 'Podávat zprávy kraji', en: 'Report to the region' },
  p8: { cs: 'Zpracovat strategické dokumenty', en: 'Write strategic documents' },
  p9: { cs: 'Propagovat projekt', en: 'Publicise the project' },
  p10: {
    cs: 'Jednat s politickým vedením a připravovat materiály pro radu a zastupitelstvo',
    en: 'Deal with politicians and prepare council papers',
  },
} as const satisfies Record<string, Text>;

/** Id of a task of the community planner (činnost pracovníka komunitního plánování), for example `'p6'`. */
export type PlannerTaskId = keyof typeof plannerTasks;

/** Who owns which task (rozdělení agendy): the columns of annex 1. */
export interface AgendaDivision {
  readonly coordinator: readonly AgendaTaskId[];
  readonly shared: readonly AgendaTaskId[];
  readonly communityPlanner: readonly PlannerTaskId[];
}

/**
 * The division of work between coordinator and community planner (rozdělení agendy) as annex 1 of the manual prints it.
 * It leaves out `unassignedInAnnex1`, which a municipality's own table has to give to somebody (STF-4).
 */
export const annex1 = {
  coordinator: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a11', 'm1', 'm2', 'm3', 'm4', 'c1', 'c2', 'c4'],
  shared: ['s1', 's2', 's3', 's4', 's5'],
  communityPlanner: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10'],
} as const satisfies AgendaDivision;

/**
 * Tasks of chapter 2.1 that annex 1 gives to nobody (činnosti, které příloha č. 1 vynechává): publicity, current
 * issues, further education, evaluating cases. Chapter 2.1 calls publicity and the directory a common interest of both.
 */
export const unassignedInAnnex1 = ['a10', 'a12', 'a13', 'c3'] as const satisfies readonly AgendaTaskId[];
