/** The sections of a document as a record keeps them: names in order, a leading `-` leaves one out. */
export interface Placed {
  id: string;
  out: boolean;
}

/** Writes the order down. */
export const written = (sections: readonly Placed[]): string =>
  sections.map(({ id, out }) => (out ? `-${id}` : id)).join(' ');

/** The order with one section a place earlier or later; the same when it cannot move. */
export function moved<S extends Placed>(sections: readonly S[], id: string, by: 1 | -1): readonly S[] {
  const at = sections.findIndex((one) => one.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= sections.length) return sections;
  const order = [...sections];
  order.splice(to, 0, ...order.splice(at, 1));
  return order;
}

/** The order with one section left out, or taken in again. */
export const switched = <S extends Placed>(sections: readonly S[], id: string): S[] =>
  sections.map((one) => (one.id === id ? { ...one, out: !one.out } : one));
