export type { DisclosedSection, DisclosureDocument } from './disclosure-document.js';
export { type CalendarMeeting, meetingCalendar } from './meeting-calendar.js';
export { type OpenedPackage, openPackage } from './open-package.js';
export { packageLetter } from './package-letter.js';
export { packagePassword, passwordBits, type RandomBytes } from './package-password.js';
export { type PackedFile, protectedPackage, shortestPassword } from './protected-package.js';
export { type ReferralForm, referralFormPage, referralFormText } from './referral-consent-form.js';
export { clientViewJson, clientViewPage, clientViewText } from './render-client-view.js';
export { disclosurePage, disclosureText } from './render-disclosure.js';
