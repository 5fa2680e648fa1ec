/** What is known of the user or device a rule is asked about: by property of the rule, in lower case; what is not in it was not read. */
export interface Subject {
  readonly kind: 'user' | 'device'
  readonly properties: ReadonlyMap<string, PropertyReading>
}

/** One value (`null` is empty), several when the reading leaves open which, or the items of a collection. */
export type PropertyReading =
  { readonly oneOf: readonly SinglePart[] } | { readonly items: readonly (string | ReadonlyMap<string, SinglePart>)[] }

/** A value without parts. */
export type SinglePart = string | boolean | null
