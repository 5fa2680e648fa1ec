/** A GUID of any version as the source of a pattern; match it with the `i` flag. */
export const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
