export { answersThat, everythingSpeaksFor } from './screening-answers.js';
