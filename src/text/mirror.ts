/** The same shape with any words: what another language must fill in. A missing key does not compile. */
export type Mirror<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Mirror<T[K]> }
    : { readonly [K in keyof T]: Mirror<T[K]> }
