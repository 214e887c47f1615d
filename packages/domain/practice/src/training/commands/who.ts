/** Who keeps a training plan: the heads, the worker whose own it is, and the coordinators what is offered to actors. */
export const keepsThePlan = ['head', 'trainee', 'actorsTrainer'];
