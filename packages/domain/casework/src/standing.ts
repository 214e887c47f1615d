import {
  dayOf,
  type FileState,
  findInstance,
  idOfStream,
  instancesOf,
  kindOf,
  kindOfStream,
  type RowsWanted,
  type Standing,
  streamOf,
  type World,
  within,
} from '@koordinace/kernel';
import type { GuardianshipData, PersonData } from '@koordinace/people';
import { findCase } from './case/case-data.js';
import { leadersOf } from './conference/conference-data.js';
import type { CaseClientRow } from './views.js';
import { worksHere } from './works-here.js';

/** The person whom a file is about: the client of a case, or the person of a person's file. */
function personOf(about: FileState): string | undefined {
  const kind = kindOfStream(about.stream);
  if (kind === 'person') return idOfStream(about.stream);
  return kind === 'case' ? findCase(about)?.data.client : undefined;
}

/** Who works on a case: the case manager, or as long as there is none the social worker. */
const worksAs = (account: string, worker: string | undefined, manager: string | undefined): readonly string[] => {
  if (manager !== undefined) return manager === account ? ['caseManager'] : [];
  return worker === account ? ['socialWorker'] : [];
};

/**
 * The rows of the cases of a person, whichever of the person's records they were opened under: a merge takes the access
 * along, to the kept record and to the duplicate (INT-6).
 */
function casesWanted(about: FileState): readonly RowsWanted[] {
  if (kindOfStream(about.stream) !== 'person') return [];
  const person = idOfStream(about.stream);
  const { duplicates = [], mergedInto } = findInstance<Partial<PersonData>>(about, 'person', person)?.data ?? {};
  return [person, ...duplicates, ...(mergedInto === undefined ? [] : [mergedInto])].map((partition) => ({
    view: 'caseClients',
    partition,
  }));
}

/** The cases of a person in which a row names the account: where to look, not yet who works there. */
const casesNaming = (account: string, about: FileState, world: World): readonly string[] =>
  casesWanted(about)
    .flatMap((wanted) => world.rows(wanted))
    .map(({ data }) => data as CaseClientRow)
    .filter(({ worker, caseManager }) => worker === account || caseManager === account)
    .map((row) => streamOf('case', row.case));

function workRoles(account: string, about: FileState, world: World): readonly string[] {
  const ofCase = (file: FileState) => {
    const found = findCase(file);
    return worksAs(account, found?.data.worker, found?.data.manager);
  };
  if (kindOfStream(about.stream) === 'case') return ofCase(about);
  // A case that has ended is no reason to read the person's file any more.
  const running = casesNaming(account, about, world).map((stream) => world.file(stream));
  return running.filter((file) => findCase(file)?.at.includes('work.ended') === false).flatMap(ofCase);
}

/** Whoever leads a conference of the case knows what was said there (CNF-1). */
const conferenceRoles = (account: string, about: FileState): readonly string[] =>
  kindOfStream(about.stream) === 'case' && leadersOf(about).includes(account) ? ['caseCoordinator'] : [];

/** The client or whoever guards the client today; a supporter advises and is no guardian here. */
function closeRoles(account: string, person: string, world: World): readonly string[] {
  if (account === person) return ['client'];
  if (kindOf(account) !== 'person') return [];
  const today = dayOf(world.at);
  const guards = instancesOf<Partial<GuardianshipData>>(world.file(streamOf('person', person)), 'guardianship').some(
    ({ data }) => data.guardian === account && data.kind !== 'supporter' && within(today, data.from, data.until),
  );
  return guards ? ['guardian'] : [];
}

/**
 * Who somebody is towards a case, or towards the person whose case it is (CMG-4). With the case the access passes:
 * whoever was the worker before has none. A client's or guardian's account bears the id of the person.
 */
export const caseStanding: Standing = {
  roles: ['caseManager', 'socialWorker', 'caseCoordinator', 'client', 'guardian'],
  files(account, about, world) {
    const person = about && personOf(about);
    if (about === undefined || person === undefined) return [];
    // Only a person can be somebody's guardian: a worker's act need not wait for the person's file.
    return kindOf(account) === 'person' ? [streamOf('person', person)] : casesNaming(account, about, world);
  },
  rows: (about) => (about === undefined ? [] : casesWanted(about)),
  of(account, about, world, held) {
    if (about === undefined) return [];
    const person = personOf(about);
    // What was assigned to somebody who has left, or whose contract has ended, is theirs no more (CMG-4, CMG-5).
    const works = worksHere.some((role) => held.has(role));
    return [
      ...new Set([
        ...(works ? [...workRoles(account, about, world), ...conferenceRoles(account, about)] : []),
        ...(person === undefined ? [] : closeRoles(account, person, world)),
      ]),
    ];
  },
};
