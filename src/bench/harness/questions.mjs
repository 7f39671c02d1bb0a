// Bodies of requests.

/** The body that asks a contender's form of an operation with a parameter set. */
export function body(form, parameters) {
  const variables = form.variables(parameters);
  if (form.document === undefined) return JSON.stringify({ op: form.operation, variables });
  return JSON.stringify({ query: squeeze(form.document), variables });
}

/** Documents are sent as programs send them, without what makes them readable. */
export const squeeze = (document) => document.trim().replace(/\s+/g, ' ');
