import { ask, kindOfStream, type Standing, type World } from '@koordinace/kernel';
import { casePartiesOf } from '@koordinace/people';
import { admissionOf, filesOfAdmission } from './admission.js';
import { aboutMatter, findMatter, type MatterData } from './matter-data.js';

const isAdmitted = ({ admitted, broughtBy }: MatterData, account: string): boolean =>
  broughtBy === account || Object.values(admitted).includes(account);

const worksOn = (data: MatterData, account: string, world: World): boolean =>
  world
    .asked(ask(casePartiesOf, { case: data.case ?? '' }))
    .answer()
    ?.workers.includes(account) === true;

/**
 * Who somebody is towards a case at a meeting (postavení vůči případu na setkání; MTG-7): whoever works on the case, and those who
 * were admitted, as long as they have a basis: with a consent withdrawn the access ends.
 */
export const matterStanding: Standing = {
  roles: ['matterWorker', 'matterAdmitted'],
  // Everybody is admitted on a basis of their own; the case itself passes to a substitute as elsewhere.
  notLent: ['matterAdmitted'],
  files(account, about, world) {
    const data = about && kindOfStream(about.stream) === 'matter' ? findMatter(about)?.data : undefined;
    if (data === undefined) return [];
    return isAdmitted(data, account)
      ? filesOfAdmission(aboutMatter(data, { account }, account), world)
      : world.asked(ask(casePartiesOf, { case: data.case ?? '' })).files();
  },
  of(account, about, world, held) {
    const data = about && kindOfStream(about.stream) === 'matter' ? findMatter(about)?.data : undefined;
    if (data === undefined || held.size === 0) return [];
    const works = worksOn(data, account, world);
    const admitted =
      isAdmitted(data, account) && admissionOf(aboutMatter(data, { account }, account), world).basis !== 'none';
    return [...(works ? ['matterWorker'] : []), ...(admitted ? ['matterAdmitted'] : [])];
  },
};
