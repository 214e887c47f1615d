export { type Outcome, type SmallDoor, smallDoor } from './small-door.js';
