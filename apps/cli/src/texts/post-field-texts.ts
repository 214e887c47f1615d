/** What the fields of `post …` mean in Czech, by field or by command and field. */
export const postFields: Readonly<Record<string, string>> = {};
