/** What the fields of `training …` mean in Czech, by field or by command and field. */
export const trainingFields: Readonly<Record<string, string>> = {};
