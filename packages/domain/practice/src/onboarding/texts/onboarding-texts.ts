import { noTexts, type Texts } from '@koordinace/kernel';

const commands: Texts['commands'] = {
  BeginOnboarding: {
    title: { cs: 'Zahájit zaškolení koordinátora', en: 'Begin the onboarding of a coordinator' },
    about: {
      cs: 'Zahájí zaškolení nového koordinátora podpory podle seznamu z metodiky a určí, dokdy má být hotové.',
      en: "Begins the onboarding of a new coordinator by the manual's list, and says by when it is to be complete.",
    },
    refused: { cs: 'Zaškolení nelze zahájit.', en: 'The onboarding cannot begin.' },
  },
  TickOnboardingItem: {
    title: { cs: 'Odškrtnout položku zaškolení', en: 'Tick off an item of the onboarding' },
    about: {
      cs: 'Zapíše, s čím se nový koordinátor seznámil a kdy.',
      en: 'Records what the new coordinator got to know, and when.',
    },
    refused: { cs: 'Položku nelze odškrtnout.', en: 'The item cannot be ticked off.' },
  },
  ProlongOnboarding: {
    title: { cs: 'Prodloužit zaškolení', en: 'Prolong an onboarding' },
    about: { cs: 'Určí nový den, do kterého má být zaškolení hotové.', en: 'Sets a new last day of the onboarding.' },
    refused: { cs: 'Zaškolení nelze takto prodloužit.', en: 'The onboarding cannot be prolonged like this.' },
  },
  CompleteOnboarding: {
    title: { cs: 'Ukončit zaškolení', en: 'Complete an onboarding' },
    about: {
      cs: 'Ukončí zaškolení, jakmile je celý seznam odškrtnutý.',
      en: 'Completes the onboarding once the whole list is ticked off.',
    },
    refused: { cs: 'Zaškolení ještě nelze ukončit.', en: 'The onboarding cannot be completed yet.' },
  },
  AnnounceLateOnboarding: {
    title: { cs: 'Upozornit na nedokončené zaškolení', en: 'Announce a late onboarding' },
    about: {
      cs: 'Poznamená, že zaškolení není v termínu hotové a že to bylo oznámeno. Tento úkon provádí jen systém.',
      en: 'Notes that the onboarding is late and that it was said. Only the system does it.',
    },
    refused: { cs: 'Není na co upozornit.', en: 'There is nothing to announce.' },
  },
};

const needs: Texts['needs'] = {
  'STF-7.coordinator': {
    why: {
      cs: 'Pracovník není ustanoven koordinátorem podpory.',
      en: 'The worker is not appointed support coordinator.',
    },
    way: { cs: 'Nejprve jej na tuto pozici ustanovte.', en: 'Appoint them to this post first.' },
  },
  'STF-7.past': {
    why: { cs: 'Den {until} už minul.', en: 'The day {until} has passed.' },
    way: { cs: 'Zadejte pozdější den.', en: 'Give a later day.' },
  },
  'STF-7.future': {
    why: { cs: 'Den {on} ještě nenastal.', en: 'The day {on} has not come yet.' },
    way: { cs: 'Odškrtněte položku, až ji společně projdete.', en: 'Tick it off once it was gone through.' },
  },
  'STF-7.open': {
    why: {
      cs: 'Se vším ze seznamu se nový koordinátor ještě neseznámil; zbývá položek: {count}.',
      en: 'The new coordinator has not got to know everything on the list; items left: {count}.',
    },
    way: {
      cs: 'Projděte zbývající položky. Pomoci může i krajský metodik sociální práce a prevence.',
      en: 'Go through the items that are left. The regional methodologist can help, too.',
    },
  },
};

/** Texts of the onboarding of coordinators. */
export const onboardingTexts: Texts = {
  ...noTexts,
  commands,
  needs,
  facts: {
    OnboardingBegun: { cs: 'zahájení zaškolení', en: 'beginning of the onboarding' },
    OnboardingItemDone: { cs: 'odškrtnutí položky zaškolení', en: 'ticking off an item' },
    OnboardingProlonged: { cs: 'prodloužení zaškolení', en: 'prolonging of the onboarding' },
    OnboardingLateAnnounced: { cs: 'upozornění na nedokončené zaškolení', en: 'announcement of a late onboarding' },
    OnboardingCompleted: { cs: 'ukončení zaškolení', en: 'completion of the onboarding' },
  },
  places: {
    onboarding: {
      none: { cs: 'zaškolení ještě nezačalo', en: 'the onboarding has not begun' },
      running: { cs: 'zaškolení probíhá', en: 'the onboarding goes on' },
      completed: { cs: 'zaškolení je ukončeno', en: 'the onboarding is complete' },
    },
  },
  roles: { newcomer: { cs: 'zaškolovaný koordinátor', en: 'coordinator who is being onboarded' } },
  deadlines: { onboardingDue: { cs: 'zaškolení není hotové v termínu', en: 'onboarding not complete in time' } },
};
