/** What the fields of `document …` mean in Czech, by field or by command and field. */
export const documentFields: Readonly<Record<string, string>> = {};
